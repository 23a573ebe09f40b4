import { err, ok } from '../kernel/result'
import { createRow, editRow, joinDiffs, removeRow } from '../mission/diff'
import { type Assignment, assignmentEntity } from '../mission/entities/assignment'
import { rowOf, rowsOf } from '../mission/mission'
import { isLive } from '../mission/people/engagements'
import { assignmentRefs } from './assignment-refs'
import { command } from './command'

export interface ReassignInterpreterInput {
  readonly assignmentId: string
  /** Who takes it over. */
  readonly interpreterId: string
}

/**
 * Gives an assignment to another interpreter, who is yet to be asked: proposed, with the same role and the same part of the item. Its
 * row goes and another comes, since what was offered, answered and sent was one person's.
 */
export const reassignInterpreter = command({
  name: 'reassign-interpreter',
  run: (mission, { assignmentId, interpreterId }: ReassignInterpreterInput, context) => {
    const assignment = rowOf(mission, 'assignments', assignmentId)
    if (!assignment) return err({ code: 'row-unknown', ref: { table: 'assignments', id: assignmentId } })
    if (!rowOf(mission, 'interpreters', interpreterId)) {
      return err({ code: 'row-unknown', ref: { table: 'interpreters', id: interpreterId } })
    }
    if (assignment.interpreterId === interpreterId) return err({ code: 'nothing-changes' })
    const { requirementId, role, pinned, comesInMinutes, leavesMinutes, reportMinutesBefore, releaseMinutesAfter } = assignment
    // Who had declined is asked again on the same row: one interpreter stands in a team once.
    const own = rowsOf(mission, 'assignments').find(
      (one) => one.requirementId === requirementId && one.interpreterId === interpreterId,
    )
    if (own && isLive(own)) return err({ code: 'input-invalid', field: 'interpreterId' })
    const asked = {
      ...assignmentEntity.defaults,
      id: own?.id ?? context.newId(),
      requirementId,
      interpreterId,
      role,
      pinned,
      comesInMinutes,
      leavesMinutes,
      reportMinutesBefore,
      releaseMinutesAfter,
    } as Assignment
    return ok({
      diff: joinDiffs([
        removeRow('assignments', assignmentId),
        own ? editRow('assignments', own, asked) : createRow('assignments', asked),
      ]),
      refs: assignmentRefs(mission, asked),
    })
  },
})
