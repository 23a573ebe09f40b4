import { keptLists } from '../kernel/kept-lists'
import { memoPerRow } from '../kernel/memo'
import { compareBy, groupBy } from '../kernel/order'
import { addDays, instantOf, type LocalDate } from '../kernel/time'
import { goingOnByDay } from '../mission/going-on'
import { endOnOf, startOnOf } from '../mission/item-times'
import { plannedByDay } from '../mission/items-by-day'
import { lookUp } from '../mission/look-up'
import type { PlannedItem } from '../mission/planned-items'

/** What goes on on each day, by date and in time order, as those live it who wait there by day; the same lists while the days stand. */
export const dutyByDay = lookUp(['items'], (mission): ReadonlyMap<LocalDate, readonly PlannedItem[]> => {
  const planned = plannedByDay(mission)
  const parts = [...planned.values()].flatMap((day) => partsOf(day))
  const whole = new Set(parts.map(({ of }) => of))
  const byDay = groupBy(parts, ({ on }) => on)
  const days = [...new Set([...planned.keys(), ...byDay.keys()])].sort().map((on): [LocalDate, readonly PlannedItem[]] => {
    const own = planned.get(on) ?? []
    const more = byDay.get(on)
    if (!more) return [on, own]
    const rest = own.filter((one) => !whole.has(one))
    return [on, [...rest, ...more.map(({ part }) => part)].sort(inOrder)]
  })
  return keepDays(new Map(days))
})

const keepDays = keptLists<PlannedItem>()
const inOrder = compareBy<PlannedItem>(
  ({ start }) => start,
  ({ end }) => end,
  ({ item }) => item.id,
)

const partsOf = memoPerRow((day: readonly PlannedItem[]): readonly DayPart[] => day.flatMap((planned) => dayPartsOf(planned)))

/** What one day has of an item of several. */
interface DayPart {
  readonly of: PlannedItem
  readonly on: LocalDate
  readonly part: PlannedItem
}

/**
 * An item of several days as each of them has it: the same hours every day (a fair, 9:00 to 17:00). One that ends earlier on the clock
 * than it began (a homestay) tells no more than when it begins and ends: the nights of a driver who waits for it are in no programme.
 */
const dayPartsOf = memoPerRow((planned: PlannedItem): readonly DayPart[] => {
  const { item, start, end } = planned
  const later = [...goingOnByDay([item]).keys()]
  const [startOn, endOn] = [startOnOf(item), endOnOf(item)]
  const { dayOn, startTime, endTime } = item
  if (later.length === 0 || !dayOn || !startOn || !endOn || !startTime || !endTime) return []
  const startAfter = (days: number) => instantOf(addDays(startOn, days), startTime, item.zone)
  const endAfter = (days: number) => instantOf(addDays(endOn, days - later.length), endTime, item.endZone ?? item.zone)
  const dates = [dayOn, ...later]
  if (endAfter(0) > start) {
    return dates.map((on, day) => ({ of: planned, on, part: { ...planned, start: startAfter(day), end: endAfter(day) } }))
  }
  const begins = { of: planned, on: dayOn, part: { ...planned, end: start } }
  const ends = { of: planned, on: dates.at(-1) ?? dayOn, part: { ...planned, start: end } }
  return [begins, ends]
})
