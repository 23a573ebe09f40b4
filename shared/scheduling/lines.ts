import { groupBy } from '../kernel/order'
import { instantOf, type LocalDate, MINUTE_MS } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { type PlannedItem, plannedItemsOf } from '../mission/items/planned-items'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../mission/mission'
import { attendeeIdsOf, partyIdsOf, partyOf } from '../mission/people/attendance'
import type { FixedStop, Line } from './problem'
import { interpretersOf } from './trial'

/**
 * Who and what an item takes: persons `p`, interpreters `i`, vehicles `v`, its room `r`. An interpreter who is of the party is the person
 * who attends other items.
 */
export function takersOf(mission: Mission, item: Item): readonly string[] {
  const room = item.placeId !== null && item.roomName !== '' ? [`r ${item.placeId} ${item.roomName}`] : []
  const people = [
    ...peopleOf(mission, item).map((id) => `p ${id}`),
    ...interpretersOf(mission, item.id).map((id) => interpreterTaken(mission, id)),
  ]
  return [...new Set(people), ...item.vehicleIds.map((id) => `v ${id}`), ...room]
}

function interpreterTaken(mission: Mission, id: string): string {
  const personId = rowOf(mission, 'interpreters', id)?.personId
  return personId !== undefined && partyIdsOf(mission).has(personId) ? `p ${personId}` : `i ${id}`
}

/** What nobody is said to attend yet is everybody's; and while a mission has no party, its groups stand for it. */
function peopleOf(mission: Mission, item: Item): readonly string[] {
  const attendees = attendeeIdsOf(mission, item)
  if (attendees.length > 0) return attendees
  const party = partyOf(mission).map(({ personId }) => personId)
  if (party.length > 0) return party
  if (item.attendance === 'groups' && item.groupIds.length > 0) return item.groupIds
  const groups = rowsOf(mission, 'groups').map(({ id }) => id)
  return groups.length > 0 ? groups : ['party']
}

/** When a night is over: what ends earlier belongs to the day before. */
const DAY_BEGINS = '04:00'

/** What stays where it is on a day, with whom it takes. */
export function fixedOn(mission: Mission, date: LocalDate, placeIndex: (id: string | null) => number) {
  const from = instantOf(date, DAY_BEGINS, missionRowOf(mission).homeZone)
  const to = from + 24 * 60 * MINUTE_MS
  const planned = plannedItemsOf(mission).filter((one) => one.end > from && one.start < to)
  let last = -1
  return planned.map((one): { readonly stop: FixedStop; readonly item: Item; readonly takers: readonly string[] } => {
    // A ride without places is the way itself: who left it is where it began.
    const isRide = one.item.kind === 'transfer' && one.item.placeId === null && one.item.toPlaceId === null
    const stop = isRide ? { ...stopOf(one, placeIndex), from: last, to: last } : stopOf(one, placeIndex)
    last = stop.to
    return { stop, item: one.item, takers: takersOf(mission, one.item) }
  })
}

function stopOf({ item, start, end, endPlaceId }: PlannedItem, placeIndex: (id: string | null) => number): FixedStop {
  return {
    itemId: item.id,
    start: start / MINUTE_MS,
    end: end / MINUTE_MS,
    from: placeIndex(item.placeId),
    to: placeIndex(endPlaceId),
  }
}

type Track = Pick<Line, 'weight' | 'travels' | 'visits' | 'fixed'>

/** All that do the same on a day are one line. `takers` by visit; `fixed` in order of time. */
export function tracksOf(
  takers: readonly (readonly string[])[],
  fixed: readonly { readonly stop: FixedStop; readonly takers: readonly string[] }[],
): readonly Track[] {
  const visitsOf = new Map<string, number[]>()
  for (const [visit, own] of takers.entries()) for (const taker of own) push(visitsOf, taker, visit)
  const fixedOf = new Map<string, number[]>()
  for (const [at, { takers: own }] of fixed.entries()) {
    for (const taker of own) if (visitsOf.has(taker)) push(fixedOf, taker, at)
  }
  const alike = groupBy(
    visitsOf.keys(),
    (taker) =>
      `${isTraveller(taker)} ${taker.startsWith('p ')}|${visitsOf.get(taker)?.join(' ')}|${fixedOf.get(taker)?.join(' ') ?? ''}`,
  )
  const tracks = [...alike.values()].flatMap((same): readonly Track[] => {
    const [taker] = same
    if (taker === undefined) return []
    const stops = (fixedOf.get(taker) ?? []).flatMap((at) => fixed[at]?.stop ?? [])
    const weight = taker.startsWith('p ') ? same.length : 0
    return [{ weight, travels: isTraveller(taker), visits: visitsOf.get(taker) ?? [], fixed: stops }]
  })
  return tracks.filter((track) => !tracks.some((other) => isKeptBy(track, other)))
}

/** Whether nothing is left to ask of a track once another is kept: the interpreter who is always with the party, its coach. */
function isKeptBy(track: Track, other: Track): boolean {
  if (track.weight > 0 || other.weight === 0) return false
  const isWithin =
    track.visits.every((visit) => other.visits.includes(visit)) && track.fixed.every((one) => other.fixed.includes(one))
  const isWhole = track.visits.length === other.visits.length && track.fixed.length === other.fixed.length
  return isWithin && (isWhole || !track.travels)
}

function isTraveller(taker: string): boolean {
  return taker.startsWith('p ') || taker.startsWith('i ')
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
