import { addDays, type LocalDate, type LocalTime } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { defaultMinutesOf } from '../mission/items/default-length'
import { type ItemTimes, minutesLongOf, onFiveMinutes, timesFrom, timesShifted } from '../mission/items/item-timing'
import { nextFreeTimeOf } from '../mission/items/next-free-time'
import type { Mission } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'
import { itemsById } from './items-by-id'

export interface MoveItemsInput {
  readonly itemIds: readonly string[]
  /** All of them come to this day, also out of the unscheduled pool. */
  readonly dayOn?: LocalDate
  /** Negative: earlier. */
  readonly byMinutes?: number
  readonly byDays?: number
}

/**
 * Moves items together, keeping their clock times and lengths: to one day, or by days and minutes, which keeps what lies between
 * them. By days and minutes those of the pool, which have no day, stay; on a day those that never had a time follow its last item.
 */
export const moveItems = command({
  name: 'move-items',
  run: (mission, { itemIds, dayOn, byMinutes = 0, byDays = 0 }: MoveItemsInput) => {
    const items = itemsById(mission, itemIds)
    if (!items.ok) return items
    const times = dayOn === undefined ? [] : timesInARow(mission, items.value.filter(hasNoTimeYet), dayOn)
    return changeOf(
      mission,
      items.value.map((item) => ({
        table: 'items',
        id: item.id,
        fields: movedTimes({ ...item, dayOn: dayOn ?? item.dayOn, ...times.find(({ id }) => id === item.id) }, byMinutes, byDays),
      })),
    )
  },
})

function hasNoTimeYet(item: Item): boolean {
  return item.dayOn === null && item.startTime === null
}

function movedTimes(item: Item, byMinutes: number, byDays: number): Partial<ItemTimes> {
  const { dayOn, startTime, startDayOffset, endTime, endDayOffset } = item
  if (dayOn === null) return {}
  const onDay = { dayOn: addDays(dayOn, byDays), startTime, startDayOffset, endTime, endDayOffset }
  return byMinutes === 0 ? onDay : timesShifted({ ...item, ...onDay }, byMinutes)
}

/** One after the other, from the end of what is on the day already. */
function timesInARow(
  mission: Mission,
  items: readonly Item[],
  dayOn: LocalDate,
): readonly (ItemTimes & { readonly id: string })[] {
  let from: LocalTime = nextFreeTimeOf(mission, dayOn)
  return items.map((item) => {
    const start = { dayOn, startTime: from, startDayOffset: 0 }
    const times = timesFrom(item, start, minutesLongOf(item, dayOn) ?? defaultMinutesOf(mission, item))
    if (times.endDayOffset === 0 && times.endTime !== null) from = onFiveMinutes(times.endTime)
    return { id: item.id, ...times }
  })
}
