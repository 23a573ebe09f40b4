import { keptLists } from '../../../shared/kernel/kept-lists'
import { memoPerRow } from '../../../shared/kernel/memo'
import { compareBy, groupBy } from '../../../shared/kernel/order'
import { datesFrom, type LocalDate, minutesOf } from '../../../shared/kernel/time'
import type { Day } from '../../../shared/mission/entities/day'
import type { Holiday } from '../../../shared/mission/entities/holiday'
import type { Item } from '../../../shared/mission/entities/item'
import { type GoingOn, goingOnByDay } from '../../../shared/mission/items/going-on'
import { lookUp } from '../../../shared/mission/look-up'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'

/** Items of one day without a time come last, as they are typed. */
export const inTimeOrder = compareBy<Item>(
  (item) => (item.startTime === null ? Number.POSITIVE_INFINITY : item.startDayOffset * 1440 + minutesOf(item.startTime)),
  (item) => (item.endTime === null ? Number.POSITIVE_INFINITY : item.endDayOffset * 1440 + minutesOf(item.endTime)),
  (item) => item.id,
)

/** A date of the mission, or another one that has items, with all that is on it. */
export interface MissionDay {
  readonly date: LocalDate
  /** Day of the mission, from 1; null: outside it. */
  readonly number: number | null
  readonly day: Day | undefined
  /** In the order of their times. */
  readonly items: readonly Item[]
  /** What began on a day before and goes on. */
  readonly goingOn: readonly GoingOn[]
  readonly holidays: readonly Holiday[]
}

export interface MissionDays {
  readonly days: readonly MissionDay[]
  readonly pool: readonly Item[]
}

/** The days from the first to the last and what is not yet scheduled. A day on which nothing changed stays the same object. */
export const missionDaysOf = lookUp(['items', 'missions', 'days', 'holidays'], (mission): MissionDays => {
  const { startsOn, endsOn } = missionRowOf(mission)
  const itemsByDate = keepItems(groupBy(rowsOf(mission, 'items'), (item) => item.dayOn ?? ''))
  const goingOn = keepGoingOn(goingOnByDay(rowsOf(mission, 'items')))
  const holidaysByDate = keepHolidays(groupBy(rowsOf(mission, 'holidays'), (holiday) => holiday.on))
  const rowsByDate = new Map(rowsOf(mission, 'days').map((day) => [day.date, day]))
  const programme = datesFrom(startsOn, endsOn)
  const others = [...new Set([...itemsByDate.keys(), ...goingOn.keys()])].filter(
    (date) => date !== '' && (date < startsOn || date > endsOn),
  )
  const days = [...others, ...programme].sort().map((date) => {
    const index = programme.indexOf(date)
    const day = {
      date,
      number: index < 0 ? null : index + 1,
      day: rowsByDate.get(date),
      items: sorted(itemsByDate.get(date) ?? none),
      goingOn: goingOn.get(date) ?? nothing,
      holidays: holidaysByDate.get(date) ?? noHoliday,
    }
    return keptDay(day)
  })
  return { days, pool: sorted(itemsByDate.get('') ?? none) }
})

const none: readonly Item[] = []
const noHoliday: readonly Holiday[] = []
const nothing: readonly GoingOn[] = []
const keepItems = keptLists<Item>()
const keepGoingOn = keptLists<GoingOn>()
const keepHolidays = keptLists<Holiday>()
const sorted = memoPerRow((items: readonly Item[]): readonly Item[] => [...items].sort(inTimeOrder))

const lastDays = new Map<LocalDate, MissionDay>()

function keptDay(day: MissionDay): MissionDay {
  const last = lastDays.get(day.date)
  const isSame = last && (Object.keys(day) as (keyof MissionDay)[]).every((field) => last[field] === day[field])
  if (isSame) return last
  lastDays.set(day.date, day)
  return day
}
