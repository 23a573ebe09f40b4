import { err } from '../kernel/result'
import type { LocalDate, LocalTime } from '../kernel/time'
import { defaultMinutesOf } from '../mission/items/default-length'
import { minutesLongOf, timesFrom } from '../mission/items/item-timing'
import { nextFreeTimeOf } from '../mission/items/next-free-time'
import { rowOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

export interface ScheduleItemInput {
  readonly itemId: string
  readonly dayOn: LocalDate
  /** Left out: the time it had, else after the day's last item. */
  readonly startTime?: LocalTime
}

/** Takes an item out of the unscheduled pool into a day. */
export const scheduleItem = command({
  name: 'schedule-item',
  run: (mission, { itemId, dayOn, startTime }: ScheduleItemInput) => {
    const item = rowOf(mission, 'items', itemId)
    if (!item) return err({ code: 'row-unknown', ref: { table: 'items', id: itemId } })
    const start = {
      dayOn,
      startTime: startTime ?? item.startTime ?? nextFreeTimeOf(mission, dayOn),
      startDayOffset: startTime === undefined ? item.startDayOffset : 0,
    }
    const minutesLong = minutesLongOf(item, dayOn) ?? defaultMinutesOf(mission, item)
    return changeOf(mission, [{ table: 'items', id: itemId, fields: timesFrom(item, start, minutesLong) }])
  },
})
