import { err, ok } from '../kernel/result'
import { editRow, isEmptyDiff } from '../mission/diff'
import type { Assignment } from '../mission/entities/assignment'
import { rowOf } from '../mission/mission'
import { assignmentRefs } from './assignment-refs'
import { command } from './command'

export interface SetAssignmentStatusInput {
  readonly assignmentId: string
  readonly status: Assignment['status']
}

/** Notes how firm an assignment is: offered, accepted, declined, confirmed. Who declined keeps the row: it is known that they were asked. */
export const setAssignmentStatus = command({
  name: 'set-assignment-status',
  run: (mission, { assignmentId, status }: SetAssignmentStatusInput) => {
    const assignment = rowOf(mission, 'assignments', assignmentId)
    if (!assignment) return err({ code: 'row-unknown', ref: { table: 'assignments', id: assignmentId } })
    const diff = editRow('assignments', assignment, { status })
    return isEmptyDiff(diff) ? err({ code: 'nothing-changes' }) : ok({ diff, refs: assignmentRefs(mission, assignment) })
  },
})
