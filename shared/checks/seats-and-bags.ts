import { keptLists } from '../kernel/kept-lists'
import { groupBy } from '../kernel/order'
import { attendeeIdsOf } from '../mission/attendance'
import { assignmentsByRequirement, requirementsByItem } from '../mission/engagements'
import type { Item } from '../mission/entities/item'
import type { Vehicle } from '../mission/entities/vehicle'
import { lookUp } from '../mission/look-up'
import { type Mission, rowOf } from '../mission/mission'
import { type PlannedItem, plannedItemsOf } from '../mission/planned-items'
import { aboutEach } from './about-each'
import { createFinding, refsTo } from './create-finding'
import type { CheckContext, Finding } from './finding'

/** Everybody has a seat, and on the way from or to an airport a bag. What a vehicle holds counts once it is entered. */
export function seatFindings(mission: Mission, context: CheckContext): readonly Finding[] {
  return [...ofTransfers(mission, sharedRidesOf(mission), context), ...ofOthers(mission, plannedItemsOf(mission), context)]
}

/** Transfers that share a ride: the same vehicles at the same time from here to there. The same lists while they stand. */
const sharedRidesOf = lookUp(['items'], (mission): readonly (readonly PlannedItem[])[] => {
  const transfers = plannedItemsOf(mission).filter(({ item }) => item.kind === 'transfer' && item.vehicleIds.length > 0)
  return [...keepRides(groupBy(transfers, rideKey)).values()]
})

const keepRides = keptLists<PlannedItem>()

function rideKey({ item, start, end }: PlannedItem): string {
  return [start, end, item.placeId, item.toPlaceId, ...[...item.vehicleIds].sort()].join(' ')
}

const tables = ['vehicles', 'places', 'participations', 'requirements', 'assignments', 'missions'] as const

const ofTransfers = aboutEach(tables, (mission, ride: readonly PlannedItem[]) =>
  rideFindings(
    mission,
    ride.map(({ item }) => item),
  ),
)

const ofOthers = aboutEach(tables, (mission, { item }: PlannedItem) =>
  item.kind === 'transfer' || item.vehicleIds.length === 0 ? [] : rideFindings(mission, [item]),
)

function rideFindings(mission: Mission, items: readonly Item[]): readonly Finding[] {
  const [first] = items
  const vehicles = [...new Set(first?.vehicleIds)].flatMap((id) => rowOf(mission, 'vehicles', id) ?? [])
  if (!first || vehicles.length === 0) return []
  const people = ridersOf(mission, items)
  return [
    ...shortOf('C14.seats', items, vehicles, people, 'seats'),
    ...(withBags(mission, first) ? shortOf('C14.luggage', items, vehicles, people, 'checkedBags') : []),
  ]
}

/** Who attends one of these items, and who interprets there. */
function ridersOf(mission: Mission, items: readonly Item[]): number {
  const guests = new Set(items.flatMap((item) => attendeeIdsOf(mission, item)))
  const requirements = items.flatMap((item) => requirementsByItem(mission).get(item.id) ?? [])
  const assignments = requirements.flatMap(({ id }) => assignmentsByRequirement(mission).get(id) ?? [])
  return guests.size + new Set(assignments.map(({ interpreterId }) => interpreterId)).size
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
