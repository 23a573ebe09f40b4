import type { JournalState } from '../journal/replay'
import type { Step } from '../journal/step'
import { missionRowOf } from '../mission/mission'
import { comparedReleaseOf, lastReleaseOf, stepsSince } from './released-mission'

/** How a state of a mission is called on what is printed of it, and what it replaces. */
export interface Version {
  readonly label: string
  readonly supersedes: string | null
}

/**
 * Release 3 is `3`; with 14 changes since, it is `3.14`. Before the first release the changes are counted alone. Where the known steps do
 * not reach back to the release, `3+`.
 */
export function versionOf(state: Pick<JournalState, 'mission' | 'stepCount'>, steps: readonly Step[]): Version {
  const { alternative } = missionRowOf(state.mission)
  const version = planVersionOf(state, steps)
  // An alternative's sheets bear its name: nobody may take them for the plan's.
  return alternative ? { ...version, label: `${alternative.name} ${version.label}` } : version
}

function planVersionOf({ mission, stepCount }: Pick<JournalState, 'mission' | 'stepCount'>, steps: readonly Step[]): Version {
  const last = lastReleaseOf(mission)
  if (!last) return { label: String(stepCount), supersedes: null }
  const since = stepsSince(steps, last.id)
  if (since === 0) {
    const compared = comparedReleaseOf(mission, steps)
    return { label: String(last.number), supersedes: compared === last || !compared ? null : String(compared.number) }
  }
  return { label: since === null ? `${last.number}+` : `${last.number}.${since}`, supersedes: String(last.number) }
}
