import type { ParticipantRow } from '../../../shared/imports/participant-row'
import { type Person, personEntity } from '../../../shared/mission/entities/person'
import { latinBesideNative, latinNameOf, nativeNameOf, type ShownName } from '../../../shared/mission/people/person-name'

/** The names of a row as they will be read once they are a person's: native, Latin beside. */
export function shownNameOf(row: ParticipantRow): ShownName {
  const person = { ...personEntity.defaults, id: 'shown', names: [...row.names] } as Person
  const native = nativeNameOf(person)
  const beside = latinBesideNative(person)
  if (beside) return { text: `${native.text}  ${beside.text}`, lang: native.lang }
  return latinNameOf(person).text === '' ? native : latinNameOf(person)
}
