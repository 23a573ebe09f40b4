import {
  addDays,
  daysBetween,
  type LocalDate,
  type LocalTime,
  MINUTE_MS,
  minutesOf,
  minutesOfSpan,
  timeOfMinutes,
  wallTimeOf,
} from '../../kernel/time'
import type { Item } from '../entities/item'
import { endInstantOf, spanOf, startInstantOf } from './item-times'

export type ItemTimes = Pick<Item, 'dayOn' | 'startTime' | 'startDayOffset' | 'endTime' | 'endDayOffset'>

/** Where an item starts, told from its programme day. */
export interface ItemStart {
  readonly dayOn: LocalDate
  readonly startTime: LocalTime
  readonly startDayOffset: number
}

/** Until this hour a night still belongs to the programme day before: a banquet that slips past midnight stays in its evening. */
const NIGHT_ENDS: LocalTime = '05:00'

/** How long an item lasts in minutes, also in the unscheduled pool, where `referenceOn` stands for its day; null while a time is open. */
export function minutesLongOf(item: Item, referenceOn: LocalDate): number | null {
  const span = spanOf(item.dayOn === null ? { ...item, dayOn: referenceOn } : item)
  return span === null ? null : minutesOfSpan(span)
}

/** The times of an item from a new start on. It keeps its length in real minutes, whatever zones and clock changes lie between. */
export function timesFrom(item: Item, start: ItemStart, minutesLong: number | null): ItemTimes {
  if (minutesLong === null) return { ...start, endTime: item.endTime, endDayOffset: item.endDayOffset }
  const startsAt = startInstantOf({ ...item, ...start })
  if (startsAt === null) return { ...start, endTime: null, endDayOffset: 0 }
  const end = wallTimeOf(startsAt + minutesLong * MINUTE_MS, item.endZone ?? item.zone)
  return { ...start, endTime: end.time, endDayOffset: daysBetween(start.dayOn, end.date) }
}

/** The times of an item some minutes later (or earlier: negative). An item without a day keeps its times. */
export function timesShifted(item: Item, minutes: number): ItemTimes {
  const { dayOn } = item
  if (dayOn === null) return timesOf(item)
  const startsAt = startInstantOf(item)
  const endsAt = endInstantOf(item)
  const start =
    startsAt === null
      ? { dayOn, startTime: null, startDayOffset: item.startDayOffset }
      : startOnDay(wallTimeOf(startsAt + minutes * MINUTE_MS, item.zone), dayOn)
  if (endsAt === null) return { ...start, endTime: null, endDayOffset: item.endDayOffset }
  const end = wallTimeOf(endsAt + minutes * MINUTE_MS, item.endZone ?? item.zone)
  return { ...start, endTime: end.time, endDayOffset: daysBetween(start.dayOn, end.date) }
}

/**
 * On which day after the programme day an item ends, when only the clock times are known: the first on which the end lies after the
 * start. May be -1: who flies east over the date line lands the day before.
 */
export function endDayOffsetOf(item: Item): number {
  const startsAt = startInstantOf(item)
  if (startsAt === null || item.endTime === null) return item.endDayOffset
  for (let offset = -1; offset <= 2; offset += 1) {
    const endsAt = endInstantOf({ ...item, endDayOffset: offset })
    if (endsAt !== null && endsAt > startsAt) return offset
  }
  return item.endDayOffset
}

/**
 * The longest that a night item may be meant to last when its end is typed before its start: 18:00 to 2:00 is, 11:00 to 9:30 is a slip. Flights
 * and trains go on longer.
 */
const LONGEST_OVER_NIGHT = 12 * 60

/** On which day after the programme day an end lies that somebody typed as a clock time alone; null where they typed it before the start. */
export function typedEndDayOffsetOf(item: Item): number | null {
  const placed = { ...item, dayOn: item.dayOn ?? '2000-01-03', endDayOffset: 0 }
  const endDayOffset = endDayOffsetOf(placed)
  const span = spanOf({ ...placed, endDayOffset })
  const isOverNight = endDayOffset > item.startDayOffset && span !== null && item.kind !== 'flight' && item.kind !== 'rail'
  return isOverNight && minutesOfSpan(span) > LONGEST_OVER_NIGHT ? null : endDayOffset
}

/** A time of day on the next full five minutes. */
export function onFiveMinutes(time: LocalTime): LocalTime {
  return timeOfMinutes(Math.min(Math.ceil(minutesOf(time) / 5) * 5, 23 * 60 + 55)).time
}

/** Whether a clock time can still belong to the evening of the day before. */
export function isNight(time: LocalTime): boolean {
  return time < NIGHT_ENDS
}

function timesOf({ dayOn, startTime, startDayOffset, endTime, endDayOffset }: Item): ItemTimes {
  return { dayOn, startTime, startDayOffset, endTime, endDayOffset }
}

/** Where a wall time lies, told from a programme day: its own, or the evening that it still belongs to. */
export function startOnDay(wall: { readonly date: LocalDate; readonly time: LocalTime }, dayOn: LocalDate): ItemStart {
  const staysInEvening = wall.date === addDays(dayOn, 1) && isNight(wall.time)
  return staysInEvening
    ? { dayOn, startTime: wall.time, startDayOffset: 1 }
    : { dayOn: wall.date, startTime: wall.time, startDayOffset: 0 }
}
