import { err } from '../kernel/result'
import type { LocalDate, LocalTime } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { defaultMinutesOf } from '../mission/items/default-length'
import { type ItemTimes, isNight, minutesLongOf, timesFrom, timesShifted } from '../mission/items/item-timing'
import { type Mission, missionRowOf, rowOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

/** Where an item goes: to another day, to another start time, both, or some minutes later (negative: earlier). */
export interface MoveItemInput {
  readonly itemId: string
  readonly dayOn?: LocalDate
  readonly startTime?: LocalTime
  readonly byMinutes?: number
}

/** Moves an item and keeps its length. Past midnight it stays in its evening; by hours it wanders into the next day. */
export const moveItem = command({
  name: 'move-item',
  run: (mission, input: MoveItemInput) => {
    const item = rowOf(mission, 'items', input.itemId)
    if (!item) return err({ code: 'row-unknown', ref: { table: 'items', id: input.itemId } })
    return changeOf(mission, [{ table: 'items', id: item.id, fields: movedTimes(mission, item, input) }])
  },
})

function movedTimes(mission: Mission, item: Item, { dayOn, startTime, byMinutes }: MoveItemInput): Partial<ItemTimes> {
  const placed = placedTimes(mission, item, dayOn ?? item.dayOn, startTime)
  return byMinutes === undefined ? placed : timesShifted({ ...item, ...placed }, byMinutes)
}

function placedTimes(mission: Mission, item: Item, dayOn: LocalDate | null, startTime?: LocalTime): Partial<ItemTimes> {
  // Another day alone keeps the clock times: a timetable does not stretch when the clocks change between the two days.
  if (startTime === undefined || dayOn === null) return startTime === undefined ? { dayOn } : { startTime }
  const startDayOffset = isNight(startTime) ? item.startDayOffset : 0
  const known = minutesLongOf(item, missionRowOf(mission).startsOn)
  const minutesLong = known ?? (item.endTime === null ? null : defaultMinutesOf(mission, item))
  return timesFrom(item, { dayOn, startTime, startDayOffset }, minutesLong)
}
