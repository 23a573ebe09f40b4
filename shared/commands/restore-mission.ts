import { err, ok } from '../kernel/result'
import { isEmptyDiff } from '../mission/diff'
import { diffBetween } from '../mission/diff-between'
import type { Mission } from '../mission/mission'
import { command } from './command'

export interface RestoreMissionInput {
  /** The mission as it was: from a backup or a point of the journal. */
  readonly to: Mission
}

/** Makes the mission what it was at an earlier time. A step like any other: it can be undone, and nothing in between is lost. */
export const restoreMission = command({
  name: 'restore-mission',
  run: (mission, { to }: RestoreMissionInput) => {
    if (to.id !== mission.id) return err({ code: 'input-invalid', field: 'to' })
    const diff = diffBetween(mission, to)
    return isEmptyDiff(diff)
      ? err({ code: 'nothing-changes' })
      : ok({ diff, refs: [{ table: 'missions', id: mission.id }], isWhole: true })
  },
})
