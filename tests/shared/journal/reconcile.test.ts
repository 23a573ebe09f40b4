import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWhole, type MissionCopy } from '../../../shared/journal/mission-copy'
import { emptyReading, type HomeReading, type Reconciled, reconcile } from '../../../shared/journal/reconcile'
import { snapshotOfState } from '../../../shared/journal/replay'
import { missionOfSnapshot } from '../../../shared/journal/snapshot'
import { aBegunJournal } from '../../support/desks/a-begun-journal'

const LENGTH = 12
const journal = aBegunJournal(LENGTH)

/** What a home was given, and what of it can no longer be read. */
interface HomeFate {
  readonly end: number
  readonly unreadable: readonly number[]
  readonly snapshotsAt: readonly number[]
}

const aFate: fc.Arbitrary<HomeFate> = fc.record({
  end: fc.nat(LENGTH),
  unreadable: fc.oneof(fc.constant([]), fc.uniqueArray(fc.nat(LENGTH - 1), { maxLength: 3 })),
  snapshotsAt: fc.uniqueArray(fc.integer({ min: 1, max: LENGTH }), { maxLength: 2 }),
})

function readingOf({ end, unreadable, snapshotsAt }: HomeFate): HomeReading {
  const isDamaged = unreadable.some((index) => index < end)
  const steps = journal.steps.slice(0, end).map((step, index) => ({ index, step }))
  return {
    snapshots: snapshotsAt.filter((count) => count <= end).map((count) => snapshotOfState(journal.stateAfter(count))),
    steps: steps.filter(({ index }) => !unreadable.includes(index)),
    isDamaged,
    claimed: end,
  }
}

/** How far replay gets with what both can read, by trying every start. */
function longestPrefix(readings: readonly HomeReading[]): number {
  const known = new Set(readings.flatMap((reading) => reading.steps.map(({ index }) => index)))
  const starts = [0, ...readings.flatMap((reading) => reading.snapshots.map(({ stepCount }) => stepCount))]
  return Math.max(
    ...starts.map((start) => {
      let end = start
      while (known.has(end)) end += 1
      return end
    }),
  )
}

function windowAfter(found: Reconciled): HomeReading {
  const base = isWhole(missionOfSnapshot(found.copy.snapshot)) ? [found.copy.snapshot] : []
  return { ...readingOfCopy(found.copy), snapshots: [...base, snapshotOfState(found.state)], claimed: found.state.stepCount }
}

function mainAfter(found: Reconciled, main: HomeReading): HomeReading {
  const repair = found.main
  if (repair.kind === 'rebuild') return readingOfCopy(found.copy)
  if (repair.kind === 'none') return main
  const added = repair.steps.map((step, offset) => ({ index: repair.after + offset, step }))
  return { ...main, steps: [...main.steps, ...added], claimed: repair.after + added.length }
}

function readingOfCopy({ snapshot, steps }: MissionCopy): HomeReading {
  return {
    snapshots: isWhole(missionOfSnapshot(snapshot)) ? [snapshot] : [],
    steps: steps.map((step, offset) => ({ index: snapshot.stepCount + offset, step })),
    isDamaged: false,
    claimed: snapshot.stepCount + steps.length,
  }
}

