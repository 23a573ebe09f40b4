import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFee, tariffsOf } from '../../../../shared/interpreting/assignment/problem/day-fee'
import { feeEstimateOf } from '../../../../shared/interpreting/fees/fee-estimate'
import { interpreterDaysOf } from '../../../../shared/interpreting/interpreter-day'
import { instantOf, MINUTE_MS } from '../../../../shared/kernel/time'
import type { RatePlan } from '../../../../shared/mission/entities/rate-plan'
import { rowsOf } from '../../../../shared/mission/mission'
import { aMission } from '../../../support/a-mission'
import { aPaidInterpreter, dayOf48000 } from '../../../support/missions/a-paid-interpreter'
import type { Work } from '../../../support/missions/an-interpreters-work'

describe('totals', () => {
  const mission = aMission({
    persons: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
    organizations: [{ id: 'agency' }],
    ratePlans: [
      { id: 'yen', fullDay: dayOf48000 },
      { id: 'yuan', currency: 'CNY', fullDay: { minutes: 480, fee: 2_500.5, source: '' } },
    ],
    interpreters: [
      { id: 'a', personId: 'a', ratePlanId: 'yen', agencyOrganizationId: 'agency' },
      { id: 'b', personId: 'b', ratePlanId: 'yuan', agencyOrganizationId: 'agency' },
      { id: 'c', personId: 'c', ratePlanId: 'yen' },
      { id: 'd', personId: 'd' },
    ],
    items: ['24', '25'].map((day) => ({ id: day, dayOn: `2023-05-${day}`, startTime: '10:00', endTime: '12:00' })),
    requirements: ['24', '25'].map((day) => ({ id: `need-${day}`, itemId: day, from: 'zh', to: 'ja' })),
    assignments: [
      ...['24', '25'].map((day) => ({ requirementId: `need-${day}`, interpreterId: 'a' })),
      { requirementId: 'need-24', interpreterId: 'b' },
      { requirementId: 'need-24', interpreterId: 'c' },
      { requirementId: 'need-25', interpreterId: 'c', status: 'declined' as const },
      { requirementId: 'need-24', interpreterId: 'd' },
    ],
  })

  test('are told by interpreter, agency and currency, and currencies are never added', () => {
    const { interpreters, byAgency, totals } = feeEstimateOf(mission)
    expect(interpreters.map(({ interpreter, total }) => [interpreter.id, total])).toEqual([
      ['a', 96_000],
      ['b', 250_050],
      ['c', 48_000],
      ['d', 0],
    ])
    expect(byAgency).toEqual([
      { agencyId: 'agency', currency: 'CNY', amount: 250_050 },
      { agencyId: 'agency', currency: 'JPY', amount: 96_000 },
      { agencyId: null, currency: 'JPY', amount: 48_000 },
    ])
    expect(totals).toEqual([
      { currency: 'CNY', amount: 250_050 },
      { currency: 'JPY', amount: 144_000 },
    ])
  })

  test('say how many work for whom no rate plan is known', () => {
    expect(feeEstimateOf(mission).withoutPlan).toBe(1)
  })
})

const minutes = fc.integer({ min: 0, max: 600 })
const monotonePlan = fc.record<Partial<RatePlan>>({
  countFrom: fc.constantFrom('assembly', 'talk'),
  fullDay: fc.record({
    minutes: fc.integer({ min: 240, max: 600 }),
    fee: fc.integer({ min: 10_000, max: 90_000 }),
    source: fc.constant(''),
  }),
  halfDay: fc.option(
    fc.record({
      minutes: fc.integer({ min: 60, max: 240 }),
      fee: fc.integer({ min: 0, max: 10_000 }),
      notAcrossNoon: fc.boolean(),
      source: fc.constant(''),
    }),
  ),
  overtime: fc.option(
    fc.record({
      stepMinutes: fc.integer({ min: 1, max: 90 }),
      ignoreBelowMinutes: fc.integer({ min: 0, max: 60 }),
      factor: fc.constantFrom(1, 1.25, 1.5),
      source: fc.constant(''),
    }),
  ),
  surcharges: fc.constantFrom(
    [],
    [
      { from: '21:00', to: '23:00', factor: 1.25, source: '' },
      { from: '22:00', to: '05:00', factor: 1.5, source: '' },
    ],
  ),
  recording: fc.constantFrom(null, { share: 0.5, source: '' }),
  longDay: fc.option(fc.record({ overMinutes: minutes, share: fc.constantFrom(0.5, 1), source: fc.constant('') })),
})

