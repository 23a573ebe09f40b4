import { figureOf } from '../interpreting/figure-of'
import { keptLists } from '../kernel/kept-lists'
import { overlappingLots } from '../kernel/overlapping-lots'
import { MINUTE_MS } from '../kernel/time'
import { type PlannedItem, plannedItemsOf } from '../mission/items/planned-items'
import { lookUp } from '../mission/look-up'
import { type Mission, rowOf } from '../mission/mission'
import { commonTravellersOf } from '../mission/people/travellers'
import { createFinding, refsTo } from './create-finding'
import type { Finding } from './finding'

/** In less time than this nobody comes back from a restroom. */
const SHORTEST_STOP_MINUTES = 10

/**
 * Transfers in lots: only within one can a ride follow another without a stop, on whatever days: a night on the road is no stop. In time
 * order; the same list while it stands.
 */
export const ridesInLots = lookUp(['items'], (mission): readonly (readonly PlannedItem[])[] => {
  const rides = plannedItemsOf(mission).filter(({ item }) => item.kind === 'transfer')
  const withStops = rides.map((ride) => ({ ride, start: ride.start, end: ride.end + SHORTEST_STOP_MINUTES * MINUTE_MS }))
  const lots = overlappingLots(withStops).map((lot) => lot.map(({ ride }) => ride))
  return [...keepLots(new Map(lots.map((lot) => [lot[0]?.item.id ?? '', lot]))).values()]
})

const keepLots = keptLists<PlannedItem>()

/** Transfers of a lot, one after the other without a stop, that last too long together. Trains, planes and boats have restrooms. */
export function ridesWithoutRestroom(mission: Mission, lot: readonly PlannedItem[]): readonly Finding[] {
  const limit = figureOf(mission, 'maxWithoutRestroomMinutes')
  const chains: PlannedItem[][] = []
  for (const ride of lot.filter((planned) => isOnTheRoad(mission, planned))) {
    const chain = chains.find((rides) => goesOn(mission, rides.at(-1), ride))
    if (chain) chain.push(ride)
    else chains.push([ride])
  }
  return chains.flatMap((rides) => {
    const [first] = rides
    const last = rides.at(-1)
    const foundMinutes = first && last ? (last.end - first.start) / MINUTE_MS : 0
    if (!first || foundMinutes <= limit.value) return []
    return [
      createFinding({
        messageId: 'C21.restroom',
        severity: 'warn',
        refs: refsTo(
          'items',
          rides.map(({ item }) => item.id),
        ),
        params: { count: rides.length, foundMinutes, allowedMinutes: limit.value },
        found: foundMinutes,
        allowed: limit.value,
        source: limit.source,
        on: first.item.dayOn,
      }),
    ]
  })
}

function isOnTheRoad(mission: Mission, { item }: PlannedItem): boolean {
  const kinds = item.vehicleIds.map((id) => rowOf(mission, 'vehicles', id)?.kind)
  return kinds.length === 0 || kinds.some((kind) => kind !== 'boat')
}

function goesOn(mission: Mission, before: PlannedItem | undefined, ride: PlannedItem): boolean {
  if (!before) return false
  const stopMinutes = (ride.start - before.end) / MINUTE_MS
  return stopMinutes >= 0 && stopMinutes < SHORTEST_STOP_MINUTES && commonTravellersOf(mission, before.item, ride.item).length > 0
}
