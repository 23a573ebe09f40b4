import { err } from '../kernel/result'
import { addDays } from '../kernel/time'
import { timesShifted } from '../mission/item-timing'
import { rowOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

export interface MoveItemsInput {
  readonly itemIds: readonly string[]
  /** Negative: earlier. */
  readonly byMinutes?: number
  readonly byDays?: number
}

/** Moves items together, keeping their lengths and what lies between them. Those of the pool, which have no day, stay. */
export const moveItems = command({
  name: 'move-items',
  run: (mission, { itemIds, byMinutes = 0, byDays = 0 }: MoveItemsInput) => {
    const items = itemIds.map((id) => rowOf(mission, 'items', id))
    const unknown = items.indexOf(undefined)
    if (unknown >= 0) return err({ code: 'row-unknown', ref: { table: 'items', id: itemIds[unknown] ?? '' } })
    return changeOf(
      mission,
      items.flatMap((item) => {
        if (!item || item.dayOn === null) return []
        const onDay = { ...item, dayOn: addDays(item.dayOn, byDays) }
        return [
          { table: 'items', id: item.id, fields: byMinutes === 0 ? { dayOn: onDay.dayOn } : timesShifted(onDay, byMinutes) },
        ]
      }),
    )
  },
})
