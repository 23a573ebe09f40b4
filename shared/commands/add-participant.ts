import { ok } from '../kernel/result'
import { createRow, joinDiffs } from '../mission/diff'
import { type Participation, participationEntity } from '../mission/entities/participation'
import { type Person, personEntity } from '../mission/entities/person'
import type { RowOf } from '../mission/registry'
import { command } from './command'

export interface AddParticipantInput {
  readonly person: Partial<Person>
  readonly participation: Partial<Omit<Participation, 'personId'>>
}

/** Adds a person and their part in this mission in one step. */
export const addParticipant = command({
  name: 'add-participant',
  run: (_mission, input: AddParticipantInput, context) => {
    const personId = input.person.id ?? context.newId()
    const person = { ...personEntity.defaults, ...input.person, id: personId } as RowOf<'persons'>
    const id = input.participation.id ?? context.newId()
    const participation = { ...participationEntity.defaults, ...input.participation, id, personId } as RowOf<'participations'>
    return ok({
      diff: joinDiffs([createRow('persons', person), createRow('participations', participation)]),
      refs: [{ table: 'persons', id: personId }],
    })
  },
})
