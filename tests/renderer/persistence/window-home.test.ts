import { describe, expect, test } from 'vitest'
import { type DatabaseFactory, declareDatabase } from '../../../renderer/persistence/db'
import { cardOf } from '../../../renderer/persistence/mission-card'
import { type StoredText, textOf } from '../../../renderer/persistence/stored-text'
import { createWindowHome, type WindowHome } from '../../../renderer/persistence/window-home'
import { snapshotOfState, startOf } from '../../../shared/journal/replay'
import { emptyMission } from '../../../shared/mission/mission'
import { aBegunJournal } from '../../support/desks/a-begun-journal'
import { aDatabaseFactory, openWindowHome } from '../../support/desks/a-window-store'

const journal = aBegunJournal(8)
const indexed = journal.steps.map((step, index) => ({ index, step }))

async function aHomeWith(count: number, snapshotsAt: readonly number[] = []) {
  const factory = aDatabaseFactory()
  const home = await openWindowHome(factory)
  await append(home, 0, count)
  for (const at of snapshotsAt) await home.writeSnapshot(snapshotOfState(journal.stateAfter(at)))
  return { factory, home }
}

function append(home: WindowHome, from: number, to: number): Promise<void> {
  return home.append(cardOf(journal.stateAfter(to), 1), indexed.slice(from, to))
}

async function meddle(
  factory: DatabaseFactory,
  change: (db: ReturnType<typeof declareDatabase>) => Promise<unknown>,
): Promise<void> {
  const db = declareDatabase('mission-desk', factory)
  await db.open()
  await change(db)
  db.close()
}

describe('the window’s home of a mission', () => {
  test('gives the newest snapshot and the steps after it', async () => {
    const { home } = await aHomeWith(8, [3, 6])
    const latest = await home.readLatest('mission')
    expect(latest).toEqual({ snapshot: snapshotOfState(journal.stateAfter(6)), steps: indexed.slice(6) })
    expect(await home.readEarlier('mission', 6)).toEqual(indexed.slice(0, 6))
  })

  test('gives the whole journal while there is no snapshot', async () => {
    const { home } = await aHomeWith(4)
    const latest = await home.readLatest('mission')
    expect(latest).toEqual({ snapshot: snapshotOfState(startOf(emptyMission('mission'))), steps: indexed.slice(0, 4) })
  })

  test('keeps the last two snapshots and every step', async () => {
    const { home } = await aHomeWith(8, [2, 4, 6])
    const whole = await home.readWhole('mission')
    expect(whole.snapshots.map(({ stepCount }) => stepCount)).toEqual([4, 6])
    expect(whole.steps).toEqual(indexed)
  })

  test('takes a step twice as if once', async () => {
    const { home } = await aHomeWith(5)
    await append(home, 2, 5)
    expect((await home.readWhole('mission')).steps).toEqual(indexed.slice(0, 5))
  })

  test('never stores a mission without its own row', async () => {
    const { home } = await aHomeWith(2)
    await expect(home.writeSnapshot(snapshotOfState(startOf(emptyMission('mission'))))).rejects.toThrow('own row')
    expect((await home.readWhole('mission')).snapshots).toEqual([])
  })

  test('keeps missions apart', async () => {
    const { home } = await aHomeWith(3)
    const other = aBegunJournal(2, 'mission-2')
    await home.append(
      cardOf(other.stateAfter(2), 2),
      other.steps.map((step, index) => ({ index, step })),
    )
    await home.remove('mission')
    expect((await home.cards()).map(({ id }) => id)).toEqual(['mission-2'])
    expect((await home.readWhole('mission')).steps).toEqual([])
    expect((await home.readWhole('mission-2')).steps).toHaveLength(2)
  })
})

