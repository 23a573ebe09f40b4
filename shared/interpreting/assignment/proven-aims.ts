import { type ObjectiveName, objectiveNames } from '../../mission/entities/mission-row'
import type { Weights } from './objectives'
import type { Proof } from './proposal'
import type { PlanScore } from './score'

/** What a proof says of each aim, all else equal. */
export interface ProvenAims {
  /** No plan is better in them unless it is worse in another. */
  readonly firm: readonly ObjectiveName[]
  /** A plan could be better in them by so many units at most. */
  readonly room: readonly { readonly name: ObjectiveName; readonly atMost: number }[]
}

/** Bounds are sums of many points: what is left of a unit by rounding is none. */
const ROUNDING = 1e-6

/**
 * What the bound leaves of each aim: a plan that is better by so many units and otherwise the same has fewer points by their weight, and
 * no plan has fewer than the bound. Aims without weight are left out, as are those of which nothing but 0 is proven. Null: nothing is proven.
 */
export function provenAims({ bound }: Proof, plan: PlanScore, weights: Weights): ProvenAims | null {
  if (bound === null) return null
  const left = plan.points - bound
  const aims = objectiveNames.flatMap((name) => {
    const most = name === 'filled' ? placesWithin(left, plan, weights) : within(name, left, plan.measures[name], weights[name])
    return most === null ? [] : [{ name, atMost: most }]
  })
  return {
    firm: aims.flatMap(({ name, atMost }) => (atMost === 0 ? [name] : [])),
    room: aims.filter(({ name, atMost }) => atMost > 0 && atMost < plan.measures[name]),
  }
}

function within(name: ObjectiveName, left: number, measure: number, weight: number): number | null {
  return name === 'cost' || name === 'fairness' ? partsWithin(left, measure, weight) : unitsWithin(left, measure, weight)
}

function unitsWithin(left: number, measure: number, weight: number): number | null {
  return weight > 0 ? Math.max(0, Math.min(measure, Math.floor(left / weight + ROUNDING))) : null
}

/** Fees and hours come in parts of a unit; told in tenths, rounded up. */
function partsWithin(left: number, measure: number, weight: number): number | null {
  return weight > 0 ? Math.max(0, Math.min(measure, Math.ceil((left / weight - ROUNDING) * 10) / 10)) : null
}

/** The least urgent first: they weigh least. */
function placesWithin(left: number, { unfilled }: PlanScore, { filled }: Weights): number | null {
  let places = 0
  let rest = left
  for (let priority = unfilled.length - 1; priority > 0; priority--) {
    const weight = filled[priority] ?? 0
    if (weight === 0) return null
    const more = unitsWithin(rest, unfilled[priority] ?? 0, weight) ?? 0
    places += more
    rest -= more * weight
    if (more < (unfilled[priority] ?? 0)) break
  }
  return places
}
