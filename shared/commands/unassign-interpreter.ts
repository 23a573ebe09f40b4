import { err, ok } from '../kernel/result'
import { removeRow } from '../mission/diff'
import { rowOf } from '../mission/mission'
import type { Ref } from '../mission/registry'
import { assignmentRefs } from './assignment-refs'
import { command } from './command'

export interface UnassignInterpreterInput {
  readonly assignmentId: string
}

/** Takes an interpreter off a requirement. */
export const unassignInterpreter = command({
  name: 'unassign-interpreter',
  run: (mission, { assignmentId }: UnassignInterpreterInput) => {
    const ref: Ref = { table: 'assignments', id: assignmentId }
    const assignment = rowOf(mission, 'assignments', assignmentId)
    if (!assignment) return err({ code: 'row-unknown', ref })
    return ok({ diff: removeRow(ref.table, ref.id), refs: assignmentRefs(mission, assignment) })
  },
})
