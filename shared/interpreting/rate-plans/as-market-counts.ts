import type { RatePlan } from '../../mission/entities/rate-plan'
import type { RatePlanTemplate } from './rate-plan-template'
import { type RatePlanMarket, ratePlanMarkets, ratePlanTemplates } from './registry'

/** The market whose money a plan is in: its figures are what the plan's can be put back to. Undefined for all other money. */
export function marketOfPlan({ currency }: RatePlan): RatePlanMarket | undefined {
  return ratePlanMarkets.find((market) => ratePlanTemplates[market].currency === currency)
}

/** Every part of a plan as a market counts it. Amounts of money were agreed with somebody and stay, as do name, currency and notes. */
export function asMarketCounts(plan: RatePlan, market: RatePlanMarket): Omit<RatePlanTemplate, 'name' | 'currency' | 'notes'> {
  const { name: _name, currency: _currency, notes: _notes, ...parts } = ratePlanTemplates[market]
  return {
    ...parts,
    fullDay: withAgreedFee(parts.fullDay, plan.fullDay),
    halfDay: parts.halfDay && withAgreedFee(parts.halfDay, plan.halfDay),
    perDiem: parts.perDiem && plan.perDiem ? plan.perDiem : parts.perDiem,
  }
}

interface DayFee {
  readonly minutes: number
  readonly fee: number
  readonly source: string
}

/** One source stands for the hours and the fee of a day: once a fee was agreed, for that. */
function withAgreedFee<Part extends DayFee>(part: Part, agreed: DayFee | null): Part {
  return agreed === null || agreed.fee === part.fee ? part : { ...part, fee: agreed.fee, source: agreed.source }
}
