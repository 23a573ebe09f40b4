import { keptOrder } from '../../kernel/kept-order'
import { memoPerRow } from '../../kernel/memo'
import type { Span } from '../../kernel/time'
import type { Item } from '../entities/item'
import { lookUp } from '../look-up'
import { rowsOf } from '../mission'
import { spanOf, takesPlace } from './item-times'

/** An item with the time that it takes from those who attend it. */
export interface PlannedItem extends Span {
  readonly item: Item
  /** Where its people are when it is over; null: not known. */
  readonly endPlaceId: string | null
}

/**
 * Whether an item is meant to happen and keeps its people busy. An idea is not a plan yet; a note takes nobody's time; free time is
 * there to be used.
 */
export function occupiesPeople(item: Item): boolean {
  return takesPlace(item) && item.status !== 'idea' && item.kind !== 'note' && item.kind !== 'freeTime'
}

/** Whether people move during an item, so that `placeId` is where it departs. */
export function isJourney(item: Pick<Item, 'kind'>): boolean {
  return item.kind === 'transfer' || item.kind === 'flight' || item.kind === 'rail'
}

/** Whether planning aids may give an item other times: fixed points and timetables stay. */
export function mayBeMoved(item: Item): boolean {
  return !item.lockTime && (item.kind === 'transfer' || !isJourney(item))
}

/** Items that keep people busy at times that are known, by start. What is still to be determined cannot clash yet. */
export const plannedItemsOf = lookUp(['items'], (mission): readonly PlannedItem[] =>
  inTimeOrder(
    rowsOf(mission, 'items')
      .map((item) => plannedOf(item))
      .filter((planned) => planned !== null),
  ),
)

/** The item with its time; null: it is not planned, or nobody knows when. The same object while the item stands. */
export const plannedOf = memoPerRow((item: Item): PlannedItem | null => {
  const span = occupiesPeople(item) && item.timeMode !== 'tbd' ? spanOf(item) : null
  if (!span || span.end < span.start) return null
  return { item, start: span.start, end: span.end, endPlaceId: (isJourney(item) ? item.toPlaceId : null) ?? item.placeId }
})

const inTimeOrder = keptOrder<PlannedItem>((a, b) => a.start - b.start || a.end - b.end || (a.item.id < b.item.id ? -1 : 1))
