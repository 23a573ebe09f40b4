import type { Item } from '../entities/item'
import { type Mission, rowOf, rowsOf } from '../mission'
import { attendeeIdsOf, awayIdsOf } from './attendance'

/** Whose words are interpreted at an item: whom a requirement names, the lead, the heads of those who attend, the host's contacts. */
export function principalIdsOf(mission: Mission, item: Item): readonly string[] {
  const attending = new Set(attendeeIdsOf(mission, item))
  const named = rowsOf(mission, 'requirements').filter((one) => one.itemId === item.id)
  const heads = rowsOf(mission, 'participations').filter(
    (one) => attending.has(one.personId) && (one.role === 'headOfDelegation' || one.role === 'deputyHead'),
  )
  return known(mission, [
    ...named.map((one) => one.principalPersonId),
    item.leadPersonId,
    ...heads.map((one) => one.personId),
    ...item.hostContactIds,
  ])
}

/** Who can be called about an item: the host's contacts, those of the place, the lead. */
export function contactIdsOf(mission: Mission, item: Item): readonly string[] {
  const place = rowOf(mission, 'places', item.placeId)
  return known(mission, [...item.hostContactIds, ...(place?.contactPersonIds ?? []), item.leadPersonId])
}

/** Each once; who is not coming is nobody's to interpret for or to call. */
function known(mission: Mission, ids: readonly (string | null)[]): readonly string[] {
  const away = awayIdsOf(mission)
  return [...new Set(ids)].filter(
    (id) => id !== null && !away.has(id) && rowOf(mission, 'persons', id) !== undefined,
  ) as readonly string[]
}
