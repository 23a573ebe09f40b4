import { memoPerRow } from '../../../shared/kernel/memo'
import { addDays, type LocalDate, weekdayOf } from '../../../shared/kernel/time'
import type { MissionDay } from '../../app/days/mission-days'

/** A date of a week; `day` is undefined where nothing of the mission is on it. */
export interface WeekDate {
  readonly date: LocalDate
  readonly day: MissionDay | undefined
}

export interface Week {
  /** From 1. */
  readonly number: number
  /** Monday to Sunday. */
  readonly dates: readonly WeekDate[]
}

/** The calendar weeks from the first to the last of some days. */
export const weeksOf = memoPerRow((days: readonly MissionDay[]): readonly Week[] => {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const byDate = new Map(days.map((day) => [day.date, day]))
  const weeks: Week[] = []
  for (let monday = addDays(first.date, 1 - weekdayOf(first.date)); monday <= last.date; monday = addDays(monday, 7)) {
    const from = monday
    const dates = [0, 1, 2, 3, 4, 5, 6].map((offset) => {
      const date = addDays(from, offset)
      return { date, day: byDate.get(date) }
    })
    weeks.push({ number: weeks.length + 1, dates })
  }
  return weeks
})
