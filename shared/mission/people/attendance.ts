import type { Item } from '../entities/item'
import type { Participation } from '../entities/participation'
import { lookUp } from '../look-up'
import { type Mission, rowsOf } from '../mission'

/** Whether a participation counts in the party: a guest who is coming and is not an interpreter (those come by assignment). */
export function isOfParty(participation: Participation): boolean {
  return participation.side === 'guest' && participation.role !== 'interpreter' && isComing(participation)
}

/** Whether somebody is reckoned with: who cancelled, stayed away or only waits for a place is not. */
export function isComing({ status }: Participation): boolean {
  return status !== 'cancelled' && status !== 'noShow' && status !== 'waitlist'
}

/**
 * Ids of the persons who attend an item, interpreters not among them; each once. Items attended in the same way give the same list
 * object, so that lists can be compared and remembered by identity.
 */
export function attendeeIdsOf(mission: Mission, item: Item): readonly string[] {
  const known = attendees(mission)
  const ofItem = known.byItem.get(item)
  if (ofItem) return ofItem
  const { attendance, groupIds, includePersonIds, excludePersonIds } = item
  const way = JSON.stringify([attendance, attendance === 'groups' ? groupIds : [], includePersonIds, excludePersonIds])
  const list = known.byWay.get(way) ?? listOf(mission, item)
  known.byWay.set(way, list)
  known.byItem.set(item, list)
  return list
}

/** Participations that count in the party, in table order. */
export const partyOf = lookUp(['participations'], (mission) => rowsOf(mission, 'participations').filter(isOfParty))

/** Ids of the persons of the party. */
export const partyIdsOf = lookUp(
  ['participations'],
  (mission): ReadonlySet<string> => new Set(partyOf(mission).map(({ personId }) => personId)),
)

/**
 * Ids of persons who were to take part and are not reckoned with, in whatever they were to be: named one by one for an item, they do not come
 * to it either.
 */
export const awayIdsOf = lookUp(['participations'], (mission): ReadonlySet<string> => {
  const away = new Set(rowsOf(mission, 'participations').map(({ personId }) => personId))
  for (const participation of rowsOf(mission, 'participations')) if (isComing(participation)) away.delete(participation.personId)
  return away
})

/** Ids of the persons of the party who belong to a group. */
export function groupMemberIdsOf(mission: Mission, groupId: string): readonly string[] {
  return partyOf(mission)
    .filter(({ groupIds }) => groupIds.includes(groupId))
    .map(({ personId }) => personId)
}

const attendees = lookUp(['participations'], () => ({
  byItem: new WeakMap<Item, readonly string[]>(),
  byWay: new Map<string, readonly string[]>(),
}))

function listOf(mission: Mission, item: Item): readonly string[] {
  const ids = new Set<string>(item.attendance === 'persons' ? [] : calledIdsOf(mission, item))
  const away = awayIdsOf(mission)
  for (const id of item.includePersonIds) if (!away.has(id)) ids.add(id)
  for (const id of item.excludePersonIds) ids.delete(id)
  return [...ids]
}

function calledIdsOf(mission: Mission, item: Item): readonly string[] {
  return partyOf(mission)
    .filter((one) => item.attendance === 'party' || one.groupIds.some((id) => item.groupIds.includes(id)))
    .map((one) => one.personId)
}
