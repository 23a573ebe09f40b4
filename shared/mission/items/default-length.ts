import type { Item, ItemKind } from '../entities/item'
import { type Mission, rowOf } from '../mission'
import { tripAt } from '../places/way-hours'
import { waysOf } from '../places/ways'
import { startInstantOf } from './item-times'

/** Minutes that a new item of a kind is given until somebody knows better. A starting point to drag from, not a rule. */
const minutesByKind: Readonly<Record<ItemKind, number>> = {
  visit: 90,
  meeting: 60,
  courtesyCall: 30,
  b2bSession: 120,
  ceremony: 60,
  conferenceSession: 90,
  lecture: 60,
  workshop: 120,
  signing: 30,
  meal: 60,
  banquet: 120,
  transfer: 60,
  flight: 180,
  rail: 120,
  checkIn: 30,
  checkOut: 30,
  freeTime: 120,
  briefing: 30,
  restStop: 15,
  pressBriefing: 30,
  blocker: 60,
  note: 30,
}

/** Minutes for a new item: the facility's length of visit, the known way between two places at that hour, else what is usual for the kind. */
export function defaultMinutesOf(mission: Mission, item: Item): number {
  const place = rowOf(mission, 'places', item.placeId)
  if (item.kind === 'visit' && place?.admission?.visitMinutes) return place.admission.visitMinutes
  if (item.kind === 'transfer') return transferMinutesOf(mission, item) ?? minutesByKind.transfer
  return minutesByKind[item.kind]
}

function transferMinutesOf(mission: Mission, item: Item): number | undefined {
  const { placeId, toPlaceId, zone } = item
  const way = placeId === null || toPlaceId === null ? undefined : waysOf(mission).to(toPlaceId).get(placeId)
  const leavesAt = way && way.bands.length > 0 ? startInstantOf(item) : null
  return way && leavesAt !== null ? tripAt(way, zone, leavesAt).minutes : way?.minutes
}
