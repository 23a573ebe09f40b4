import type { CheckContext } from '../checks/finding'
import { chanceOf } from '../interpreting/solver/crew/chance'
import type { Highs } from '../interpreting/solver/highs/highs'
import type { Mission } from '../mission/mission'
import { othersThan } from './alternatives'
import { dayBookOf } from './best-day'
import { firstPlan } from './first-plan'
import { settled, shaken } from './improve'
import { isBetter, type Plan } from './plan'
import { problemOf } from './problem-of'
import { type Bounds, prove } from './prove'
import { everyRoute, listedDays } from './route-lists'
import { routeSourceOf } from './route-source'
import { proofOf, type ScheduleProof, type ScheduleProposal, scheduleProposalOf } from './schedule-proposal'
import { tracksOf } from './track'
import type { ScheduleWish } from './wish'

export interface ScheduleOptions {
  readonly wish: ScheduleWish
  /** Milliseconds of `host.now` after which the best so far is the answer. A search that ends by itself is the same every time. */
  readonly budgetMs: number
  readonly context: CheckContext
}

/** What the search is lent by whoever runs it: a clock, and the solver; without one nothing is proven. */
export interface ScheduleHost {
  readonly now: () => number
  readonly highs: Highs | null
}

/** Where the search is; whoever drives it may stop at any yield and take `proposal()`, the best so far. */
export interface ScheduleProgress {
  readonly phase: 'first' | 'search' | 'proof' | 'others'
  readonly value: number
  readonly points: number
  readonly proof: ScheduleProof
  readonly elapsedMs: number
  readonly proposal: () => ScheduleProposal
}

const ROUNDS_PER_VISIT = 30
/** Shares of the budget after which the listing of routes, the search and the proof end, so that something is left for what follows. */
const LISTING_SHARE = 0.25
const SEARCH_SHARE = 0.3
const PROOF_SHARE = 0.85

const unproven: ScheduleProof = { isMostFitted: false, gap: null, isOptimal: false }

/**
 * Proposes on which day, in which order and when the wanted visits take place. A generator: each step yields how far it is (the first,
 * at once, is a complete plan), the last value returned is the answer, with other plans beside it.
 */
export function* proposeSchedule(
  mission: Mission,
  { wish, budgetMs, context }: ScheduleOptions,
  host: ScheduleHost,
): Generator<ScheduleProgress, ScheduleProposal> {
  const startedAt = host.now()
  const isOver = (share: number) => host.now() - startedAt > budgetMs * share
  const problem = problemOf(mission, wish, context)
  let plan = firstPlan(problem)
  const at = (phase: ScheduleProgress['phase'], proof: ScheduleProof, others: readonly Plan[] = []): ScheduleProgress => {
    const plans = [plan, ...others]
    return {
      phase,
      value: plan.value,
      points: plan.points,
      proof,
      elapsedMs: host.now() - startedAt,
      proposal: () => scheduleProposalOf(problem, plans, proof, context),
    }
  }
  yield at('first', unproven)
  const tracks = tracksOf(problem)
  const listing = everyRoute(problem, tracks, () => isOver(LISTING_SHARE))
  let listed = listing.next()
  for (; !listed.done; listed = listing.next()) yield at('search', unproven)
  const book = dayBookOf(problem, listedDays(problem, tracks, listed.value))
  const search = { problem, book, judge: (own: Plan) => own, isOver: () => isOver(SEARCH_SHARE) }
  plan = settled(search, plan)
  yield at('search', unproven)
  const rounds = shaken(search, plan, ROUNDS_PER_VISIT * problem.visits.length, chanceOf(17))
  for (let round = rounds.next(); !round.done && !isOver(SEARCH_SHARE); round = rounds.next()) {
    plan = round.value ?? plan
    yield at('search', unproven)
  }
  let bounds: Bounds = { value: Number.POSITIVE_INFINITY, points: null }
  if (host.highs) {
    const secondsLeft = () => (budgetMs * PROOF_SHARE - (host.now() - startedAt)) / 1000
    const source = routeSourceOf(problem, tracks, listed.value)
    const steps = prove(problem, plan, { highs: host.highs, book, tracks, source, secondsLeft })
    for (let step = steps.next(); ; step = steps.next()) {
      if (isBetter(step.value.plan, plan)) plan = step.value.plan
      bounds = step.value.bounds
      yield at('proof', proofOf(plan, bounds))
      if (step.done) break
    }
  }
  const proof = host.highs ? proofOf(plan, bounds) : unproven
  const others = othersThan(problem, book, plan, () => isOver(1))
  for (let step = others.next(); ; step = others.next()) {
    if (step.done) return scheduleProposalOf(problem, [plan, ...step.value], proof, context)
    yield at('others', proof, step.value)
  }
}
