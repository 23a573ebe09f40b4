import { attendeeIdsOf, partyOf } from './attendance'
import type { Item } from './entities/item'
import { lookUp } from './look-up'
import { type Mission, rowsOf } from './mission'

/** Groups that nobody has been put into yet, and whether nobody takes part yet at all. */
const unfilled = lookUp(['participations', 'groups'], (mission) => {
  const filled = new Set(partyOf(mission).flatMap(({ groupIds }) => groupIds))
  const groupIds = rowsOf(mission, 'groups').flatMap(({ id }) => (filled.has(id) ? [] : [id]))
  const isNobody = partyOf(mission).length === 0 && groupIds.length === 0
  return { groupIds, whole: isNobody ? ['the party'] : groupIds }
})

/**
 * Who moves together for an item: the ids of those who attend; a group that nobody has been put into yet, and a party that nobody is in
 * yet, stand for their people, so that their ways can be planned before the list of participants is there.
 */
export function travellerIdsOf(mission: Mission, item: Item): readonly string[] {
  const known = attendeeIdsOf(mission, item)
  if (item.attendance === 'persons') return known
  const { groupIds, whole } = unfilled(mission)
  const standing = item.attendance === 'party' ? whole : groupIds.filter((id) => item.groupIds.includes(id))
  return standing.length === 0 ? known : [...known, ...standing]
}
