import type { Interpreter } from '../../../mission/entities/interpreter'
import type { RatePlan } from '../../../mission/entities/rate-plan'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../../../mission/mission'
import { type DayTerms, dayTermsOf, isHalfDay, overtimeSteps } from '../../fees/day-terms'
import type { Need } from './need'

/** What a day of an interpreter costs, relative to the mission's mean full day: enough to compare plans, not to pay by. */
export interface Tariff extends DayTerms {
  readonly full: number
  readonly half: number
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

function tariffOf(plan: RatePlan, mean: number): Tariff {
  const { fullDay, halfDay, overtime } = plan
  const perMinute = (fullDay.fee / Math.max(1, fullDay.minutes)) * (overtime?.factor ?? 0)
  return {
    ...dayTermsOf(plan),
    full: hundredths(fullDay.fee / mean),
    half: hundredths((halfDay?.fee ?? fullDay.fee) / mean),
    overtime: hundredths((perMinute * (overtime?.stepMinutes ?? 0)) / mean),
  }
}

/** Whole hundredths: sums of many days stay exact enough to tell equal plans as equal. */
function hundredths(share: number): number {
  return Math.round(share * 100) / 100
}

/** What a day from report to release costs: half, full or more by the same terms as the fee estimate. */
export function dayFee(tariff: Tariff, noon: Need['noon'], reportAt: number, releaseAt: number, talkMinutes: number): number {
  const minutes = tariff.countFrom === 'assembly' ? releaseAt - reportAt : talkMinutes
  const isAcrossNoon = reportAt <= noon.from && releaseAt >= noon.from + 60
  if (isHalfDay(tariff, minutes, isAcrossNoon)) return tariff.half
  return tariff.full + overtimeSteps(tariff, minutes) * tariff.overtime
}
