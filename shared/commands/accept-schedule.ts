import { err } from '../kernel/result'
import type { LocalDate, LocalTime } from '../kernel/time'
import { timesFrom } from '../mission/items/item-timing'
import { rowOf } from '../mission/mission'
import { scheduleMark } from '../mission/schedule-mark'
import { changeOf, type RowEdit } from './change-of'
import { command } from './command'

/** A wanted visit at its time. */
export interface ScheduledVisit {
  readonly itemId: string
  readonly dayOn: LocalDate
  readonly startTime: LocalTime
  readonly minutes: number
}

export interface AcceptScheduleInput {
  /** The mark of the mission that it was made for. */
  readonly madeFor: string
  readonly visits: readonly ScheduledVisit[]
  /** Items that find no place any more: they go back to the pool. */
  readonly toPool: readonly string[]
}

/** Takes over a suggested schedule in one step. Refused where the mission has changed since it was made. */
export const acceptSchedule = command({
  name: 'accept-schedule',
  run: (mission, { madeFor, visits, toPool }: AcceptScheduleInput) => {
    if (scheduleMark(mission) !== madeFor) return err({ code: 'proposal-out-of-date' })
    const edits: RowEdit[] = []
    for (const { itemId, dayOn, startTime, minutes } of visits) {
      const item = rowOf(mission, 'items', itemId)
      if (!item) return err({ code: 'row-unknown', ref: { table: 'items', id: itemId } })
      const times = timesFrom(item, { dayOn, startTime, startDayOffset: 0 }, minutes)
      edits.push({
        table: 'items',
        id: itemId,
        fields: { ...times, timeMode: item.timeMode === 'tbd' ? 'exact' : item.timeMode },
      })
    }
    for (const id of toPool) edits.push({ table: 'items', id, fields: { dayOn: null } })
    return changeOf(mission, edits)
  },
})
