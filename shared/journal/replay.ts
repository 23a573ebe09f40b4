import { applyDiff } from '../mission/diff'
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
  const device = step.actor.device
  return {
    mission: applyDiff(state.mission, step.diff),
    stepCount: state.stepCount + 1,
    lastStepId: step.id,
    lastAt: laterStamp(state.lastAt, step.at),
    seen: { ...state.seen, [device]: laterStamp(state.seen[device] ?? null, step.at) ?? step.at },
  }
}

/** Snapshot and the steps after it, in journal order. */
export function replay(from: JournalState, steps: readonly Step[]): JournalState {
  return steps.reduce(takeStep, from)
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
