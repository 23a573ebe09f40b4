import { err } from '../kernel/result'
import { startInstantOf, takesPlace } from '../mission/items/item-times'
import { timesShifted } from '../mission/items/item-timing'
import { rowOf, rowsOf } from '../mission/mission'
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
    const from = startInstantOf(item)
    if (from === null) return err({ code: 'input-invalid', field: 'itemId' })
    const later = rowsOf(mission, 'items').filter((other) => {
      if (other.id === itemId) return withItem
      const startsAt = startInstantOf(other)
      return other.dayOn === item.dayOn && startsAt !== null && startsAt >= from && takesPlace(other) && !other.lockTime
    })
    return changeOf(
      mission,
      later.map((other) => ({ table: 'items', id: other.id, fields: timesShifted(other, minutes) })),
    )
  },
})
