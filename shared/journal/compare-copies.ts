import { type MissionCopy, stepCountOf } from './mission-copy'

/** How one copy's journal stands to another's. `apart`: they went different ways, or share nothing by which to tell. */
export type Standing = 'same' | 'shorter' | 'longer' | 'apart'

/** How `ours` stands to `theirs`. `shorter`: theirs has every step of ours, and its further steps can be replayed on ours. */
export function standingOf(ours: MissionCopy, theirs: MissionCopy): Standing {
  const ourIds = idsOf(ours)
  const shared = [...idsOf(theirs)].filter(([index]) => ourIds.has(index))
  if (shared.length === 0 || shared.some(([index, id]) => ourIds.get(index) !== id)) return 'apart'
  const [ourEnd, theirEnd] = [stepCountOf(ours), stepCountOf(theirs)]
  if (ourEnd === theirEnd) return 'same'
  if (ourEnd > theirEnd) return 'longer'
  return theirs.snapshot.stepCount <= ourEnd ? 'shorter' : 'apart'
}

function idsOf({ snapshot, steps }: MissionCopy): ReadonlyMap<number, string> {
  const ids = new Map(steps.map((step, offset) => [snapshot.stepCount + offset, step.id]))
  if (snapshot.lastStepId !== null) ids.set(snapshot.stepCount - 1, snapshot.lastStepId)
  return ids
}
