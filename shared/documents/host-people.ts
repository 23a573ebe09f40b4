import type { Person } from '../mission/entities/person'
import type { Place } from '../mission/entities/place'
import { lookUp } from '../mission/look-up'
import { type Mission, rowsOf } from '../mission/mission'
import { partyIdsOf } from '../mission/people/attendance'

/** Kinds of person who come with the party or stand in its programme, whatever side they are of: every host reads who they are. */
const ofEverybody: readonly Person['kind'][] = ['interpreter', 'staff', 'driver', 'guide', 'speaker']

/** Ids of the persons who receive the party: whoever is known to one host is no other host's business. */
export const hostPeopleOf = lookUp(['persons', 'participations', 'places', 'items'], (mission): ReadonlySet<string> => {
  const ofHosts = rowsOf(mission, 'participations').filter(({ side, role }) => side === 'host' && role !== 'interpreter')
  const ids = new Set([
    ...rowsOf(mission, 'persons').flatMap(({ id, kind }) => (kind === 'host' ? id : [])),
    ...ofHosts.map(({ personId }) => personId),
    ...rowsOf(mission, 'places').flatMap(({ contactPersonIds }) => contactPersonIds),
    ...rowsOf(mission, 'items').flatMap(({ hostContactIds }) => hostContactIds),
  ])
  const party = partyIdsOf(mission)
  const { persons } = mission.tables
  return new Set([...ids].filter((id) => !party.has(id) && !ofEverybody.includes(persons[id]?.kind ?? 'host')))
})

/** Of them, who belongs to a place: its contacts, the people of the house, and whoever is named for what takes place there. */
export function peopleOfPlace(mission: Mission, place: Place): ReadonlySet<string> {
  const house = place.operatorOrganizationId
  const staff = rowsOf(mission, 'participations').filter(
    ({ side, organizationId }) => side === 'host' && house !== null && organizationId === house,
  )
  const there = rowsOf(mission, 'items').filter(({ placeId }) => placeId === place.id)
  const named = [
    ...place.contactPersonIds,
    ...staff.map(({ personId }) => personId),
    ...there.flatMap(({ hostContactIds, includePersonIds, leadPersonId, segments }) => [
      ...hostContactIds,
      ...includePersonIds,
      leadPersonId,
      ...segments.map(({ speakerPersonId }) => speakerPersonId),
    ]),
  ]
  const receiving = hostPeopleOf(mission)
  return new Set(named.filter((id): id is string => id !== null && receiving.has(id)))
}
