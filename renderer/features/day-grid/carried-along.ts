import { daysBetween, minutesOf } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { defaultMinutesOf } from '../../../shared/mission/items/default-length'
import { minutesLongOf } from '../../../shared/mission/items/item-timing'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import type { Gesture } from '../../../shared/scheduling/gesture'

/**
 * How the other selected items go along with one that is carried: those that have hours keep their distance to it; where it has none
 * itself, those that have none and wait where it did follow it in a row, in the order in which they stand there.
 */
export function alongWith(
  mission: Mission,
  item: Item,
  from: Gesture['from'],
  selected: readonly Item[],
): readonly { readonly item: Item; readonly along: Gesture['along'][number] }[] {
  const others = selected.filter(({ id }) => id !== item.id)
  if (!selected.includes(item) || others.length === 0) return []
  const placed = minuteOf(item)
  if (placed === null) return inARow(mission, item, others)
  return others.flatMap((other) => {
    const minute = minuteOf(other)
    if (minute === null || other.dayOn === null || item.dayOn === null) return []
    const daysAfter = daysBetween(item.dayOn, other.dayOn)
    return [{ item: other, along: { ...ids(other), daysAfter, minutesAfter: minute - from } }]
  })
}

function inARow(mission: Mission, item: Item, others: readonly Item[]) {
  const waiting = new Set(others.filter((other) => other.dayOn === item.dayOn && minuteOf(other) === null))
  let minutesAfter = longOf(mission, item)
  return rowsOf(mission, 'items').flatMap((other) => {
    if (!waiting.has(other)) return []
    const along = { ...ids(other), daysAfter: 0, minutesAfter }
    minutesAfter += longOf(mission, other)
    return [{ item: other, along }]
  })
}

function ids({ id }: Item): { readonly itemId: string; readonly copyId: string } {
  return { itemId: id, copyId: crypto.randomUUID() }
}

/** The minute of its programme day at which it begins; null: it has no hours there. */
function minuteOf({ dayOn, startTime, startDayOffset, timeMode }: Item): number | null {
  return dayOn === null || startTime === null || timeMode === 'tbd' ? null : startDayOffset * 1440 + minutesOf(startTime)
}

function longOf(mission: Mission, item: Item): number {
  return minutesLongOf(item, item.dayOn ?? '2000-01-01') ?? defaultMinutesOf(mission, item)
}
