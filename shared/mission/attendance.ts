import type { Item } from './entities/item'
import type { Participation } from './entities/participation'
import { type Mission, rowsOf } from './mission'

/** Whether a participation counts in the party: a guest who is coming and is not an interpreter (those come by assignment). */
export function isOfParty(participation: Participation): boolean {
  return (
    participation.side === 'guest' &&
    participation.role !== 'interpreter' &&
    participation.status !== 'cancelled' &&
    participation.status !== 'noShow' &&
    participation.status !== 'waitlist'
  )
}

/** Ids of the persons who attend an item, interpreters not among them; each once. */
export function attendeeIdsOf(mission: Mission, item: Item): readonly string[] {
  const perMission = attendees.get(mission.tables.participations) ?? new WeakMap<Item, readonly string[]>()
  attendees.set(mission.tables.participations, perMission)
  const known = perMission.get(item)
  if (known) return known
  const ids = new Set<string>(item.attendance === 'persons' ? [] : partyIdsOf(mission, item))
  for (const id of item.includePersonIds) ids.add(id)
  for (const id of item.excludePersonIds) ids.delete(id)
  const list = [...ids]
  perMission.set(item, list)
  return list
}

const attendees = new WeakMap<object, WeakMap<Item, readonly string[]>>()

function partyIdsOf(mission: Mission, item: Item): readonly string[] {
  return rowsOf(mission, 'participations')
    .filter(isOfParty)
    .filter((one) => item.attendance === 'party' || one.groupIds.some((id) => item.groupIds.includes(id)))
    .map((one) => one.personId)
}
