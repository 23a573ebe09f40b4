import { daysBetween, MINUTE_MS, wallTimeOf } from '../kernel/time'
import type { Item } from './entities/item'
import { spanOf } from './item-times'

/** The time fields of an item; what moving it changes. */
export type ItemTimes = Partial<Pick<Item, 'startTime' | 'startDayOffset' | 'endTime' | 'endDayOffset'>>

/** Whether a planning aid may propose other times: fixed points and timetables stay. */
export function mayMove(item: Item): boolean {
  return !item.lockTime && item.kind !== 'flight' && item.kind !== 'rail'
}

/**
 * The times of an item whose start and end move by so many minutes (negative: earlier); null where its times are not known or it
 * would leave its programme day.
 */
export function shiftedTimes(item: Item, startBy: number, endBy: number): ItemTimes | null {
  const span = spanOf(item)
  if (!span || item.dayOn === null) return null
  const start = wallTimeOf(span.start + startBy * MINUTE_MS, item.zone)
  const end = wallTimeOf(span.end + endBy * MINUTE_MS, item.endZone ?? item.zone)
  const startDayOffset = daysBetween(item.dayOn, start.date)
  const endDayOffset = daysBetween(item.dayOn, end.date)
  if (startDayOffset < 0 || startDayOffset > 1 || endDayOffset < 0 || endDayOffset > 60) return null
  return {
    ...(startBy === 0 ? {} : { startTime: start.time, startDayOffset }),
    ...(endBy === 0 ? {} : { endTime: end.time, endDayOffset }),
  }
}
