import { type Instant, MINUTE_MS, wallTimeOf } from '../kernel/time'
import { inBoth } from './common-attendees'
import type { Item } from './entities/item'
import { takesPlace } from './item-times'
import { minutesLongOf, startOnDay, timesFrom } from './item-timing'
import { type Mission, missionRowOf, rowOf } from './mission'
import { type PlannedItem, plannedItemsOf } from './planned-items'
import { travellerIdsOf } from './travellers'
import { waysOf } from './ways'

/** What a transfer is told by the item that it leads to. */
export type LeadingFields = Pick<
  Item,
  'dayOn' | 'startTime' | 'startDayOffset' | 'endTime' | 'endDayOffset' | 'placeId' | 'toPlaceId' | 'status'
>

/**
 * Where and when a transfer has to run to bring its people, from wherever they are before, to the item that it leads to, `bufferMinutes`
 * before that begins; but not before they are free. It is called off with its item; a fixed point stays where it is. Null where nothing can be told: no such item, no
 * time, no place.
 */
export function leadingFieldsOf(mission: Mission, transfer: Item, bufferMinutes: number): LeadingFields | null {
  const target = rowOf(mission, 'items', transfer.leadsToItemId)
  if (!target) return null
  if (!takesPlace(target)) return { ...transfer, status: 'cancelled' }
  const status = transfer.status === 'cancelled' ? 'tentative' : transfer.status
  if (transfer.lockTime) return { ...transfer, status }
  const planned = plannedItemsOf(mission)
  const arrival = planned.find(({ item }) => item === target)
  if (!arrival || target.placeId === null) return null
  const before = itemBefore(mission, arrival, transfer)
  const placeId = before?.endPlaceId ?? transfer.placeId
  const known = placeId === null ? undefined : waysOf(mission).to(target.placeId).get(placeId)
  const minutesLong = known ?? minutesLongOf(transfer, missionRowOf(mission).startsOn)
  if (minutesLong === null) return null
  const start = departureOf(arrival, before, minutesLong, bufferMinutes)
  return {
    ...timesFrom(transfer, startOnDay(wallTimeOf(start, transfer.zone), target.dayOn ?? ''), minutesLong),
    placeId,
    toPlaceId: target.placeId,
    status,
  }
}

/** In time for the item, or as soon as its people are free. */
export function departureOf(
  arrival: PlannedItem,
  before: PlannedItem | undefined,
  wayMinutes: number,
  bufferMinutes: number,
): Instant {
  return Math.max(arrival.start - (wayMinutes + bufferMinutes) * MINUTE_MS, before?.end ?? 0)
}

/** What people of an item do last before it on its day, transfers to it left out. */
function itemBefore(mission: Mission, arrival: PlannedItem, transfer: Item): PlannedItem | undefined {
  return plannedItemsOf(mission)
    .filter(
      ({ item, end }) =>
        item !== arrival.item &&
        item.leadsToItemId !== arrival.item.id &&
        item.dayOn === arrival.item.dayOn &&
        end <= arrival.start &&
        inBoth(travellerIdsOf(mission, transfer), travellerIdsOf(mission, item)).length > 0,
    )
    .reduce<PlannedItem | undefined>((last, planned) => (last && last.end > planned.end ? last : planned), undefined)
}
