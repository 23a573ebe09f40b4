import { err, ok } from '../kernel/result'
import { editRow, isEmptyDiff } from '../mission/diff'
import { rowOf } from '../mission/mission'
import { assignmentRefs } from './assignment-refs'
import { command } from './command'

export interface PinAssignmentInput {
  readonly assignmentId: string
  readonly pinned: boolean
}

/** Pins an assignment, which no planning aid moves then, or takes the pin out. */
export const pinAssignment = command({
  name: 'pin-assignment',
  run: (mission, { assignmentId, pinned }: PinAssignmentInput) => {
    const assignment = rowOf(mission, 'assignments', assignmentId)
    if (!assignment) return err({ code: 'row-unknown', ref: { table: 'assignments', id: assignmentId } })
    const diff = editRow('assignments', assignment, { pinned })
    return isEmptyDiff(diff) ? err({ code: 'nothing-changes' }) : ok({ diff, refs: assignmentRefs(mission, assignment) })
  },
})
