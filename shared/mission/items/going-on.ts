import { memoPerRow } from '../../kernel/memo'
import { groupBy } from '../../kernel/order'
import { addDays, type LocalDate } from '../../kernel/time'
import type { Item } from '../entities/item'
import { takesPlace } from './item-times'
import { isNight } from './item-timing'
import { isJourney } from './planned-items'

/** An item on a later day than the one on which it began. */
export interface GoingOn {
  readonly item: Item
  readonly on: LocalDate
  /** Which of its days that is, from 2, of how many. */
  readonly number: number
  readonly count: number
}

/**
 * The days after its first on which an item goes on: a conference, a homestay. Of an evening that slips past midnight there is none, nor of
 * a journey, whose arrival its next item tells.
 */
const goingOnOf = memoPerRow((item: Item): readonly GoingOn[] => {
  const { dayOn, endTime, startDayOffset, endDayOffset } = item
  const nights = endDayOffset - startDayOffset
  if (dayOn === null || nights < 1 || isJourney(item) || !takesPlace(item)) return []
  const days = endTime !== null && isNight(endTime) ? nights - 1 : nights
  const dateOf = (day: number) => addDays(dayOn, startDayOffset + day + 1)
  return Array.from({ length: days }, (_, day) => ({ item, on: dateOf(day), number: day + 2, count: days + 1 }))
})

/** What goes on of these items on each date, in their order. */
export function goingOnByDay(items: readonly Item[]): ReadonlyMap<LocalDate, readonly GoingOn[]> {
  return groupBy(
    items.flatMap((item) => goingOnOf(item)),
    ({ on }) => on,
  )
}

/** The dates after its first on which an item goes on. */
export function laterDaysOf(item: Item): readonly LocalDate[] {
  return goingOnOf(item).map(({ on }) => on)
}

/** On how many days an item goes on, its first among them. */
export function daysLongOf(item: Item): number {
  return item.endDayOffset < 1 ? 1 : goingOnOf(item).length + 1
}
