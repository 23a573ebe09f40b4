import { applyDiffs, reverseDiff } from '../mission/diff'
import { emptyMission } from '../mission/mission'
import { laterStamp, type Stamp } from './clock'
import type { MissionCopy } from './mission-copy'
import { type JournalState, snapshotOfState, startOf, stateOfSnapshot } from './replay'
import type { Step } from './step'

/**
 * The same mission with a longer journal: `earlier` are the steps that led up to the copy's snapshot, in journal order and without a gap. Where
 * they do not reach back to the first one, the copy begins with the mission as it was before them.
 */
export function lengthenCopy(copy: MissionCopy, earlier: readonly Step[]): MissionCopy {
  const [first] = earlier
  if (!first) return copy
  const start = stateBefore(stateOfSnapshot(copy.snapshot), first, earlier)
  return { snapshot: snapshotOfState(start), steps: [...earlier, ...copy.steps] }
}

function stateBefore(state: JournalState, first: Step, steps: readonly Step[]): JournalState {
  const { id } = state.mission
  const stepCount = state.stepCount - steps.length
  if (stepCount === 0) return startOf(emptyMission(id))
  const mission = applyDiffs(
    state.mission,
    steps.toReversed().map(({ diff }) => reverseDiff(diff)),
  )
  const lastAt = Object.values(first.seen).reduce<Stamp | null>(laterStamp, null)
  // Which step was the last before them nobody knows any more; what had been seen by then the first of them tells.
  return { mission, stepCount, lastStepId: null, lastAt, seen: first.seen }
}
