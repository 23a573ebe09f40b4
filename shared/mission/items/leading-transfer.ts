import { MINUTE_MS, wallTimeOf, type Zone } from '../../kernel/time'
import type { Item } from '../entities/item'
import { type Mission, missionRowOf, rowOf } from '../mission'
import { inBoth } from '../people/common-attendees'
import { travellerIdsOf } from '../people/travellers'
import { type Trip, tripAt, tripBetween } from '../places/way-hours'
import { steadyWay, type Way, waysOf } from '../places/ways'
import { takesPlace } from './item-times'
import { minutesLongOf, startOnDay, timesFrom } from './item-timing'
import { type PlannedItem, plannedItemsOf } from './planned-items'

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
  const ownMinutes = known ? null : minutesLongOf(transfer, missionRowOf(mission).startsOn)
  const way = known ?? (ownMinutes === null ? null : steadyWay(ownMinutes))
  if (way === null) return null
  const { leavesAt, minutes } = rideTo(arrival, before, way, transfer.zone, bufferMinutes)
  return {
    ...timesFrom(transfer, startOnDay(wallTimeOf(leavesAt, transfer.zone), target.dayOn ?? ''), minutes),
    placeId,
    toPlaceId: target.placeId,
    status,
  }
}

/** In time for the item, or as soon as its people are free. Who has to leave before the way gets longer, leaves on full five minutes. */
export function rideTo(arrival: PlannedItem, before: PlannedItem | undefined, way: Way, zone: Zone, bufferMinutes: number): Trip {
  const dueAt = arrival.start - bufferMinutes * MINUTE_MS
  const readyAt = before?.end ?? 0
  const trip = tripBetween(way, zone, readyAt, dueAt)
  if (!trip.isInTime || trip.leavesAt + trip.minutes * MINUTE_MS === dueAt) return trip
  const early = tripAt(way, zone, Math.floor(trip.leavesAt / FIVE_MINUTES_MS) * FIVE_MINUTES_MS)
  return early.leavesAt >= readyAt && early.minutes === trip.minutes ? early : trip
}

const FIVE_MINUTES_MS = 5 * MINUTE_MS

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
