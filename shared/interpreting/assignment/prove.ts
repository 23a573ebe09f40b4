import type { Highs } from '../solver/highs/highs'
import { type Block, blockOf, columnsOn } from './block'
import { boundOf } from './block-programme'
import { chooseColumns } from './choose-columns'
import { type Draft, draftOf, put, take } from './draft'
import { improveNeeds } from './local-search'
import type { Problem, Stint } from './problem'

/** How far the proof has come. */
export interface ProofStep {
  /** No plan has fewer points. */
  readonly bound: number
  readonly isOptimal: boolean
}

/** What drives a proof: the solver, and a clock that tells when to end with what is known. */
export interface ProofMeans {
  readonly highs: Highs
  readonly secondsLeft: () => number
}

/** Up to so many days of interpreters a mission is solved as a whole; larger ones day by day. */
const MOST_WHOLE = 40_000
/** Days of interpreters offered to the integer programme at once. */
const MOST_OFFERED = 6000
/** Plans differ by more than this or not at all: a hundredth of a day's fee, a minute, an assignment, in points. */
const SAME_POINTS = 0.2

/** Improves a draft to a proven optimum as far as time allows: whole where the mission is small enough, else day by day. */
export function* prove(draft: Draft, means: ProofMeans): Generator<ProofStep, ProofStep> {
  const days = draft.problem.dates.map((_, day) => day)
  const columns = columnsOn(draft.problem, days, MOST_WHOLE)
  if (columns) return yield* proveWhole(draft, blockOf(draft, days, columns, Float64Array.from(columns.points), true), means)
  return { bound: Number.NEGATIVE_INFINITY, isOptimal: false }
}

function* proveWhole(draft: Draft, block: Block, { highs, secondsLeft }: ProofMeans): Generator<ProofStep, ProofStep> {
  const constant = constantOf(draft.problem)
  const { bound, excess } = boundOf(highs, block, () => secondsLeft() <= 0)
  const first = { bound: bound + constant, isOptimal: isSame(draft.points, bound + constant) }
  if (first.isOptimal || secondsLeft() <= 0) return first
  yield first
  // Whatever is better than the plan at hand is made of columns that leave the bound below it.
  const room = draft.points - constant - bound
  const all = Array.from(excess.keys()).filter((column) => (excess[column] ?? 0) <= room + SAME_POINTS)
  const offered = isAllOffered(all) ? all : all.toSorted((a, b) => (excess[a] ?? 0) - (excess[b] ?? 0)).slice(0, MOST_OFFERED)
  const choice = chooseColumns(
    highs,
    block,
    offered.toSorted((a, b) => a - b),
    { seconds: secondsLeft(), nodes: 5000 },
  )
  if (choice.columns) takeOver(draft, stintsOf(block, choice.columns))
  const proven = isAllOffered(all) ? Math.max(bound, Math.min(choice.bound, draft.points - constant)) : bound
  return { bound: proven + constant, isOptimal: isSame(draft.points, proven + constant) }
}

function isAllOffered(columns: readonly number[]): boolean {
  return columns.length <= MOST_OFFERED
}

function isSame(points: number, bound: number): boolean {
  return points - bound <= SAME_POINTS + 1e-12 * Math.abs(points)
}

/** Points that no choice changes: assignments of the current plan count as changes until they are kept, company from the least. */
export function constantOf({ weights, currentOf, leastCompany }: Problem): number {
  return currentOf.flat().length * weights.fewestChanges - leastCompany * weights.continuity
}

function stintsOf({ problem, columns }: Block, chosen: readonly number[]): readonly Stint[] {
  return chosen.flatMap((column) =>
    columns.stints.slice(columns.starts[column], columns.starts[column + 1]).flatMap((index) => problem.stints[index] ?? []),
  )
}

/** Makes a draft hold exactly these stints and what is fixed, if that is better. */
function takeOver(draft: Draft, stints: readonly Stint[]): void {
  const other = draftOf(draft.problem, stints)
  while (improveNeeds(other));
  if (other.points >= draft.points) return
  for (const stint of draft.problem.stints) {
    if (draft.isChosen[stint.index] === 1 && other.isChosen[stint.index] === 0) take(draft, stint)
  }
  for (const stint of draft.problem.stints) {
    if (draft.isChosen[stint.index] === 0 && other.isChosen[stint.index] === 1) put(draft, stint)
  }
}
