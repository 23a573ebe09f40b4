import { keptOrder } from '../kernel/kept-order'
import { groupBy } from '../kernel/order'
import { MINUTE_MS } from '../kernel/time'
import type { WayBand } from '../mission/entities/transfer-time'
import { takenByDay } from '../mission/items/day-parts'
import { isJourney, type PlannedItem, plannedItemsOf } from '../mission/items/planned-items'
import { lookUp } from '../mission/look-up'
import type { Mission } from '../mission/mission'
import { commonTravellersOf, knownAmong, travellerIdsOf } from '../mission/people/travellers'
import { tripBetween } from '../mission/places/way-hours'
import { type Way, waysOf } from '../mission/places/ways'
import { figureOf } from './figure-of'

/** Two items one after the other at different places, with less time between than the way and the buffer take. */
export interface TightGap {
  readonly earlier: PlannedItem
  readonly later: PlannedItem
  readonly gapMinutes: number
  readonly wayMinutes: number
  /** The hours that say so, where the way takes another time then. */
  readonly band: WayBand | null
}

/** Every two items that are too close for the way between them, whoever attends: few, so that people are looked at only here. */
const tightGapsOf = lookUp(['items', 'transferTimes', 'missions', 'ruleProfiles'], (mission): readonly TightGap[] => {
  const bufferMinutes = figureOf(mission, 'bufferMinutes').value
  const ways = waysOf(mission)
  const byStart = takenByDay(mission)
  const byEnd = inOrderOfEnds(byStart)
  const reachMs = (ways.longestMinutes + bufferMinutes) * MINUTE_MS
  const tight: TightGap[] = []
  let from = 0
  for (const later of byStart) {
    if (later.item.placeId === null) continue
    const waysHere = ways.to(later.item.placeId)
    while ((byEnd[from]?.end ?? Number.POSITIVE_INFINITY) <= later.start - reachMs) from++
    for (let at = from; at < byEnd.length; at++) {
      const earlier = byEnd[at]
      if (!earlier || earlier.end > later.start) break
      const gap = earlier === later ? null : gapBetween(earlier, later, waysHere, bufferMinutes)
      if (gap) tight.push(gap)
    }
  }
  return tight
})

const inOrderOfEnds = keptOrder<PlannedItem>((a, b) => a.end - b.end || a.start - b.start || (a.item.id < b.item.id ? -1 : 1))

/** Tight gaps of the party: those with people who go straight from one item to the other, and how many of them are known. */
export const partyGapsOf = lookUp(
  ['items', 'participations', 'groups', 'transferTimes', 'missions', 'ruleProfiles'],
  (mission): readonly (TightGap & { readonly count: number })[] =>
    tightGapsOf(mission).flatMap((gap) => {
      const who = whoGoesStraight(mission, gap)
      return who === null ? [] : [{ ...gap, count: who.length }]
    }),
)

/**
 * Tight gaps of interpreters who change between items of their own: those that are not already the party's, without a ride of the
 * programme from here to there. By the later item, then by the earlier one.
 */
export const interpreterGapsOf = lookUp(
  ['items', 'participations', 'groups', 'transferTimes', 'missions', 'ruleProfiles'],
  (mission): ReadonlyMap<PlannedItem, ReadonlyMap<PlannedItem, TightGap>> => {
    const ofParty = new Set(partyGapsOf(mission).map(({ earlier, later }) => pairKey(earlier, later)))
    const rides = groupBy(
      plannedItemsOf(mission).filter(({ item }) => isJourney(item)),
      ({ item, endPlaceId }) => `${item.placeId} ${endPlaceId}`,
    )
    const hasRide = ({ earlier, later }: TightGap) =>
      (rides.get(`${earlier.endPlaceId} ${later.item.placeId}`) ?? []).some(
        (ride) => ride.item.toPlaceId !== null && ride.start >= earlier.end && ride.end <= later.start,
      )
    const own = tightGapsOf(mission).filter((gap) => !ofParty.has(pairKey(gap.earlier, gap.later)) && !hasRide(gap))
    const byLater = new Map<PlannedItem, Map<PlannedItem, TightGap>>()
    for (const gap of own) byLater.set(gap.later, (byLater.get(gap.later) ?? new Map()).set(gap.earlier, gap))
    return byLater
  },
)

function pairKey(earlier: PlannedItem, later: PlannedItem): string {
  return `${earlier.item.id} ${later.item.id}`
}

/** Null where there is time: at some hour between the two, people can leave and still be there early enough. */
function gapBetween(
  earlier: PlannedItem,
  later: PlannedItem,
  waysHere: ReadonlyMap<string, Way>,
  bufferMinutes: number,
): TightGap | null {
  if (earlier.endPlaceId === null || earlier.endPlaceId === later.item.placeId) return null
  const way = waysHere.get(earlier.endPlaceId)
  const gapMinutes = (later.start - earlier.end) / MINUTE_MS
  if (way === undefined || gapMinutes >= way.longestMinutes + bufferMinutes) return null
  const { zone, endZone } = earlier.item
  const trip = tripBetween(way, endZone ?? zone, earlier.end, later.start - bufferMinutes * MINUTE_MS)
  return trip.isInTime ? null : { earlier, later, wayMinutes: trip.minutes, gapMinutes, band: trip.band }
}

/**
 * Persons who attend both and nothing between; null: nobody. Where nobody is known yet what stands for them must be wholly there, since nobody
 * can tell which of several groups somebody will be in. A transfer without places is the way itself; free time has no place to be at.
 */
function whoGoesStraight(mission: Mission, { earlier, later }: TightGap): readonly string[] | null {
  const both = commonTravellersOf(mission, earlier.item, later.item)
  if (both.length === 0) return null
  const between = takenByDay(mission).filter(
    (planned) =>
      planned !== earlier &&
      planned !== later &&
      planned.start >= earlier.end &&
      planned.end <= later.start &&
      !(planned.item.kind === 'transfer' && planned.item.placeId === null && planned.item.toPlaceId === null),
  )
  const elsewhere = new Set(between.flatMap((planned) => travellerIdsOf(mission, planned.item)))
  const { personIds } = knownAmong(mission, both)
  if (personIds.length === 0) return both.some((id) => elsewhere.has(id)) ? null : personIds
  const straight = personIds.filter((id) => !elsewhere.has(id))
  return straight.length === 0 ? null : straight
}
