import type { MinorUnits } from '../../kernel/money'
import { compareBy, groupBy } from '../../kernel/order'
import type { Interpreter } from '../../mission/entities/interpreter'
import type { RatePlan } from '../../mission/entities/rate-plan'
import { lookUp } from '../../mission/look-up'
import { type Mission, rowOf } from '../../mission/mission'
import { type DeploymentDay, deploymentReads, deploymentsOf } from '../deployment/deployment'
import { dayLines } from './day-lines'
import { type FeeLine, sumOf } from './fee-line'

/** What an interpreter is expected to charge. */
export interface InterpreterFees {
  readonly interpreter: Interpreter
  /** Null: nothing is known of what this interpreter charges, so that nothing is estimated. */
  readonly plan: RatePlan | null
  readonly lines: readonly FeeLine[]
  readonly total: MinorUnits
  readonly workDays: number
}

/** Amounts of different currencies are never added: no rate is known here. */
export interface FeeTotal {
  readonly currency: string
  readonly amount: MinorUnits
}

export interface FeeEstimate {
  /** In table order. */
  readonly interpreters: readonly InterpreterFees[]
  readonly byAgency: readonly (FeeTotal & { readonly agencyId: string | null })[]
  readonly totals: readonly FeeTotal[]
  /** How many have work but no rate plan, and are therefore in no total. */
  readonly withoutPlan: number
}

/** The fees of a mission by its assignments (proposed ones too) and rate plans: an estimate, to the day and the rule. */
export const feeEstimateOf = lookUp(['ratePlans', 'transferTimes', ...deploymentReads], (mission): FeeEstimate => {
  const interpreters = deploymentsOf(mission).map(({ interpreter, days }) => {
    const plan = rowOf(mission, 'ratePlans', interpreter.ratePlanId) ?? null
    const lines = plan ? linesOf(mission, interpreter, plan, days) : []
    return { interpreter, plan, lines, total: sumOf(lines), workDays: days.filter(({ work }) => work !== null).length }
  })
  return {
    interpreters,
    byAgency: [...groupBy(interpreters, ({ interpreter }) => interpreter.agencyOrganizationId ?? '')].flatMap(([agencyId, own]) =>
      totalsOf(own).map((total) => ({ ...total, agencyId: agencyId === '' ? null : agencyId })),
    ),
    totals: totalsOf(interpreters),
    withoutPlan: interpreters.filter(({ plan, workDays }) => plan === null && workDays > 0).length,
  }
})

/** The lines of one interpreter's days by a plan, in date order. */
export function linesOf(
  mission: Mission,
  interpreter: Interpreter,
  plan: RatePlan,
  days: readonly DeploymentDay[],
): readonly FeeLine[] {
  return days.flatMap((day) => dayLines(mission, interpreter, plan, day))
}

function totalsOf(all: readonly InterpreterFees[]): readonly FeeTotal[] {
  const priced = all.flatMap(({ plan, total }) => (plan ? [{ currency: plan.currency, total }] : []))
  return [...groupBy(priced, ({ currency }) => currency)]
    .map(([currency, own]) => ({ currency, amount: own.reduce((sum, { total }) => sum + total, 0) }))
    .sort(compareBy(({ currency }) => currency))
}
