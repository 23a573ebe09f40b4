import type { Item } from '../entities/item'
import type { Place } from '../entities/place'
import { lookUp } from '../look-up'
import { type Mission, rowsOf } from '../mission'
import { attendeeIdsOf } from './attendance'

/**
 * Ids of those whom the host of a place counts as visitors: all who attend, those who accompany the guests among them. Interpreters named
 * for the item are not, since hosts count visitors for each of them (F-23), and neither are the people of the house itself.
 */
export function visitorIdsOf(mission: Mission, item: Item, place: Place): readonly string[] {
  const attendees = attendeeIdsOf(mission, item)
  // Of the party nobody is an interpreter or of the house; others come only by name.
  if (item.includePersonIds.length === 0) return attendees
  const own = ownPeople(mission)
  const isReceiving = (id: string) =>
    item.hostContactIds.includes(id) ||
    place.contactPersonIds.includes(id) ||
    (place.operatorOrganizationId !== null && own.byHouse.get(place.operatorOrganizationId)?.has(id))
  return attendees.filter((id) => !item.includePersonIds.includes(id) || !(own.interpreters.has(id) || isReceiving(id)))
}

const ownPeople = lookUp(['participations'], (mission) => {
  const interpreters = new Set<string>()
  const byHouse = new Map<string, Set<string>>()
  for (const { personId, role, side, organizationId } of rowsOf(mission, 'participations')) {
    if (role === 'interpreter') interpreters.add(personId)
    if (side === 'guest' || organizationId === null) continue
    const people = byHouse.get(organizationId) ?? new Set()
    byHouse.set(organizationId, people.add(personId))
  }
  return { interpreters, byHouse }
})
