import { keptLists } from '../kernel/kept-lists'
import { memoPerRow } from '../kernel/memo'
import { compareBy, groupBy } from '../kernel/order'
import type { LocalDate } from '../kernel/time'
import { type DayPart, dayPartsOf } from '../mission/items/day-parts'
import { laterDaysOf } from '../mission/items/going-on'
import { plannedByDay } from '../mission/items/items-by-day'
import type { PlannedItem } from '../mission/items/planned-items'
import { lookUp } from '../mission/look-up'

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

const partsOf = memoPerRow((day: readonly PlannedItem[]): readonly DutyPart[] => day.flatMap((planned) => dutyPartsOf(planned)))

interface DutyPart extends DayPart {
  readonly of: PlannedItem
}

/** Who waits for what takes the nights as well (a homestay) is told no more than when it begins and ends: a driver's nights are in no programme. */
const dutyPartsOf = memoPerRow((planned: PlannedItem): readonly DutyPart[] => {
  const { item, start, end } = planned
  const parts = dayPartsOf(planned)
  if (parts.length > 0) return parts.map((part) => ({ of: planned, ...part }))
  const last = laterDaysOf(item).at(-1)
  if (!last || !item.dayOn) return []
  return [
    { of: planned, on: item.dayOn, part: { ...planned, end: start } },
    { of: planned, on: last, part: { ...planned, start: end } },
  ]
})
