import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backupsToKeep } from '../../../../electron/files/backups/backups-to-keep'
import { DAY_MS } from '../../../../shared/kernel/time'

const hour = DAY_MS / 24
const now = Date.parse('2026-11-21T12:00Z')
const backups = (...times: readonly number[]) => times.map((madeAt) => ({ madeAt }))
const datesOf = (kept: readonly { madeAt: number }[]) => kept.map(({ madeAt }) => new Date(madeAt).toISOString().slice(0, 13))

const someBackups = fc
  .array(fc.integer({ min: now - 900 * DAY_MS, max: now }), { maxLength: 200 })
  .map((times) => backups(...new Set(times)))

describe('the backups to keep', () => {
  test('are all of the last two days', () => {
    const recent = backups(...Array.from({ length: 47 }, (_, index) => now - index * hour))
    expect(backupsToKeep(recent, now)).toEqual(recent)
  })

  test('are then the newest of each day, week and month', () => {
    const hourly = backups(...Array.from({ length: 600 * 24 }, (_, index) => now - index * hour))
    const kept = datesOf(backupsToKeep(hourly, now)).slice(48)
    expect(kept.slice(0, 12)).toEqual([
      '2026-11-19T12',
      ...Array.from({ length: 11 }, (_, day) => `2026-11-${String(18 - day).padStart(2, '0')}T23`),
    ])
    expect(kept.slice(12, 15)).toEqual(['2026-11-07T23', '2026-11-01T23', '2026-10-25T23'])
    expect(kept.slice(22)).toEqual([
      '2026-08-30T23',
      '2026-07-31T23',
      '2026-06-30T23',
      '2026-05-31T23',
      '2026-04-30T23',
      '2026-03-31T23',
      '2026-02-28T23',
      '2026-01-31T23',
      '2025-12-31T23',
    ])
  })

  test('lose nothing while nobody works', () => {
    const kept = backupsToKeep(backups(...Array.from({ length: 31 }, (_, index) => now - index * 40 * DAY_MS)), now)
    for (const later of [now, now + 365 * DAY_MS]) expect(backupsToKeep(kept, later)).toEqual(kept)
  })

  test('always hold the newest one and everything of two days, and little else', () => {
    fc.assert(
      fc.property(someBackups, fc.integer({ min: 0, max: 3000 }), (list, days) => {
        const later = now + days * DAY_MS
        const kept = new Set(backupsToKeep(list, later))
        const newest = list.toSorted((a, b) => b.madeAt - a.madeAt)[0]
        if (newest) expect(kept).toContain(newest)
        const recent = list.filter(({ madeAt }) => madeAt > later - 2 * DAY_MS)
        for (const backup of recent) expect(kept).toContain(backup)
        expect(kept.size).toBeLessThanOrEqual(recent.length + 1 + 12 + 10 + 9)
      }),
    )
  })

  test('are the same when asked again, in whatever order, and never one that was not there', () => {
    fc.assert(
      fc.property(someBackups, fc.integer({ min: 0, max: 400 }), (list, days) => {
        const kept = backupsToKeep(list, now)
        expect(backupsToKeep(kept, now)).toEqual(kept)
        expect(backupsToKeep(list.toReversed(), now)).toEqual(kept)
        expect(list).toEqual(expect.arrayContaining([...backupsToKeep(kept, now + days * DAY_MS)]))
      }),
    )
  })

  test('of a year of work every three hours reach back through every day, week and month', () => {
    let kept: readonly { readonly madeAt: number }[] = []
    for (let at = now; at < now + 365 * DAY_MS; at += 3 * hour) kept = backupsToKeep([...kept, { madeAt: at }], at)
    const ages = kept.map(({ madeAt }) => (now + 365 * DAY_MS - madeAt) / DAY_MS)
    const gaps = ages.slice(1).map((age, index) => [ages[index] ?? 0, age - (ages[index] ?? 0)] as const)
    expect(gaps.filter(([age, gap]) => age < 12 && gap > 1.1)).toEqual([])
    expect(gaps.filter(([age, gap]) => age < 75 && gap > 8)).toEqual([])
    expect(gaps.filter(([, gap]) => gap > 31 + 7)).toEqual([])
    expect(ages.at(-1)).toBeGreaterThan(300)
  })
})
