import { err, ok } from '../kernel/result'
import { minutesOfSpan } from '../kernel/time'
import { editRow, isEmptyDiff } from '../mission/diff'
import { spanOf } from '../mission/items/item-times'
import { rowOf } from '../mission/mission'
import { assignmentRefs } from './assignment-refs'
import { command } from './command'

export interface SetAssignmentPartInput {
  readonly assignmentId: string
  /** Minutes after the item's start; its start and its end, or beyond them, are the whole of it. */
  readonly comesInMinutes: number
  readonly leavesMinutes: number
}

/** Sets for which part of an item an interpreter is there. What nobody is there for is an open place again. */
export const setAssignmentPart = command({
  name: 'set-assignment-part',
  run: (mission, { assignmentId, comesInMinutes, leavesMinutes }: SetAssignmentPartInput) => {
    const assignment = rowOf(mission, 'assignments', assignmentId)
    if (!assignment) return err({ code: 'row-unknown', ref: { table: 'assignments', id: assignmentId } })
    const item = rowOf(mission, 'items', rowOf(mission, 'requirements', assignment.requirementId)?.itemId ?? null)
    const span = item && spanOf(item)
    if (!span) return err({ code: 'input-invalid', field: 'assignmentId' })
    if (!Number.isInteger(comesInMinutes)) return err({ code: 'input-invalid', field: 'comesInMinutes' })
    if (!Number.isInteger(leavesMinutes) || leavesMinutes <= Math.max(0, comesInMinutes)) {
      return err({ code: 'input-invalid', field: 'leavesMinutes' })
    }
    const diff = editRow('assignments', assignment, {
      comesInMinutes: comesInMinutes <= 0 ? null : comesInMinutes,
      leavesMinutes: leavesMinutes >= minutesOfSpan(span) ? null : leavesMinutes,
    })
    return isEmptyDiff(diff) ? err({ code: 'nothing-changes' }) : ok({ diff, refs: assignmentRefs(mission, assignment) })
  },
})
