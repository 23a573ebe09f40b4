import type { LocalDate } from '../../kernel/time'
import type { Mission } from '../../mission/mission'
import type { Highs } from '../solver/highs/highs'
import type { Baseline } from './baseline'
import { hasFewDays, proveByWholeDays } from './by-whole-days/prove-by-whole-days'
import { crewFiguresOf } from './crew/crew-figures'
import { seekSmallerCrew } from './crew/smaller-crew'
import type { AssignmentMode } from './objectives'
import { problemOf } from './problem/problem'
import { type ProofStep, prove } from './proof/prove'
import { type Proof, type Proposal, proposalOf } from './proposal'
import type { Draft } from './search/draft'
import { firstDraft } from './search/first-draft'
import { improve } from './search/local-search'
import { preferCurrent } from './search/prefer-current'

export interface AssignmentOptions {
  readonly mode: AssignmentMode
  /** Programme days to plan; all others stay as they are. Null: all. After an illness or a moved item: its days. */
  readonly onlyOn?: readonly LocalDate[] | null
  /** The version from which changes are counted; null: the plan as it is. */
  readonly baseline?: Baseline | null
  /** Milliseconds of `host.now` after which the best so far is the answer. A search that ends by itself is the same every time. */
  readonly budgetMs: number
}

/** What the optimiser is lent by whoever runs it: a clock, and the solver; without one only small missions are proven. */
export interface AssignmentHost {
  readonly now: () => number
  readonly highs: Highs | null
}

/** Where the search is; whoever drives it may stop at any yield and take `proposal()`, the best so far. */
export interface AssignmentProgress {
  readonly phase: 'first' | 'search' | 'proof'
  readonly points: number
  readonly proof: Proof
  /** What follows may need the solver: whoever has none yet may lend it before the next step. */
  readonly needsSolver: boolean
  readonly elapsedMs: number
  readonly proposal: () => Proposal
}

/** What part of the time is left to fewer interpreters, where they are asked for, before the best plan is sought and proven. */
const CREW_SHARE = 0.5

const unproven: Proof = { bound: null, gap: null, isOptimal: false }

/**
 * Proposes who interprets what, over the whole mission. A generator: each step yields how far it is (the first, at once, is a complete
 * plan), the last value returned is the answer. Pure but for the clock that it is lent; a worker drives it and listens for
 * cancellation between steps.
 */
export function* proposeAssignments(
  mission: Mission,
  { mode, onlyOn = null, baseline = null, budgetMs }: AssignmentOptions,
  host: AssignmentHost,
): Generator<AssignmentProgress, Proposal> {
  const startedAt = host.now()
  const secondsLeft = () => (budgetMs - (host.now() - startedAt)) / 1000
  const isOver = () => secondsLeft() < 0
  const problem = problemOf(mission, mode, onlyOn, baseline)
  const draft = firstDraft(problem)
  const hasFew = hasFewDays(problem)
  const at = (phase: AssignmentProgress['phase'], proof: Proof, needsSolver = false): AssignmentProgress => ({
    phase,
    points: draft.points,
    proof,
    needsSolver,
    elapsedMs: host.now() - startedAt,
    proposal: () => proposalOf(draft, proof),
  })
  const answer = (proof: Proof) => {
    preferCurrent(draft)
    return proposalOf(draft, proof, mode === 'fewestInterpreters' ? crewFiguresOf(draft, host.highs, secondsLeft) : null)
  }
  yield at('first', unproven, !hasFew)
  const passes = improve(draft)
  while (!isOver() && !passes.next().done) yield at('search', unproven)
  if (hasFew) {
    const proven = proveByWholeDays(draft)
    if (proven) return answer(proofOf(draft, proven))
    yield at('search', unproven, true)
  }
  if (!host.highs) return answer(unproven)
  if (mode === 'fewestInterpreters') {
    const until = secondsLeft() * (1 - CREW_SHARE)
    const steps = seekSmallerCrew(draft, host.highs, () => secondsLeft() - until)
    while (!steps.next().done) yield at('search', unproven)
  }
  const proof = prove(draft, { highs: host.highs, secondsLeft })
  for (;;) {
    const { done, value } = proof.next()
    const known = proofOf(draft, value)
    if (done) return answer(known)
    yield at('proof', known)
  }
}

/** The bound and the gap as a reader is told them: places that nobody could ever take make no plan look better than it is. */
function proofOf({ problem, points }: Draft, { bound, isOptimal }: ProofStep): Proof {
  if (!Number.isFinite(bound)) return unproven
  const unavoidable = problem.needs.reduce((sum, need) => {
    const missing = Math.max(0, need.places - (problem.stintsOf[need.index]?.length ?? 0))
    return sum + missing * (problem.weights.filled[need.requirement.priority] ?? 0)
  }, 0)
  const gap = isOptimal ? 0 : Math.max(0, points - bound) / Math.max(1, points - unavoidable)
  return { bound, gap, isOptimal }
}
