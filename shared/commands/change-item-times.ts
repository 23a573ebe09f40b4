import { err } from '../kernel/result'
import type { Item } from '../mission/entities/item'
import { endDayOffsetOf } from '../mission/item-timing'
import { rowOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

/** New times; what is left out stays. Without `endDayOffset` the end is the first such clock time after the start. */
export type ChangeItemTimesInput = { readonly itemId: string } & Partial<
  Pick<Item, 'startTime' | 'startDayOffset' | 'endTime' | 'endDayOffset' | 'zone' | 'endZone' | 'timeMode'>
>

/** Sets when an item starts and ends: 22:00 to 01:00 ends on the next day, a flight's end is told in the zone of its arrival. */
export const changeItemTimes = command({
  name: 'change-item-times',
  run: (mission, { itemId, ...times }: ChangeItemTimesInput) => {
    const item = rowOf(mission, 'items', itemId)
    if (!item) return err({ code: 'row-unknown', ref: { table: 'items', id: itemId } })
    const changed = { ...item, ...times }
    const endDayOffset = times.endDayOffset ?? endDayOffsetOf(changed)
    return changeOf(mission, [{ table: 'items', id: itemId, fields: { ...times, endDayOffset } }])
  },
})
