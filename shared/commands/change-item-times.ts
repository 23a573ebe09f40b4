import { err } from '../kernel/result'
import type { Item } from '../mission/entities/item'
import { endDayOffsetOf } from '../mission/items/item-timing'
import { rowOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

/**
 * New times; what is left out stays. Without `endDayOffset` a new clock time ends at the first such time after the start; other clocks or
 * another way of telling the time leave a stay as many days as it has.
 */
export type ChangeItemTimesInput = { readonly itemId: string } & Partial<
  Pick<Item, 'startTime' | 'startDayOffset' | 'endTime' | 'endDayOffset' | 'zone' | 'endZone' | 'timeMode'>
>

/** Sets when an item starts and ends: 22:00 to 01:00 ends on the next day, a flight's end is told in the zone of its arrival. */
export const changeItemTimes = command({
  name: 'change-item-times',
  run: (mission, { itemId, ...times }: ChangeItemTimesInput) => {
    const item = rowOf(mission, 'items', itemId)
    if (!item) return err({ code: 'row-unknown', ref: { table: 'items', id: itemId } })
    const endDayOffset = times.endDayOffset ?? endDayOffsetOf({ ...item, ...times }) + daysKept(item, times)
    return changeOf(mission, [{ table: 'items', id: itemId, fields: { ...times, endDayOffset } }])
  },
})

/** Days that the item lasts beyond the first end that its clock times allow. */
function daysKept(item: Item, times: Partial<Item>): number {
  const isTypedAnew = times.startTime !== undefined || times.endTime !== undefined
  return isTypedAnew ? 0 : item.endDayOffset - endDayOffsetOf(item)
}
