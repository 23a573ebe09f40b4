import { figureOf } from '../interpreting/figure-of'
import { groupBy } from '../kernel/order'
import { DAY_MS, MINUTE_MS, wallTimeOf } from '../kernel/time'
import type { Figure } from '../mission/entities/rule-profile'
import { type PlannedItem, plannedItemsOf } from '../mission/items/planned-items'
import { lookUp } from '../mission/look-up'
import { type Mission, rowsOf } from '../mission/mission'
import { attendeeIdsOf } from '../mission/people/attendance'
import { inBoth } from '../mission/people/common-attendees'
import { comingsAndGoings } from './comings-and-goings'
import { createFinding, manyPersons, refsTo } from './create-finding'
import type { Check, Finding } from './finding'
import { laterMends } from './mends'

/** C16: every guest comes and goes as the others do, has a ticket, and is fetched where the flight lands, not before the baggage is there. */
export const journeysArranged: Check = {
  id: 'C16',
  name: 'journeys-arranged',
  reads: ['items', 'participations', 'travelLegs', 'missions', 'ruleProfiles'],
  run: (mission) => {
    const planned = plannedItemsOf(mission)
    const landing = figureOf(mission, 'afterLandingMinutes')
    const journeys = planned.filter(({ item }) => item.kind === 'flight' || item.kind === 'rail')
    return [
      ...comingsAndGoings(mission),
      ...journeys.flatMap((journey) => ticketFindings(mission, journey)),
      ...journeys
        .filter(({ item }) => item.kind === 'flight')
        .flatMap((flight) => nextItemsOf(mission, flight, planned).flatMap((next) => fetchedFrom(flight, next, landing))),
    ]
  },
}

const passengersByItem = lookUp(['travelLegs'], (mission) => {
  const legs = rowsOf(mission, 'travelLegs').filter(({ ticketStatus }) => ticketStatus !== 'cancelled')
  return new Map(
    [...groupBy(legs, ({ itemId }) => itemId)].map(([itemId, own]) => [itemId, new Set(own.flatMap((leg) => leg.personIds))]),
  )
})

/** Whether everybody on board stands in a booking. Where nobody stands in any, they are not entered yet. */
function ticketFindings(mission: Mission, { item }: PlannedItem): readonly Finding[] {
  const passengers = passengersByItem(mission).get(item.id)
  if (!passengers || passengers.size === 0) return []
  const left = attendeeIdsOf(mission, item).filter((id) => !passengers.has(id))
  if (left.length === 0) return []
  const { refs, keyRefs, unnamed, distinguishedBy } = manyPersons(left)
  return [
    createFinding({
      messageId: 'C16.noTicket',
      severity: 'warn',
      refs: [{ table: 'items', id: item.id }, ...refs],
      keyRefs: [{ table: 'items', id: item.id }, ...keyRefs],
      params: { count: left.length, unnamed },
      source: 'booking',
      on: item.dayOn,
      ...(distinguishedBy ? { distinguishedBy } : {}),
    }),
  ]
}

/** What some of those on board do first after they have landed. */
interface Next {
  readonly planned: PlannedItem
  readonly count: number
}

function nextItemsOf(mission: Mission, flight: PlannedItem, planned: readonly PlannedItem[]): readonly Next[] {
  const onBoard = attendeeIdsOf(mission, flight.item)
  const left = new Set(onBoard)
  const found: Next[] = []
  for (let index = firstFrom(planned, flight.end); index < planned.length && left.size > 0; index++) {
    const next = planned[index]
    if (!next || next.start >= flight.end + DAY_MS) break
    const before = left.size
    for (const id of inBoth(onBoard, attendeeIdsOf(mission, next.item))) left.delete(id)
    if (left.size < before) found.push({ planned: next, count: before - left.size })
  }
  return found
}

/** Where the items that start at `at` or later begin; `planned` is in order of starts. */
function firstFrom(planned: readonly PlannedItem[], at: number): number {
  let low = 0
  let high = planned.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((planned[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

function fetchedFrom(flight: PlannedItem, { planned, count }: Next, landing: Figure): readonly Finding[] {
  const { item, start } = planned
  const airportId = flight.endPlaceId
  if (airportId === null || item.placeId === null) return []
  const waitMinutes = (start - flight.end) / MINUTE_MS
  const isFetched = item.placeId === airportId
  if (isFetched && (item.kind !== 'transfer' || waitMinutes >= landing.value)) return []
  const endAt = wallTimeOf(flight.end, flight.item.endZone ?? flight.item.zone).time
  const startAt = wallTimeOf(start, item.zone).time
  const about = {
    severity: 'warn' as const,
    refs: [...refsTo('items', [item.id, flight.item.id]), ...refsTo('places', [airportId, item.placeId])],
    on: item.dayOn,
  }
  if (!isFetched) {
    return [createFinding({ ...about, messageId: 'C16.noTransfer', params: { count, startAt, endAt }, source: 'house' })]
  }
  return [
    createFinding({
      ...about,
      messageId: 'C16.tooSoon',
      params: { startAt, endAt, foundMinutes: waitMinutes, allowedMinutes: landing.value },
      found: waitMinutes,
      allowed: landing.value,
      source: landing.source,
      mends: laterMends(item, landing.value - waitMinutes),
    }),
  ]
}
