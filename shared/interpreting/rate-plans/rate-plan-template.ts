import type { RatePlan } from '../../mission/entities/rate-plan'

/** How a market counts, before a mission makes it a row of its own. Fees are for the people who agree on them: they begin at 0. */
export type RatePlanTemplate = Omit<RatePlan, 'id'>

/** A plan of so many minutes a day and nothing else. */
export function plainRatePlan(currency: string, fullDayMinutes: number, source: string): RatePlanTemplate {
  return {
    name: {},
    currency,
    countFrom: 'assembly',
    fullDay: { minutes: fullDayMinutes, fee: 0, source },
    halfDay: null,
    overtime: null,
    surcharges: [],
    travelDay: null,
    waitingDay: null,
    longDay: null,
    perDiem: null,
    outOfTown: null,
    recording: null,
    cancellation: [],
    notes: '',
  }
}
