import { describe, expect, test } from 'vitest'
import { resetRatePlan } from '../../../shared/commands/reset-rate-plan'
import { ratePlanTemplates } from '../../../shared/interpreting/rate-plans/registry'
import { rowOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

describe('having a rate plan count as a market does', () => {
  const { JP, CN } = ratePlanTemplates
  const agreed = {
    ...JP,
    name: { en: 'Agency' },
    notes: 'by telephone',
    fullDay: { minutes: 500, fee: 55_000, source: 'offer of 3 May' },
    halfDay: null,
    overtime: null,
    perDiem: { withNight: 3000, withoutNight: 1500, source: 'offer of 3 May' },
    cancellation: [],
  }
  const mission = aMission({ ratePlans: [{ ...agreed, id: 'agency' }] })
  const planAfter = (market: 'JP' | 'CN') =>
    rowOf(missionAfter(mission, resetRatePlan, { ratePlanId: 'agency', market }), 'ratePlans', 'agency')

  test('gives back every part and keeps name, notes and the fees that were agreed, with where these are from', () => {
    expect(planAfter('JP')).toEqual({
      ...JP,
      id: 'agency',
      name: { en: 'Agency' },
      notes: 'by telephone',
      fullDay: { minutes: 480, fee: 55_000, source: 'offer of 3 May' },
      perDiem: agreed.perDiem,
    })
  })

  test('another market’s parts are taken whole; the money stays', () => {
    expect(planAfter('CN')).toMatchObject({
      currency: 'JPY',
      overtime: CN.overtime,
      surcharges: [],
      perDiem: null,
      halfDay: CN.halfDay,
    })
  })

  test('is refused where there is nothing to give back', () => {
    const after = missionAfter(mission, resetRatePlan, { ratePlanId: 'agency', market: 'JP' })
    expect(runCommand(after, resetRatePlan, { ratePlanId: 'agency', market: 'JP' })).toEqual({
      ok: false,
      error: { code: 'nothing-changes' },
    })
    const ref = { table: 'ratePlans', id: 'none' }
    expect(runCommand(mission, resetRatePlan, { ratePlanId: 'none', market: 'JP' })).toEqual({
      ok: false,
      error: { code: 'row-unknown', ref },
    })
  })
})
