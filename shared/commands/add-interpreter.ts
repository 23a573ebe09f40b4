import { ok } from '../kernel/result'
import { createRow, joinDiffs } from '../mission/diff'
import { type Interpreter, interpreterEntity } from '../mission/entities/interpreter'
import { participationEntity } from '../mission/entities/participation'
import { type Person, personEntity } from '../mission/entities/person'
import type { RowOf } from '../mission/registry'
import { command } from './command'

export interface AddInterpreterInput {
  readonly person: Partial<Omit<Person, 'kind'>>
  readonly interpreter: Partial<Omit<Interpreter, 'personId'>>
}

/** Adds somebody new who interprets: the person, their part in this mission on neither side, and what they interpret, in one step. */
export const addInterpreter = command({
  name: 'add-interpreter',
  run: (_mission, input: AddInterpreterInput, context) => {
    const personId = input.person.id ?? context.newId()
    const person = { ...personEntity.defaults, ...input.person, kind: 'interpreter', id: personId } as RowOf<'persons'>
    const own = { id: context.newId(), personId, side: 'third', role: 'interpreter' } as const
    const participation = { ...participationEntity.defaults, ...own } as RowOf<'participations'>
    const id = input.interpreter.id ?? context.newId()
    const interpreter = { ...interpreterEntity.defaults, ...input.interpreter, id, personId } as RowOf<'interpreters'>
    return ok({
      diff: joinDiffs([
        createRow('persons', person),
        createRow('participations', participation),
        createRow('interpreters', interpreter),
      ]),
      refs: [{ table: 'persons', id: personId }],
    })
  },
})
