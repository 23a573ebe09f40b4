import type { Mission } from '../mission/mission'
import { contactIdsOf } from '../mission/people/principals'
import type { RowOf, Tables } from '../mission/registry'
import { teamsOf } from './team'

/** Kinds of person whose telephone an interpreter needs on the day; nobody else's is told to one. */
const reachable: readonly RowOf<'persons'>['kind'][] = ['host', 'staff', 'driver', 'guide']

/** Persons of a copy for an interpreter, with the telephones of those whom they may have to call. */
export function withPhones(mission: Mission, persons: Tables['persons'], isMet: (id: string) => boolean): Tables['persons'] {
  const told = Object.entries(persons).map(([id, person]) => {
    const phone = isMet(id) && reachable.includes(person.kind) ? mission.tables.persons[id]?.phone : undefined
    return [id, phone === undefined ? person : { ...person, phone }]
  })
  return Object.fromEntries(told)
}

/** Ids of those who can be called where an interpreter works. */
export function contactIdsFor(mission: Mission, interpreterPersonId: string): ReadonlySet<string> {
  const own = teamsOf(mission, 'interpreter').engagements.filter(({ person }) => person.id === interpreterPersonId)
  return new Set(own.flatMap(({ item }) => contactIdsOf(mission, item)))
}