describe('two homes of one journal', () => {
  test('give the longest prefix that they can read together, whatever either has lost', () => {
    fc.assert(
      fc.property(aFate, aFate, (windowFate, mainFate) => {
        const readings = [readingOf(windowFate), readingOf(mainFate)] as const
        const end = longestPrefix(readings)
        const found = reconcile('mission', ...readings)
        expect(found?.state ?? null).toEqual(end === 0 ? null : journal.stateAfter(end))
      }),
      { numRuns: 500 },
    )
  })

  test('are the same after the repair, and then there is nothing more to repair', () => {
    fc.assert(
      fc.property(aFate, aFate, (windowFate, mainFate) => {
        const [window, main] = [readingOf(windowFate), readingOf(mainFate)]
        const found = reconcile('mission', window, main)
        if (!found) return
        const again = reconcile('mission', windowAfter(found), mainAfter(found, main))
        expect(again?.state).toEqual(found.state)
        expect(again?.main).toEqual({ kind: 'none' })
        expect(again?.windowIsRight).toBe(true)
        expect(again?.stepsLost).toBe(0)
      }),
      { numRuns: 500 },
    )
  })

  test('never drop a step that either could read: it is in the mission, or it is put aside', () => {
    fc.assert(
      fc.property(aFate, aFate, (windowFate, mainFate) => {
        const [window, main] = [readingOf(windowFate), readingOf(mainFate)]
        const found = reconcile('mission', window, main)
        if (!found) return
        const kept = new Set(found.stranded.map(({ step }) => step.id))
        const beyond = [...window.steps, ...main.steps].filter(({ index }) => index >= found.state.stepCount)
        expect(beyond.filter(({ step }) => !kept.has(step.id))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('name exactly the steps that neither can read', () => {
    fc.assert(
      fc.property(aFate, aFate, (windowFate, mainFate) => {
        const [window, main] = [readingOf(windowFate), readingOf(mainFate)]
        const found = reconcile('mission', window, main)
        if (!found) return
        const claimed = Math.max(windowFate.end, mainFate.end)
        expect(found.stepsLost).toBe(claimed - found.state.stepCount - found.stranded.length)
      }),
      { numRuns: 500 },
    )
  })

  test('that are the same need no repair', () => {
    const home = readingOf({ end: 5, unreadable: [], snapshotsAt: [3] })
    const found = reconcile('mission', home, home)
    expect([found?.main.kind, found?.windowIsRight, found?.stepsLost]).toEqual(['none', true, 0])
  })

  test('one of which lags behind: it is given just the steps that it lacks', () => {
    const found = reconcile('mission', whole(7), whole(4))
    expect(found?.main).toEqual({ kind: 'append', after: 4, steps: journal.steps.slice(4, 7) })
    const other = reconcile('mission', whole(4), whole(7))
    expect(other?.windowLacks.map(({ index }) => index)).toEqual([4, 5, 6])
  })

  test('one of which is gone: it is rebuilt from the other', () => {
    expect(reconcile('mission', emptyReading, whole(5))?.windowIsRight).toBe(false)
    expect(reconcile('mission', whole(5), emptyReading)?.main).toEqual({
      kind: 'append',
      after: 0,
      steps: journal.steps.slice(0, 5),
    })
  })

  test('both of which are gone give no mission, not an empty one', () => {
    expect(reconcile('mission', emptyReading, emptyReading)).toBeNull()
  })

  test('one of which cannot tell how much it lost: the loss is unknown unless the other is sound', () => {
    const cutOff: HomeReading = { ...whole(3), isDamaged: true, claimed: null }
    expect(reconcile('mission', emptyReading, cutOff)?.stepsLost).toBeNull()
    expect(reconcile('mission', whole(6), cutOff)?.stepsLost).toBe(0)
  })
})

describe('two homes that went different ways', () => {
  const ahead = aBegunJournal(9, 'mission', 'other-', journal.stateAfter(4))
  const other: HomeReading = {
    ...emptyReading,
    steps: [...whole(4).steps, ...ahead.steps.map((step, i) => ({ index: 4 + i, step }))],
  }

  test('the longer one stands and the shorter is handed back whole', () => {
    const found = reconcile('mission', whole(6), other)
    expect(found?.state).toEqual(ahead.stateAfter(9))
    expect(found?.parted).toEqual(journal.stateAfter(6))
    expect([found?.main.kind, found?.windowIsRight]).toEqual(['none', false])
  })

  test('the window’s may be the longer one; then the journal file is rebuilt', () => {
    const found = reconcile('mission', other, whole(6))
    expect(found?.state).toEqual(ahead.stateAfter(9))
    expect(found?.parted).toEqual(journal.stateAfter(6))
    expect(found?.main).toEqual({ kind: 'rebuild' })
  })

  test('of equal length: what was acknowledged stands', () => {
    const found = reconcile('mission', other, whole(9))
    expect(found?.state).toEqual(journal.stateAfter(9))
    expect(found?.parted).toEqual(ahead.stateAfter(9))
  })
})

function whole(end: number): HomeReading {
  return readingOf({ end, unreadable: [], snapshotsAt: [] })
}
