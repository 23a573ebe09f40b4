import { daysBetween, type LocalDate } from '../../kernel/time'
import type { RatePlan } from '../../mission/entities/rate-plan'

/**
 * Share of a day's fee that is due when the work is called off on `today`: that of the ladder's step with the fewest days which still
 * fits; all of it for days that are over.
 */
export function shareDue({ cancellation }: RatePlan, on: LocalDate, today: LocalDate): number {
  const daysLeft = daysBetween(today, on)
  if (daysLeft < 0) return 1
  const fitting = cancellation.filter(({ daysBefore }) => daysBefore >= daysLeft)
  return fitting.reduce((best, step) => (step.daysBefore < best.daysBefore ? step : best), NO_STEP).share
}

const NO_STEP = { daysBefore: Number.POSITIVE_INFINITY, share: 0 }
