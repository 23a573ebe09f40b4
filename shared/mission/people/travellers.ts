import { memoPerRow } from '../../kernel/memo'
import type { Item } from '../entities/item'
import { lookUp } from '../look-up'
import { type Mission, rowsOf } from '../mission'
import { attendeeIdsOf, partyOf } from './attendance'
import { inBoth } from './common-attendees'

/** What stands for the people of a mission in which there are neither participants nor groups yet. */
const PARTY = 'the party'

/** Groups that nobody has been put into yet, and whether nobody takes part yet at all. */
const unfilled = lookUp(['participations', 'groups'], (mission) => {
  const filled = new Set(partyOf(mission).flatMap(({ groupIds }) => groupIds))
  const groupIds = rowsOf(mission, 'groups').flatMap(({ id }) => (filled.has(id) ? [] : [id]))
  const isNobody = partyOf(mission).length === 0 && groupIds.length === 0
  const whole = isNobody ? [PARTY] : groupIds
  return { groupIds, whole, standing: new Set(whole) }
})

/**
 * Who moves together for an item: the ids of those who attend; a group that nobody has been put into yet, and a party that nobody is in
 * yet, stand for their people, so that clashes and ways are seen before the list of participants is there. The same list for items
 * attended in the same way.
 */
export function travellerIdsOf(mission: Mission, item: Item): readonly string[] {
  const known = attendeeIdsOf(mission, item)
  if (item.attendance === 'persons') return known
  const { groupIds, whole } = unfilled(mission)
  if (whole.length === 0) return known
  const standing = item.attendance === 'party' ? whole : groupIds.filter((id) => item.groupIds.includes(id))
  return standing.length === 0 ? known : withStanding(known, standing)
}

const lists = new WeakMap<readonly string[], Map<string, readonly string[]>>()

function withStanding(known: readonly string[], standing: readonly string[]): readonly string[] {
  const own = lists.get(known) ?? new Map<string, readonly string[]>()
  lists.set(known, own)
  const key = standing.join(' ')
  const list = own.get(key) ?? [...known, ...standing]
  own.set(key, list)
  return list
}

/** Who moves together for both items, in the first one's order. */
export function commonTravellersOf(mission: Mission, a: Item, b: Item): readonly string[] {
  return inBoth(travellerIdsOf(mission, a), travellerIdsOf(mission, b))
}

/** Travellers by what they are: persons who are known, and groups that stand for theirs. Neither: the whole party, which nobody is in yet. */
export function knownAmong(mission: Mission, travellerIds: readonly string[]): Known {
  return apart(travellerIds, unfilled(mission).standing)
}

interface Known {
  readonly personIds: readonly string[]
  readonly groupIds: readonly string[]
}

const apart = memoPerRow(
  (travellerIds: readonly string[], standing: ReadonlySet<string>): Known => ({
    personIds: standing.size === 0 ? travellerIds : travellerIds.filter((id) => !standing.has(id)),
    groupIds: travellerIds.filter((id) => standing.has(id) && id !== PARTY).sort(),
  }),
)
