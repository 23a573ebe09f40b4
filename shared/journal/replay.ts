import { applyDiff, applyDiffs } from '../mission/diff'
import type { Mission } from '../mission/mission'
import { laterStamp, type Stamp } from './clock'
import type { Snapshot } from './snapshot'
import { MISSION_SHAPE, missionOfSnapshot } from './snapshot'
import type { Step } from './step'

/** A mission and where its journal stands: what the store holds, what a snapshot freezes. */
export interface JournalState {
  readonly mission: Mission
  readonly stepCount: number
  readonly lastStepId: string | null
  readonly lastAt: Stamp | null
  readonly seen: Readonly<Record<string, Stamp>>
}

export function startOf(mission: Mission): JournalState {
  return { mission, stepCount: 0, lastStepId: null, lastAt: null, seen: {} }
}

/** The state after one more step. */
export function takeStep(state: JournalState, step: Step): JournalState {
  return afterStep(state, step, applyDiff(state.mission, step.diff))
}

/** `takeStep` for who has made the mission after the step already. */
export function afterStep(state: JournalState, step: Step, mission: Mission): JournalState {
  return { ...markOf(state, step), mission }
}

/** Snapshot and the steps after it, in journal order: the same as taking them one by one, without copying tables for each. */
export function replay(from: JournalState, steps: readonly Step[]): JournalState {
  if (steps.length === 0) return from
  const diffs = steps.map((step) => step.diff)
  return { ...steps.reduce(markOf, from), mission: applyDiffs(from.mission, diffs) }
}

/** The state with a step counted; its diff is not applied. */
function markOf(state: JournalState, step: Step): JournalState {
  const device = step.actor.device
  return {
    mission: state.mission,
    stepCount: state.stepCount + 1,
    lastStepId: step.id,
    lastAt: laterStamp(state.lastAt, step.at),
    seen: { ...state.seen, [device]: laterStamp(state.seen[device] ?? null, step.at) ?? step.at },
  }
}

export function stateOfSnapshot(snapshot: Snapshot): JournalState {
  const { stepCount, lastStepId, lastAt, seen } = snapshot
  return { mission: missionOfSnapshot(snapshot), stepCount, lastStepId, lastAt, seen }
}

export function snapshotOfState(state: JournalState): Snapshot {
  const { mission, stepCount, lastStepId, lastAt, seen } = state
  const { id: missionId, tables, removed } = mission
  return { shape: MISSION_SHAPE, missionId, stepCount, lastStepId, lastAt, seen, tables, removed }
}
