import { addDays, type Instant, instantOf, type LocalDate, type Span } from '../../kernel/time'
import type { Item } from '../entities/item'

/** The stretch that an item takes, or null while its day or one of its times is not set. */
export function spanOf(item: Item): Span | null {
  const known = spans.get(item)
  if (known !== undefined) return known
  const start = startInstantOf(item)
  const end = endInstantOf(item)
  const span = start === null || end === null ? null : { start, end }
  spans.set(item, span)
  return span
}

/** Rows are immutable: a span stays right as long as its row lives. */
const spans = new WeakMap<Item, Span | null>()

/** Calendar date on which an item starts at its place; null in the unscheduled pool. */
export function startOnOf(item: Item): LocalDate | null {
  return item.dayOn === null ? null : later(item.dayOn, item.startDayOffset)
}

/** Calendar date on which an item ends at its place of arrival. */
export function endOnOf(item: Item): LocalDate | null {
  return item.dayOn === null ? null : later(item.dayOn, item.endDayOffset)
}

export function startInstantOf(item: Item): Instant | null {
  const on = startOnOf(item)
  return on === null || item.startTime === null ? null : instantOf(on, item.startTime, item.zone)
}

export function endInstantOf(item: Item): Instant | null {
  const on = endOnOf(item)
  return on === null || item.endTime === null ? null : instantOf(on, item.endTime, item.endZone ?? item.zone)
}

/** Reckoning with the calendar costs more than all else here, and most items end on the day they start. */
function later(date: LocalDate, days: number): LocalDate {
  return days === 0 ? date : addDays(date, days)
}

/** Whether an item takes place at all: declined and cancelled ones do not, ideas are not plans yet. */
export function takesPlace(item: Item): boolean {
  return item.status !== 'cancelled' && item.status !== 'declined'
}
