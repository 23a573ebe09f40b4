import type { RatePlan } from '../../mission/entities/rate-plan'

/** What decides whether a day is charged as half, as full or as more, in minutes: the same for the fee estimate and for the planner. */
export interface DayTerms {
  readonly countFrom: RatePlan['countFrom']
  /** Without an end where a plan does not say how long its full day is. */
  readonly fullMinutes: number
  /** Negative where there is no half day. */
  readonly halfMinutes: number
  readonly notAcrossNoon: boolean
  /** 0 where overtime is not charged. */
  readonly overtimeStep: number
  readonly overtimeIgnored: number
}

export function dayTermsOf({ countFrom, fullDay, halfDay, overtime }: RatePlan): DayTerms {
  return {
    countFrom,
    fullMinutes: fullDay.minutes || Number.POSITIVE_INFINITY,
    halfMinutes: halfDay?.minutes ?? -1,
    notAcrossNoon: halfDay?.notAcrossNoon ?? false,
    overtimeStep: overtime?.stepMinutes ?? 0,
    overtimeIgnored: overtime?.ignoreBelowMinutes ?? 0,
  }
}

/** Whether a day of so many minutes is half a day; `isAcrossNoon`: it holds 12:00–13:00 (JP-aska). */
export function isHalfDay(terms: DayTerms, minutes: number, isAcrossNoon: boolean): boolean {
  return minutes <= terms.halfMinutes && !(terms.notAcrossNoon && isAcrossNoon)
}

/** Steps of overtime that are begun beyond the full day; a rest shorter than what is ignored begins none (CN-dalai). */
export function overtimeSteps(terms: DayTerms, minutes: number): number {
  const over = minutes - terms.fullMinutes
  if (over <= 0 || terms.overtimeStep === 0) return 0
  const whole = Math.floor(over / terms.overtimeStep)
  const rest = over - whole * terms.overtimeStep
  return whole + (rest > 0 && rest >= terms.overtimeIgnored ? 1 : 0)
}
