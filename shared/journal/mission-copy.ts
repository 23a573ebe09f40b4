import { emptyMission, type Mission } from '../mission/mission'
import { type JournalState, replay, snapshotOfState, startOf, stateOfSnapshot } from './replay'
import type { Snapshot } from './snapshot'
import type { Step } from './step'

/** A whole mission: a snapshot and every step after it, in journal order. What files, backups and the journal's homes hold. */
export interface MissionCopy {
  readonly snapshot: Snapshot
  readonly steps: readonly Step[]
}

/** The mission that a copy holds, after its last step. */
export function stateOfCopy(copy: MissionCopy): JournalState {
  return replay(stateOfSnapshot(copy.snapshot), copy.steps)
}

/** How many steps the copied mission has had, those before the snapshot included. */
export function stepCountOf(copy: MissionCopy): number {
  return copy.snapshot.stepCount + copy.steps.length
}

/**
 * A copy of an open mission: with its whole journal where `steps` reaches back to the step that began it, else only as it is now.
 * `steps` are the last known ones, ending with the state's last.
 */
export function copyOf(state: JournalState, steps: readonly Step[]): MissionCopy {
  const { id } = state.mission
  const isJournalWhole = steps.length === state.stepCount && steps[0]?.diff.missions?.[id]?.id !== undefined
  if (!isJournalWhole) return { snapshot: snapshotOfState(state), steps: [] }
  return { snapshot: snapshotOfState(startOf(emptyMission(id))), steps }
}

/** A mission without its own row is nobody's mission: it comes from loading half-way, and must never be stored over a whole one. */
export function isWhole(mission: Mission): boolean {
  return Object.hasOwn(mission.tables.missions, mission.id)
}
