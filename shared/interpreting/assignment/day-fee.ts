import type { Interpreter } from '../../mission/entities/interpreter'
import type { RatePlan } from '../../mission/entities/rate-plan'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../../mission/mission'
import type { Need } from './need'

/** What a day of an interpreter costs, relative to the mission's mean full day: enough to compare plans, not to pay by. */
export interface Tariff {
  readonly countFrom: RatePlan['countFrom']
  readonly fullMinutes: number
  readonly full: number
  /** Negative where there is no half day. */
  readonly halfMinutes: number
  readonly half: number
  readonly notAcrossNoon: boolean
  readonly overtimeStep: number
  readonly overtimeIgnored: number
  /** For one step of overtime. */
  readonly overtime: number
}

/** Without a rate plan a day is a day. */
const wholeDays: Tariff = {
  countFrom: 'assembly',
  fullMinutes: Number.POSITIVE_INFINITY,
  full: 1,
  halfMinutes: -1,
  half: 1,
  notAcrossNoon: true,
  overtimeStep: 30,
  overtimeIgnored: 0,
  overtime: 0,
}

/** The tariffs of interpreters. Plans in another currency than the mission's are compared by their own full day: no rate is known here. */
export function tariffsOf(mission: Mission, interpreters: readonly Interpreter[]): readonly Tariff[] {
  const { baseCurrency } = missionRowOf(mission)
  const own = rowsOf(mission, 'ratePlans').filter(({ currency, fullDay }) => currency === baseCurrency && fullDay.fee > 0)
  const mean = own.reduce((sum, { fullDay }) => sum + fullDay.fee, 0) / Math.max(1, own.length)
  return interpreters.map(({ ratePlanId }) => {
    const plan = rowOf(mission, 'ratePlans', ratePlanId)
    if (!plan || plan.fullDay.fee <= 0) return wholeDays
    return tariffOf(plan, plan.currency === baseCurrency ? mean : plan.fullDay.fee)
  })
}

function tariffOf({ countFrom, fullDay, halfDay, overtime }: RatePlan, mean: number): Tariff {
  const perMinute = (fullDay.fee / Math.max(1, fullDay.minutes)) * (overtime?.factor ?? 0)
  return {
    countFrom,
    fullMinutes: fullDay.minutes,
    full: hundredths(fullDay.fee / mean),
    halfMinutes: halfDay?.minutes ?? -1,
    half: hundredths((halfDay?.fee ?? fullDay.fee) / mean),
    notAcrossNoon: halfDay?.notAcrossNoon ?? false,
    overtimeStep: overtime?.stepMinutes ?? 30,
    overtimeIgnored: overtime?.ignoreBelowMinutes ?? 0,
    overtime: hundredths((perMinute * (overtime?.stepMinutes ?? 30)) / mean),
  }
}

/** Whole hundredths: sums of many days stay exact enough to tell equal plans as equal. */
function hundredths(share: number): number {
  return Math.round(share * 100) / 100
}

/** What a day from report to release costs; half a day across noon is a full day where the plan says so. */
export function dayFee(tariff: Tariff, noon: Need['noon'], reportAt: number, releaseAt: number, talkMinutes: number): number {
  const minutes = tariff.countFrom === 'assembly' ? releaseAt - reportAt : talkMinutes
  const isAcrossNoon = reportAt <= noon.from && releaseAt >= noon.from + 60
  if (minutes <= tariff.halfMinutes && !(tariff.notAcrossNoon && isAcrossNoon)) return tariff.half
  const over = minutes - tariff.fullMinutes
  if (over <= 0) return tariff.full
  const whole = Math.floor(over / tariff.overtimeStep)
  const rest = over - whole * tariff.overtimeStep
  const steps = whole + (rest > 0 && rest >= tariff.overtimeIgnored ? 1 : 0)
  return tariff.full + steps * tariff.overtime
}
