import { err } from '../kernel/result'
import type { Item } from '../mission/entities/item'
import { startInstantOf, takesPlace } from '../mission/items/item-times'
import { timesShifted } from '../mission/items/item-timing'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

export interface ShiftItemsAfterInput {
  readonly itemId: string
  /** Minutes later; negative: earlier. */
  readonly minutes: number
  /** Whether the item itself moves too. */
  readonly withItem: boolean
}

/**
 * Moves what comes later on an item's programme day: a visit overruns, the rest of the day follows. What starts before the item, what
 * is called off and what is locked (trains, appointments) stays where it is.
 */
export const shiftItemsAfter = command({
  name: 'shift-items-after',
  run: (mission, { itemId, minutes, withItem }: ShiftItemsAfterInput) => {
    const item = rowOf(mission, 'items', itemId)
    if (!item) return err({ code: 'row-unknown', ref: { table: 'items', id: itemId } })
    if (startInstantOf(item) === null) return err({ code: 'input-invalid', field: 'itemId' })
    const moved = withItem ? [item, ...itemsAfter(mission, item)] : itemsAfter(mission, item)
    return changeOf(
      mission,
      moved.map((other) => ({ table: 'items', id: other.id, fields: timesShifted(other, minutes) })),
    )
  },
})

/** What follows when an item moves: what comes later on its programme day, takes place and is not locked. */
export function itemsAfter(mission: Mission, item: Item): readonly Item[] {
  return rowsOf(mission, 'items').filter((other) => other.id !== item.id && movesAlong(other, item))
}

/** Whether another item is moved with one and what follows it: also one that starts at the same time. */
export function movesAlong(other: Item, item: Item): boolean {
  const from = startInstantOf(item)
  const startsAt = startInstantOf(other)
  if (from === null || startsAt === null || other.dayOn !== item.dayOn) return false
  return startsAt >= from && takesPlace(other) && !other.lockTime
}
