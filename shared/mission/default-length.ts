import type { Item, ItemKind } from './entities/item'
import { type Mission, rowOf, rowsOf } from './mission'

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

/** Minutes for a new item: the facility's length of visit, the known way between two places, else what is usual for the kind. */
export function defaultMinutesOf(mission: Mission, item: Item): number {
  const place = rowOf(mission, 'places', item.placeId)
  if (item.kind === 'visit' && place?.admission?.visitMinutes) return place.admission.visitMinutes
  if (item.kind === 'transfer') return transferMinutesOf(mission, item) ?? minutesByKind.transfer
  return minutesByKind[item.kind]
}

function transferMinutesOf(mission: Mission, { placeId, toPlaceId }: Item): number | undefined {
  return rowsOf(mission, 'transferTimes').find(
    (way) =>
      (way.fromPlaceId === placeId && way.toPlaceId === toPlaceId) ||
      (way.symmetric && way.fromPlaceId === toPlaceId && way.toPlaceId === placeId),
  )?.minutes
}
