import type { LocalDate } from '../../kernel/time'
import type { Item } from '../entities/item'

/** The day that the first of some items stands on; null: none is on a day. */
export function firstDayOf(items: readonly Item[]): LocalDate | null {
  return items.flatMap(({ dayOn }) => dayOn ?? []).sort()[0] ?? null
}
