import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { type DatabaseFactory, declareDatabase, storeVersions } from '../../../renderer/persistence/db'
import { keepEarlyRows, readEarlyRows, takeEarlyRows } from '../../../renderer/persistence/early-rows'
import { cardOf } from '../../../renderer/persistence/mission-card'
import { readAhead } from '../../../renderer/persistence/read-ahead'
import type { LatestReading, WindowHome } from '../../../renderer/persistence/window-home'
import { snapshotOfState } from '../../../shared/journal/replay'
import { aBegunJournal } from '../../support/desks/a-begun-journal'
import { aDatabaseFactory, openWindowHome } from '../../support/desks/a-window-store'
import { memoryMainHome } from '../../support/desks/memory-main-home'

const journal = aBegunJournal(8)
const indexed = journal.steps.map((step, index) => ({ index, step }))

async function aHome(snapshotsAt: readonly number[]) {
  const factory = aDatabaseFactory()
  const home = await openWindowHome(factory)
  await home.append(cardOf(journal.stateAfter(8), 1), indexed)
  for (const at of snapshotsAt) await home.writeSnapshot(snapshotOfState(journal.stateAfter(at)))
  return { factory, home }
}

/** What a start is shown of the mission: out of the early reading, or told that it had to look itself. */
async function shown(factory: DatabaseFactory, missionId = 'mission'): Promise<LatestReading | null | 'looked itself'> {
  let looked = false
  const window = {
    readLatest: () => {
      looked = true
      return Promise.resolve(null)
    },
  } as unknown as WindowHome
  const homes = { window, main: memoryMainHome(), tell: () => undefined, takeBack: () => undefined }
  const early = readEarlyRows(factory, Promise.resolve('mission'))
  const reading = await readAhead(homes, missionId, early).window.readLatest(missionId)
  return looked ? 'looked itself' : reading
}

describe('what is read before the store is opened', () => {
  test.each([{ snapshotsAt: [] }, { snapshotsAt: [3, 6] }, { snapshotsAt: [8] }])(
    'is what the store gives, with snapshots at $snapshotsAt',
    async ({ snapshotsAt }) => {
      const { factory, home } = await aHome(snapshotsAt)
      const latest = await home.readLatest('mission')
      expect(latest?.steps.length).toBe(8 - (snapshotsAt.at(-1) ?? 0))
      expect(await shown(factory)).toEqual(latest)
    },
  )

  test('counts for its own mission only, and once', async () => {
    const { factory } = await aHome([6])
    expect(await shown(factory, 'another')).toBe('looked itself')
    keepEarlyRows(readEarlyRows(factory, Promise.resolve('mission')))
    expect([(await takeEarlyRows())?.missionId, await takeEarlyRows()]).toEqual(['mission', null])
  })

  test.each(['snapshots', 'steps'] as const)('does not count where one of its %s is damaged', async (table) => {
    const { factory } = await aHome([6])
    const db = declareDatabase('mission-desk', factory)
    await db.open()
    await db
      .table(table)
      .toCollection()
      .modify((row: { text: string }) => {
        row.text = row.text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
      })
    db.close()
    expect(await shown(factory)).toBe('looked itself')
  })

  test('does not count in a store of another version', async () => {
    const factory = aDatabaseFactory()
    const newer = declareDatabase('mission-desk', factory, [...storeVersions, { number: storeVersions.length + 1, stores: {} }])
    await newer.open()
    newer.close()
    expect(await shown(factory)).toBe('looked itself')
  })

  test('keeps nobody from removing the store while it waits for which mission to read', async () => {
    const { factory } = await aHome([6])
    const reading = readEarlyRows(factory, new Promise(() => undefined))
    await Promise.race([reading, sleep(20)])
    const outcome = await new Promise((resolve) => {
      const removal = factory.indexedDB.deleteDatabase('mission-desk')
      removal.onsuccess = () => resolve('removed')
      removal.onblocked = () => resolve('blocked')
    })
    expect(outcome).toBe('removed')
  })

  test('is nothing where the question fails', async () => {
    const { factory } = await aHome([6])
    expect(await readEarlyRows(factory, Promise.reject(new Error('the window closes')))).toBeNull()
  })

  test('makes no store where there is none, and a failure of it is nobody’s', async () => {
    const factory = aDatabaseFactory()
    expect(await readEarlyRows(factory, Promise.resolve('mission'))).toBeNull()
    expect(await factory.indexedDB.databases()).toEqual([])
    keepEarlyRows(Promise.reject(new Error('the disk')))
    expect(await takeEarlyRows()).toBeNull()
  })
})
