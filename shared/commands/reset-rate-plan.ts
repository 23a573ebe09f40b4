import { asMarketCounts } from '../interpreting/rate-plans/as-market-counts'
import type { RatePlanMarket } from '../interpreting/rate-plans/registry'
import { err } from '../kernel/result'
import { rowOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

export interface ResetRatePlanInput {
  readonly ratePlanId: string
  readonly market: RatePlanMarket
}

/** Has a rate plan count as a market does; the fees that were agreed stay. */
export const resetRatePlan = command({
  name: 'reset-rate-plan',
  run: (mission, { ratePlanId, market }: ResetRatePlanInput) => {
    const plan = rowOf(mission, 'ratePlans', ratePlanId)
    if (!plan) return err({ code: 'row-unknown', ref: { table: 'ratePlans', id: ratePlanId } })
    return changeOf(mission, [{ table: 'ratePlans', id: ratePlanId, fields: asMarketCounts(plan, market) }])
  },
})
