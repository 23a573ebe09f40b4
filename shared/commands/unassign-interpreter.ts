import { err, ok } from '../kernel/result'
import { removeRow } from '../mission/diff'
import { rowOf } from '../mission/mission'
import type { Ref } from '../mission/registry'
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
    const interpreter = rowOf(mission, 'interpreters', assignment.interpreterId)
    const requirement = rowOf(mission, 'requirements', assignment.requirementId)
    const refs: readonly Ref[] =
      interpreter && requirement
        ? [
            { table: 'persons', id: interpreter.personId },
            { table: 'items', id: requirement.itemId },
          ]
        : [ref]
    return ok({ diff: removeRow(ref.table, ref.id), refs })
  },
})
