import { err } from '../kernel/result'
import { type Instant, MINUTE_MS } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { spanOf } from '../mission/items/item-times'
import { type ItemTimes, minutesLongOf, timesFrom, timesShifted } from '../mission/items/item-timing'
import { type Mission, missionRowOf, rowOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

export interface SwapItemsInput {
  readonly itemIds: readonly [string, string]
}

/**
 * Two items change places. On one day they take together what they took before: the later one starts where the other did, the
 * earlier one ends where the other did. On two days each starts when the other did. Both keep their lengths.
 */
export const swapItems = command({
  name: 'swap-items',
  run: (mission, { itemIds }: SwapItemsInput) => {
    const [a, b] = itemIds.map((id) => rowOf(mission, 'items', id))
    if (!a || !b) return err({ code: 'row-unknown', ref: { table: 'items', id: a ? itemIds[1] : itemIds[0] } })
    if (a.id === b.id) return err({ code: 'nothing-changes' })
    const times = a.dayOn === b.dayOn ? swappedOnDay(a, b) : { a: timesOfOther(mission, a, b), b: timesOfOther(mission, b, a) }
    if (!times) return err({ code: 'input-invalid', field: 'itemIds' })
    return changeOf(mission, [
      { table: 'items', id: a.id, fields: times.a },
      { table: 'items', id: b.id, fields: times.b },
    ])
  },
})

interface Swapped {
  readonly a: Partial<ItemTimes>
  readonly b: Partial<ItemTimes>
}

/** Null where one of them has no time yet. */
function swappedOnDay(a: Item, b: Item): Swapped | null {
  const [spanA, spanB] = [spanOf(a), spanOf(b)]
  if (!spanA || !spanB) return null
  if (spanA.start > spanB.start) {
    const swapped = swappedOnDay(b, a)
    return swapped && { a: swapped.b, b: swapped.a }
  }
  return { a: timesShifted(a, minutesFrom(spanA.end, spanB.end)), b: timesShifted(b, minutesFrom(spanB.start, spanA.start)) }
}

function minutesFrom(earlier: Instant, later: Instant): number {
  return (later - earlier) / MINUTE_MS
}

function timesOfOther(mission: Mission, item: Item, { dayOn, startTime, startDayOffset }: Item): Partial<ItemTimes> {
  if (dayOn === null || startTime === null) return { dayOn }
  return timesFrom(item, { dayOn, startTime, startDayOffset }, minutesLongOf(item, missionRowOf(mission).startsOn))
}
