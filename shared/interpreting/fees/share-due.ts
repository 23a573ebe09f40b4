import { datesFrom, daysBetween, type LocalDate, weekdayOf } from '../../kernel/time'
import type { RatePlan } from '../../mission/entities/rate-plan'
import { lookUp } from '../../mission/look-up'
import { type Mission, rowsOf } from '../../mission/mission'
import { missionCountryOf } from '../../mission/places/mission-country'

/**
 * Share of a day's fee that is due when the work is called off on `today`: that of the ladder's step with the fewest days which still
 * fits; all of it for days that are over.
 */
export function shareDue(mission: Mission, { cancellation }: RatePlan, on: LocalDate, today: LocalDate): number {
  const daysLeft = daysBetween(today, on)
  if (daysLeft < 0) return 1
  const workingDaysLeft = cancellation.some(({ ofWorkingDays }) => ofWorkingDays) ? workingDaysBefore(mission, on, today) : 0
  const fitting = cancellation.filter(
    ({ daysBefore, ofWorkingDays }) => daysBefore >= (ofWorkingDays ? workingDaysLeft : daysLeft),
  )
  return fitting.reduce((best, step) => (step.daysBefore < best.daysBefore ? step : best), NO_STEP).share
}

const NO_STEP = { daysBefore: Number.POSITIVE_INFINITY, share: 0 }

/** Working days from `today` on and before `on`: to work on a Monday, Friday is the day before (JP-jitcl). */
function workingDaysBefore(mission: Mission, on: LocalDate, today: LocalDate): number {
  const holidays = holidaysOf(mission)
  // The day itself is not before it.
  return datesFrom(today, on).filter((date) => date !== on && weekdayOf(date) < 6 && !holidays.has(date)).length
}

/** Public holidays of the country the mission goes to; of any, where that is not known. */
const holidaysOf = lookUp(['holidays', 'places'], (mission): ReadonlySet<LocalDate> => {
  const country = missionCountryOf(mission)
  const own = rowsOf(mission, 'holidays').filter((holiday) => country === '' || holiday.country === country)
  return new Set(own.map(({ on }) => on))
})
