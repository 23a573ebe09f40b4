import { roleBeside } from '../interpreting/team-lead'
import { err, ok } from '../kernel/result'
import { createRow, editRow } from '../mission/diff'
import { type Assignment, assignmentEntity } from '../mission/entities/assignment'
import { rowOf, rowsOf } from '../mission/mission'
import { isLive } from '../mission/people/engagements'
import type { Ref, RowOf } from '../mission/registry'
import { askedAnew } from './asked-anew'
import { command } from './command'

/** Everything but requirement and interpreter has a default: proposed, and leading where nobody leads yet. */
export type AssignInterpreterInput = Pick<Assignment, 'requirementId' | 'interpreterId'> & Partial<Assignment>

/** Puts an interpreter to a requirement. Whether that is wise is for the checks to say. */
export const assignInterpreter = command({
  name: 'assign-interpreter',
  run: (mission, input: AssignInterpreterInput, context) => {
    const requirement = rowOf(mission, 'requirements', input.requirementId)
    if (!requirement) return err({ code: 'row-unknown', ref: { table: 'requirements', id: input.requirementId } })
    const interpreter = rowOf(mission, 'interpreters', input.interpreterId)
    if (!interpreter) return err({ code: 'row-unknown', ref: { table: 'interpreters', id: input.interpreterId } })
    const team = rowsOf(mission, 'assignments').filter((one) => one.requirementId === requirement.id)
    const refs: readonly Ref[] = [
      { table: 'persons', id: interpreter.personId },
      { table: 'items', id: requirement.itemId },
    ]
    const own = team.find((one) => one.interpreterId === interpreter.id)
    if (own && isLive(own)) return err({ code: 'nothing-changes' })
    const there = team.filter((one) => isLive(one) && one.id !== own?.id).map((one) => one.role)
    const role = roleBeside(there, requirement)
    // Who had declined is asked again on the same row: one interpreter stands in a team once.
    if (own) return ok({ diff: editRow('assignments', own, { ...askedAnew, role, ...input, id: own.id }), refs })
    const id = input.id ?? context.newId()
    const row = { ...assignmentEntity.defaults, role, ...input, id } as RowOf<'assignments'>
    return ok({ diff: createRow('assignments', row), refs })
  },
})
