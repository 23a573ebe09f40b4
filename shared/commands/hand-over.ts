import { err, ok } from '../kernel/result'
import { minutesOfSpan } from '../kernel/time'
import { createRow, editRow, joinDiffs } from '../mission/diff'
import { assignmentEntity } from '../mission/entities/assignment'
import { spanOf } from '../mission/items/item-times'
import { rowOf, rowsOf } from '../mission/mission'
import { teamIdsOf } from '../mission/people/engagements'
import type { Ref, RowOf } from '../mission/registry'
import { askedAnew } from './asked-anew'
import { command } from './command'

export interface HandOverInput {
  readonly assignmentId: string
  /** Who comes in for the one who leaves. */
  readonly interpreterId: string
  /** Minutes after the item's start. */
  readonly atMinutes: number
}

/** Splits an assignment: who has it leaves at a minute of the item, and another, proposed, comes in for the rest of that part. */
export const handOver = command({
  name: 'hand-over',
  run: (mission, { assignmentId, interpreterId, atMinutes }: HandOverInput, context) => {
    const assignment = rowOf(mission, 'assignments', assignmentId)
    if (!assignment) return err({ code: 'row-unknown', ref: { table: 'assignments', id: assignmentId } })
    const interpreter = rowOf(mission, 'interpreters', interpreterId)
    if (!interpreter) return err({ code: 'row-unknown', ref: { table: 'interpreters', id: interpreterId } })
    const requirement = rowOf(mission, 'requirements', assignment.requirementId)
    const item = rowOf(mission, 'items', requirement?.itemId ?? null)
    const span = item && spanOf(item)
    if (!item || !span) return err({ code: 'input-invalid', field: 'assignmentId' })
    // One interpreter stands in a team once: who is in it already would be in two places of it.
    if (teamIdsOf(mission, assignment.requirementId).includes(interpreterId)) {
      return err({ code: 'input-invalid', field: 'interpreterId' })
    }
    const from = assignment.comesInMinutes ?? 0
    const to = assignment.leavesMinutes ?? minutesOfSpan(span)
    if (!Number.isInteger(atMinutes) || atMinutes <= from || atMinutes >= to) {
      return err({ code: 'input-invalid', field: 'atMinutes' })
    }
    const { requirementId, role, leavesMinutes } = assignment
    const rest = { status: 'proposed', role, comesInMinutes: atMinutes, leavesMinutes } as const
    // Who had declined is asked again on the same row.
    const own = rowsOf(mission, 'assignments').find(
      (one) => one.requirementId === requirementId && one.interpreterId === interpreterId,
    )
    const made = { ...assignmentEntity.defaults, requirementId, interpreterId, ...rest, id: own?.id ?? context.newId() }
    const refs: readonly Ref[] = [
      { table: 'persons', id: interpreter.personId },
      { table: 'items', id: item.id },
    ]
    return ok({
      diff: joinDiffs([
        editRow('assignments', assignment, { leavesMinutes: atMinutes }),
        own ? editRow('assignments', own, { ...askedAnew, ...rest }) : createRow('assignments', made as RowOf<'assignments'>),
      ]),
      refs,
    })
  },
})
