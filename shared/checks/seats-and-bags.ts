import { keptLists } from '../kernel/kept-lists'
import { groupBy } from '../kernel/order'
import type { Item } from '../mission/entities/item'
import type { Vehicle } from '../mission/entities/vehicle'
import { startOnOf } from '../mission/items/item-times'
import { plannedOf } from '../mission/items/planned-items'
import { lookUp } from '../mission/look-up'
import { type Mission, rowOf } from '../mission/mission'
import { attendeeIdsOf } from '../mission/people/attendance'
import { type StaffedItem, staffedItemsOf } from '../mission/people/engagements'
import { aboutEach } from './about-each'
import { createFinding, refsTo } from './create-finding'
import type { CheckContext, Finding } from './finding'

/** Everybody has a seat, and on the way from or to an airport a bag. What a vehicle holds counts once it is entered. */
export function seatFindings(mission: Mission, context: CheckContext): readonly Finding[] {
  return ofDays(mission, rideDaysOf(mission), context)
}

/** Items with vehicles and who interprets there, by the date on which they start: the same list while nothing of it changes. */
const rideDaysOf = lookUp(['items', 'requirements', 'assignments'], (mission) => {
  const staffed = staffedItemsOf(mission).filter(({ item }) => item.vehicleIds.length > 0)
  return [...keepDays(groupBy(staffed, ({ item }) => startOnOf(item) ?? '')).values()]
})

const keepDays = keptLists<StaffedItem>()

const ofDays = aboutEach(['vehicles', 'places', 'participations', 'interpreters'], (mission, day: readonly StaffedItem[]) =>
  [...groupBy(day, rideKey)].flatMap(([key, ride]) => (key === NO_RIDE ? [] : rideFindings(mission, ride))),
)

/** What is ridden together: transfers with the same vehicles at the same time from here to there, or another item with vehicles. */
function rideKey({ item }: StaffedItem): string {
  const planned = plannedOf(item)
  if (!planned) return NO_RIDE
  const { start, end } = planned
  return item.kind === 'transfer' ? [start, end, item.placeId, item.toPlaceId, ...[...item.vehicleIds].sort()].join(' ') : item.id
}

const NO_RIDE = ''

function rideFindings(mission: Mission, ride: readonly StaffedItem[]): readonly Finding[] {
  const items = ride.map(({ item }) => item)
  const [first] = items
  const vehicles = [...new Set(first?.vehicleIds)].flatMap((id) => rowOf(mission, 'vehicles', id) ?? [])
  if (!first || vehicles.length === 0) return []
  const people = ridersOf(mission, ride)
  return [
    ...shortOf('C14.seats', items, vehicles, people, 'seats'),
    ...(withBags(mission, first) ? shortOf('C14.luggage', items, vehicles, people, 'checkedBags') : []),
  ]
}

/** Who attends one of these items, and who interprets there; who does both has one seat. */
function ridersOf(mission: Mission, ride: readonly StaffedItem[]): number {
  const assignments = ride.flatMap(({ needs }) => needs.flatMap((need) => need.assignments))
  return new Set([
    ...ride.flatMap(({ item }) => attendeeIdsOf(mission, item)),
    ...assignments.map(({ interpreterId }) => rowOf(mission, 'interpreters', interpreterId)?.personId ?? interpreterId),
  ]).size
}

function shortOf(
  messageId: 'C14.seats' | 'C14.luggage',
  items: readonly Item[],
  vehicles: readonly Vehicle[],
  people: number,
  field: 'seats' | 'checkedBags',
): readonly Finding[] {
  const room = vehicles.reduce((sum, vehicle) => sum + vehicle[field], 0)
  if (vehicles.some((vehicle) => vehicle[field] === 0) || people <= room) return []
  const ids = items.map(({ id }) => id).sort()
  return [
    createFinding({
      messageId,
      severity: messageId === 'C14.seats' ? 'error' : 'warn',
      refs: [
        ...refsTo('items', ids),
        ...refsTo(
          'vehicles',
          vehicles.map(({ id }) => id),
        ),
      ],
      params: { people, room },
      found: people,
      allowed: room,
      source: 'vehicle',
      on: items[0]?.dayOn ?? null,
    }),
  ]
}

/** One bag each is what people bring from an airport, and from one hotel or station to the next. */
function withBags(mission: Mission, item: Item): boolean {
  if (item.kind !== 'transfer') return false
  const kinds = [item.placeId, item.toPlaceId].map((id) => rowOf(mission, 'places', id)?.kind)
  return kinds.includes('airport') || kinds.every((kind) => kind === 'hotel' || kind === 'station')
}