const clock = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const work = fc
  .record({
    start: fc.integer({ min: 0, max: 1380 }),
    length: fc.integer({ min: 1, max: 300 }),
    recorded: fc.boolean(),
    day: fc.integer({ min: 24, max: 27 }),
  })
  .map(
    ({ start, length, recorded, day }): Work => [
      clock(start),
      clock(Math.min(1439, start + length)),
      { recorded, dayOn: `2023-05-${day}` },
    ],
  )
const someWork = fc.array(work, { minLength: 1, maxLength: 6 })

test('law: every total is the sum of its lines, in whole units', () => {
  fc.assert(
    fc.property(monotonePlan, someWork, (plan, works) => {
      const { interpreters, totals, byAgency } = feeEstimateOf(aPaidInterpreter({ plan, works }))
      const lines = interpreters.flatMap((own) => own.lines)
      const sum = lines.reduce((all, { amount }) => all + amount, 0)
      expect(lines.every(({ amount }) => Number.isSafeInteger(amount) && amount >= 0)).toBe(true)
      expect([interpreters[0]?.total, totals[0]?.amount, byAgency[0]?.amount]).toEqual([sum, sum, sum])
    }),
  )
})

/** A begun step is paid whole: an hour at night that becomes a part of it, by earlier work that is more, is paid by fewer factors than before. */
const steadyPlan = monotonePlan.map((plan) => {
  const { overtime, surcharges = [] } = plan
  const isUnsteady = overtime && overtime.factor > 1 && surcharges.length > 0
  return isUnsteady ? { ...plan, overtime: { ...overtime, stepMinutes: 1, ignoreBelowMinutes: 0 } } : plan
})

test('law: more work never makes a day cheaper, where half a day costs no more than a full one and overtime at night has no steps', () => {
  fc.assert(
    fc.property(steadyPlan, someWork, work, (plan, works, more) => {
      const totalOf = (all: readonly Work[]) => feeEstimateOf(aPaidInterpreter({ plan, works: all })).totals[0]?.amount ?? 0
      expect(totalOf([...works, more])).toBeGreaterThanOrEqual(totalOf(works))
    }),
    { numRuns: 300 },
  )
})

test('law: what the planner reckons a day to cost is the estimate, where it knows the rule', () => {
  // Prices that are whole hundredths of the full day, so that the planner's rounding has nothing to do.
  const plan = fc.record<Partial<RatePlan>>({
    countFrom: fc.constantFrom('assembly', 'talk'),
    fullDay: fc.record({ minutes: fc.constantFrom(240, 480), fee: fc.constant(48_000), source: fc.constant('') }),
    halfDay: fc.option(
      fc.record({
        minutes: fc.integer({ min: 30, max: 240 }),
        fee: fc.constantFrom(24_000, 36_000),
        notAcrossNoon: fc.boolean(),
        source: fc.constant(''),
      }),
    ),
    overtime: fc.option(
      fc.record({
        stepMinutes: fc.constantFrom(48, 96),
        ignoreBelowMinutes: fc.integer({ min: 0, max: 30 }),
        factor: fc.constantFrom(1, 1.5),
        source: fc.constant(''),
      }),
    ),
  })
  fc.assert(
    fc.property(plan, someWork, (terms, works) => {
      const mission = aPaidInterpreter({ plan: terms, works })
      const [tariff] = tariffsOf(mission, rowsOf(mission, 'interpreters'))
      const lines = feeEstimateOf(mission).interpreters[0]?.lines ?? []
      for (const day of interpreterDaysOf(mission).get('i') ?? []) {
        const at = (instant: number) => instant / MINUTE_MS
        const noon = { opens: 0, from: at(instantOf(day.on, '12:00', 'Asia/Tokyo')), to: 0, closes: 0 }
        const estimated = lines.filter(({ on }) => on === day.on).reduce((sum, { amount }) => sum + amount, 0)
        const reckoned = tariff && dayFee(tariff, noon, at(day.reportAt), at(day.releaseAt), day.interpretingMinutes)
        expect(Math.round((reckoned ?? 0) * 48_000)).toBe(estimated)
      }
    }),
    { numRuns: 300 },
  )
})
