import { chanceOf } from '../interpreting/solver/crew/chance'
import { type Aim, fitAim, pointsAim } from './aim'
import { boundedBy, chosenWithin, type ProofMeans } from './aimed'
import { type Search, settled, shaken } from './improve'
import { type Counts, fittedOf, isBetter, type Plan } from './plan'
import type { Problem } from './problem'
import { visitRanks } from './wish'

/** What is known of how good a plan could be. */
export interface Bounds {
  /** No plan fits more. */
  readonly value: number
  /** No plan that fits as much loses less time; null: not known. */
  readonly points: number | null
}

export interface ProofStep {
  readonly plan: Plan
  readonly bounds: Bounds
}

/** Points that a visit counts at least where less fits than is sought. */
const SHORTFALL = 1000
/** Share of the time left in which that is sought, and share of the bound over which routes are looked at for it. */
const TARGET_SHARE = 0.4
const TARGET_ROOM = 0.1
/** Rounds of the search that follow where less fits than could, and the share of the time left that they may take. */
const ROUNDS_AGAIN = 3000
const AGAIN_SHARE = 0.2

/**
 * Proves how much can fit, one class after the other (so that a bound of half a visit more is none); then how little time that can take.
 * Finds better plans on the way.
 */
export function* prove(problem: Problem, start: Plan, means: ProofMeans): Generator<ProofStep, ProofStep> {
  let plan = start
  let most = mostOf(problem)
  const at = (points: number | null): ProofStep => ({ plan, bounds: { value: worthOf(problem, most), points } })
  for (const rank of visitRanks) {
    const isWhole = (own: Plan) => fittedOf(problem, own)[rank] >= most[rank]
    if (isWhole(plan)) continue
    yield at(null)
    const wanted = most[rank]
    const bounded = boundedBy(problem, fitAim(rank, most), plan, means)
    most = { ...most, [rank]: Math.min(wanted, wanted - bounded.bound) }
    if (!isWhole(plan)) {
      // As if so many did fit: the prices of their least time know best how.
      const aim = pointsAim(rank, most, Math.max(SHORTFALL, plan.points))
      for (const found of reaching(problem, aim, plan, means)) {
        plan = found
        yield at(null)
      }
    }
    if (!isWhole(plan)) {
      for (const step of chosenWithin(problem, bounded, plan, means)) {
        plan = step.plan
        most = { ...most, [rank]: Math.min(most[rank], wanted - step.bound) }
        yield at(null)
      }
    }
    plan = settled(searchOf(problem, means), plan)
    for (const found of isWhole(plan) ? [] : again(problem, plan, means, isWhole)) {
      plan = found
      yield at(null)
    }
    if (!isWhole(plan)) break
  }
  yield at(null)
  const { value } = plan
  const bounded = boundedBy(problem, pointsAim('may', fittedOf(problem, plan), 0), plan, means)
  // It holds of plans with these visits; where it is not proven that no more fit, a plan with others may still turn up.
  const pointsAt = (bound: number) => (Number.isFinite(bound) && plan.value === value ? bound : null)
  let points = pointsAt(bounded.bound)
  yield at(points)
  for (const step of chosenWithin(problem, bounded, plan, means)) {
    plan = step.plan
    points = pointsAt(step.bound)
    yield at(points)
  }
  return at(points)
}

/** A plan with the visits that are aimed at, or the one there was. */
function* reaching(problem: Problem, aim: Aim, start: Plan, means: ProofMeans): Generator<Plan, Plan> {
  const until = means.secondsLeft() * (1 - TARGET_SHARE)
  const own = { ...means, secondsLeft: () => means.secondsLeft() - until }
  let plan = start
  for (const step of chosenWithin(problem, boundedBy(problem, aim, plan, own), plan, own, TARGET_ROOM)) {
    plan = step.plan
    yield plan
    if (plan.value > start.value) break
  }
  return plan
}

/** The search by chance, until a plan does or its share of the time is over. */
function* again(problem: Problem, start: Plan, means: ProofMeans, does: (plan: Plan) => boolean): Generator<Plan, Plan> {
  const until = means.secondsLeft() * (1 - AGAIN_SHARE)
  let plan = start
  const rounds = shaken(searchOf(problem, means), start, ROUNDS_AGAIN, chanceOf(29))
  for (let round = rounds.next(); !round.done && !does(plan) && means.secondsLeft() > until; round = rounds.next()) {
    if (round.value && isBetter(round.value, plan)) plan = round.value
    yield plan
  }
  return plan
}

function searchOf(problem: Problem, { book, secondsLeft }: ProofMeans): Search {
  return { problem, book, judge: (plan) => plan, isOver: () => secondsLeft() <= 0 }
}

/** All visits that could be somewhere. */
function mostOf({ visits, days }: Problem): Counts {
  const most = { must: 0, should: 0, may: 0 }
  for (const { index, rank } of visits) if (days.some(({ starts }) => (starts[index]?.length ?? 0) > 0)) most[rank]++
  return most
}

/** What so many visits count together. */
function worthOf({ visits }: Problem, counts: Counts): number {
  return visitRanks.reduce((sum, rank) => sum + counts[rank] * (visits.find((visit) => visit.rank === rank)?.value ?? 0), 0)
}