describe('a damaged record', () => {
  test('of a snapshot is noticed: opening at once refuses, reading everything tells', async () => {
    const { factory, home } = await aHomeWith(8, [3, 6])
    await meddle(factory, (db) =>
      db.snapshots
        .where(':id')
        .equals(['mission', 6])
        .modify((stored) => flipOneLetter(stored)),
    )
    expect(await home.readLatest('mission')).toBeNull()
    const whole = await home.readWhole('mission')
    expect([whole.isDamaged, whole.snapshots.map(({ stepCount }) => stepCount)]).toEqual([true, [3]])
  })

  test('of a step is noticed wherever the letter is', async () => {
    for (let at = 0; at < 400; at += 7) {
      const { factory, home } = await aHomeWith(2)
      await meddle(factory, (db) =>
        db.steps
          .where(':id')
          .equals(['mission', 1])
          .modify((stored) => flipOneLetter(stored, at)),
      )
      expect(await home.readLatest('mission')).toBeNull()
      expect((await home.readWhole('mission')).isDamaged).toBe(true)
    }
  })

  test('that has vanished is noticed: the card counts more than there are', async () => {
    for (const index of [0, 1, 2]) {
      const { factory, home } = await aHomeWith(3)
      await meddle(factory, (db) => db.steps.delete(['mission', index]))
      expect(await home.readLatest('mission')).toBeNull()
      expect((await home.readWhole('mission')).claimed).toBe(3)
    }
  })

  test('that took another’s place is noticed', async () => {
    const { factory, home } = await aHomeWith(3)
    await meddle(factory, async (db) => {
      const second = await db.steps.get(['mission', 1])
      if (second) await db.steps.put({ ...second, index: 2 })
    })
    expect(await home.readLatest('mission')).toBeNull()
  })

  test('of which Chromium gives nothing costs nothing else: it cannot read the file of a large value', async () => {
    const { factory } = await aHomeWith(8, [3, 6])
    for (const [table, number] of [
      ['snapshots', 6],
      ['steps', 2],
    ] as const) {
      const db = declareDatabase('mission-desk', factory)
      db.table(table).hook('reading', (row: { stepCount?: number; index?: number }) =>
        (row.stepCount ?? row.index) === number ? null : row,
      )
      await db.open()
      const home = createWindowHome(db)
      expect((await home.readLatest('mission')) === null).toBe(table === 'snapshots')
      const { isDamaged, snapshots, steps } = await home.readWhole('mission')
      expect([table, isDamaged, snapshots.length, steps.length]).toEqual([
        table,
        true,
        table === 'snapshots' ? 1 : 2,
        table === 'steps' ? 7 : 8,
      ])
      expect(await home.readEarlier('mission', 6)).toEqual(indexed.slice(table === 'steps' ? 3 : 0, 6))
      db.close()
    }
  })

  test('in a shape of the future is not taken for damage', async () => {
    const { factory, home } = await aHomeWith(3)
    const db = declareDatabase('mission-desk', factory)
    await db.open()
    await db.steps.put({ missionId: 'mission', index: 2, shape: 99, ...(await textOf(indexed[2]?.step, 'mission/2/99')) })
    db.close()
    expect(await home.readWhole('mission')).toMatchObject({ isNewer: true })
  })
})

test('mending replaces what was there and puts the stranded aside', async () => {
  const { factory, home } = await aHomeWith(8, [3, 6])
  const state = journal.stateAfter(5)
  await home.mend({ state, base: null, steps: indexed.slice(0, 5), stranded: indexed.slice(6), now: 7 })
  const whole = await home.readWhole('mission')
  expect([whole.steps, whole.snapshots, whole.claimed]).toEqual([indexed.slice(0, 5), [snapshotOfState(state)], 5])
  expect((await home.readStranded('mission')).map(({ index, strandedAt, step }) => [index, strandedAt, step])).toEqual([
    [6, 7, indexed[6]?.step],
    [7, 7, indexed[7]?.step],
  ])
  expect(await home.readStranded('another-mission')).toEqual([])
  await meddle(factory, async (db) => {
    const last = await db.stranded.where('[missionId+index+strandedAt]').equals(['mission', 7, 7]).first()
    if (last) await db.stranded.put({ ...last, text: last.text.slice(1) })
  })
  expect((await home.readStranded('mission')).map(({ index, step }) => [index, step])).toEqual([
    [6, indexed[6]?.step],
    [7, null],
  ])
  await home.discardStranded('mission')
  expect(await home.readStranded('mission')).toEqual([])
})

test('a mission that is removed leaves no step of it aside', async () => {
  const { home } = await aHomeWith(8)
  const stranded = indexed.slice(6)
  await home.mend({ state: journal.stateAfter(5), base: null, steps: indexed.slice(0, 5), stranded, now: 7 })
  await home.remove('mission')
  expect(await home.readStranded('mission')).toEqual([])
})

function flipOneLetter(stored: StoredText, at = 100): void {
  const place = at % stored.text.length
  const flipped = String.fromCharCode(stored.text.charCodeAt(place) ^ 1)
  Object.assign(stored, { text: stored.text.slice(0, place) + flipped + stored.text.slice(place + 1) })
}
