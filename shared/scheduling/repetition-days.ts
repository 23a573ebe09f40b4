import { isClosedFor } from '../checks/open-when-visited'
import { sameJson } from '../kernel/json'
import { addDays, datesFrom, daysBetween, type LocalDate, weekdayOf } from '../kernel/time'
import type { Day } from '../mission/entities/day'
import type { Item } from '../mission/entities/item'
import { firstDayOf } from '../mission/items/first-day-of'
import { itemsByDay } from '../mission/items/items-by-day'
import { type Mission, rowOf, rowsOf } from '../mission/mission'

/** On which days items come again. */
export interface Repetition {
  /** 1 Monday … 7 Sunday (ISO 8601). */
  readonly weekdays: readonly number[]
  /** 1: every week; counted from the week of the first item. */
  readonly everyWeeks: number
  /** The last day on which they may come. */
  readonly until: LocalDate
  /** Also on public holidays, on days off, and when a facility is closed. */
  readonly onDaysOff: boolean
}

/** Why a day is left out: what says so, for the reader. */
export type Skipped =
  | { readonly reason: 'there' | 'closed' }
  | { readonly reason: 'holiday'; readonly holidayId: string }
  | { readonly reason: 'dayOff'; readonly dayType: Day['dayType'] }

export interface RepetitionDay {
  readonly on: LocalDate
  readonly skipped: Skipped | null
}

/** The days after the first item's on which the items would come again, and those left out; items of several days keep their distance. */
export function repetitionDays(mission: Mission, items: readonly Item[], repetition: Repetition): readonly RepetitionDay[] {
  const first = firstDayOf(items)
  if (first === null) return []
  const { weekdays, everyWeeks, until, onDaysOff } = repetition
  return datesFrom(addDays(first, 1), until)
    .filter((on) => weekdays.includes(weekdayOf(on)) && weeksBetween(first, on) % everyWeeks === 0)
    .map((on) => {
      const copies = items.flatMap((item) => copyOn(item, first, on))
      if (copies.every((copy) => isThere(mission, copy))) return { on, skipped: { reason: 'there' } }
      return { on, skipped: onDaysOff ? null : skippedOn(mission, copies, on) }
    })
}

/** The item as it would be on the day on which the first one comes again on `on`. */
function copyOn(item: Item, first: LocalDate, on: LocalDate): readonly Item[] {
  return item.dayOn === null ? [] : [{ ...item, dayOn: addDays(on, daysBetween(first, item.dayOn)) }]
}

function weeksBetween(first: LocalDate, on: LocalDate): number {
  return Math.floor((daysBetween(first, on) + weekdayOf(first) - 1) / 7)
}

function isThere(mission: Mission, copy: Item): boolean {
  const day = itemsByDay(mission).get(copy.dayOn ?? '') ?? []
  return day.some((item) => item.kind === copy.kind && item.startTime === copy.startTime && sameJson(item.title, copy.title))
}

function skippedOn(mission: Mission, copies: readonly Item[], on: LocalDate): Skipped | null {
  const day = rowsOf(mission, 'days').find(({ date }) => date === on)
  if (day && (day.dayType === 'free' || day.dayType === 'rest')) return { reason: 'dayOff', dayType: day.dayType }
  const countries = copies.map(({ placeId }) => rowOf(mission, 'places', placeId)?.country ?? '')
  const holiday = rowsOf(mission, 'holidays').find(
    (one) => one.on === on && countries.some((country) => country === '' || country === one.country),
  )
  if (holiday) return { reason: 'holiday', holidayId: holiday.id }
  return copies.some((copy) => isClosedFor(mission, copy)) ? { reason: 'closed' } : null
}
