import type { Step } from '../journal/step'
import { applyDiffs, reverseDiff } from '../mission/diff'
import type { Release } from '../mission/entities/release'
import { type Mission, rowsOf } from '../mission/mission'

/** The release that was given out last; undefined: none yet. */
export function lastReleaseOf(mission: Mission): Release | undefined {
  return releasesOf(mission).at(-1)
}

/** What a state of a mission is compared with: the release before it, where it is one itself, else the last. Undefined: none. */
export function comparedReleaseOf(mission: Mission, steps: readonly Step[]): Release | undefined {
  const [last, earlier] = releasesOf(mission).toReversed()
  return last && earlier && stepsSince(steps, last.id) === 0 ? earlier : last
}

function releasesOf(mission: Mission): readonly Release[] {
  return rowsOf(mission, 'releases').toSorted((one, other) => one.number - other.number)
}

/** How many steps came after a release; null where the steps that are known do not reach back to it. */
export function stepsSince(steps: readonly Step[], releaseId: string): number | null {
  const at = steps.findLastIndex(({ diff }) => diff.releases?.[releaseId]?.removed?.after === false)
  return at < 0 ? null : steps.length - 1 - at
}

/** The mission as it was given out: what happened since is taken back. `steps` are those before `mission`, in journal order. */
export function missionOfRelease(mission: Mission, steps: readonly Step[], releaseId: string): Mission | null {
  const count = stepsSince(steps, releaseId)
  if (count === null) return null
  const since = count === 0 ? [] : steps.slice(-count)
  return applyDiffs(
    mission,
    since.toReversed().map(({ diff }) => reverseDiff(diff)),
  )
}
