import { plainRatePlan, type RatePlanTemplate } from './rate-plan-template'

export const ratePlanMarkets = ['JP', 'KR', 'CN', 'APIC'] as const
export type RatePlanMarket = (typeof ratePlanMarkets)[number]

/** Ways of counting to begin a rate plan with (rules.md 5.1.4), by market; every figure can be changed. */
export const ratePlanTemplates: Readonly<Record<RatePlanMarket, RatePlanTemplate>> = {
  JP: {
    ...plainRatePlan('JPY', 480, 'JP-jitcl JP-mice'),
    // Some agencies count four hours.
    halfDay: { minutes: 180, fee: 0, notAcrossNoon: true, source: 'JP-jitcl JP-aska' },
    overtime: { stepMinutes: 30, ignoreBelowMinutes: 0, factor: 1.25, source: 'JP-cross' },
    surcharges: [
      // The source names the hours before eight and after nine, no factor: that of overtime.
      { from: '05:00', to: '08:00', factor: 1.25, source: 'JP-aska' },
      { from: '21:00', to: '22:00', factor: 1.25, source: 'JP-aska' },
      { from: '22:00', to: '05:00', factor: 1.5, source: 'JP-cross' },
    ],
    travelDay: { of: 'halfDay', share: 0.5, source: 'JP-br' },
    waitingDay: { of: 'fullDay', share: 0.5, source: 'JP-br' },
    longDay: { overMinutes: 600, share: 0.5, source: 'JP-br' },
    perDiem: { withNight: 0, withoutNight: 0, source: 'JP-br' },
    outOfTown: { overMinutes: 60, overKilometres: 50, source: 'JP-mice' },
    cancellation: [
      { daysBefore: 7, ofWorkingDays: true, share: 0.3, source: 'JP-jitcl' },
      // The source begins a ladder without telling its end.
      { daysBefore: 0, ofWorkingDays: true, share: 1, source: 'house' },
    ],
  },
  KR: {
    ...plainRatePlan('KRW', 360, 'KR-ewha'),
    // Outside the region the six-hour tariff always holds (KR-so, KR-bufs): it does anyway without a half day, and no source says where
    // the region ends. Days of travel and of waiting are paid as well; at what rate, no source says.
    recording: { share: 0.5, source: 'KR-ewha' },
    cancellation: [
      { daysBefore: 7, share: 0.3, source: 'KR-ewha' },
      { daysBefore: 3, share: 0.4, source: 'KR-ewha' },
      { daysBefore: 1, share: 0.5, source: 'KR-ewha' },
      { daysBefore: 0, share: 1, source: 'KR-ewha' },
    ],
  },
  CN: {
    ...plainRatePlan('CNY', 480, 'CN-zl'),
    halfDay: { minutes: 240, fee: 0, notAcrossNoon: false, source: 'CN-zl' },
    // Dropped below a quarter of an hour; what a step costs beyond its time, the source does not say.
    overtime: { stepMinutes: 30, ignoreBelowMinutes: 15, factor: 1, source: 'CN-dalai' },
  },
  APIC: {
    // Seven hours from the arrival that was asked for; no half day is told of.
    ...plainRatePlan('EUR', 420, 'A-apic'),
    cancellation: [
      { daysBefore: 7, share: 0.5, source: 'A-apic' },
      // Within 48 hours.
      { daysBefore: 1, share: 1, source: 'A-apic' },
    ],
  },
}
