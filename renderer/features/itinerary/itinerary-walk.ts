import type { LocalDate } from '../../../shared/kernel/time'
import type { ItineraryRow } from './itinerary-rows'

/** Items in the order in which they are shown: all of them, or those of one day (`null`: of the pool). */
export function shownIds(rows: readonly ItineraryRow[], dayOn?: LocalDate | null): readonly string[] {
  return rows.flatMap((row) => (row.kind === 'item' && (dayOn === undefined || row.item.dayOn === dayOn) ? [row.item.id] : []))
}

/** The nearest item after (1) or before (-1) a row that is none of those left out. */
export function neighbourOf(
  rows: readonly ItineraryRow[],
  from: number,
  direction: 1 | -1,
  without?: ReadonlySet<string>,
): string | undefined {
  for (let index = from + direction; index >= 0 && index < rows.length; index += direction) {
    const row = rows[index]
    if (row?.kind === 'item' && !without?.has(row.item.id)) return row.item.id
  }
  return undefined
}

/** Where an item's row stands; -1 where it is not shown. */
export function indexOfItem(rows: readonly ItineraryRow[], id: string | null): number {
  return rows.findIndex((row) => row.kind === 'item' && row.item.id === id)
}
