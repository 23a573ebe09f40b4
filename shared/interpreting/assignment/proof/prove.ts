import type { Highs } from '../../solver/highs/highs'
import type { Problem } from '../problem/problem'
import type { Stint } from '../problem/stint'
import { type Draft, draftOf, pointsAnyway, put, take } from '../search/draft'
import { improve, improveFully } from '../search/local-search'
import { type Block, blockOf } from './block'
import { boundOf } from './block-programme'
import { chooseColumns } from './choose-columns'
import { columnsOn } from './day-columns'
import { pricesOf } from './shared-prices'
import { improveWindow, proveDay } from './single-day'

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
/** With fewer the whole is chosen from at once; with more, a plan made better day by day leaves less to look at. */
const FEW_COLUMNS = 3000
/** Days of interpreters offered to the integer programme at once. */
const FEW_OFFERED = 1200
/** Share of the points at which the first choice is good enough: the second goes to the end. */
const QUICK_GAP = 1e-3
const MOST_OFFERED = 12_000
/** How much a day's time still tells of the next one's. */
const SMOOTHED = 0.9
/** Plans differ by more than this or not at all: a hundredth of a day's fee, a minute, an assignment, in points. */
const SAME_POINTS = 0.2

/** Improves a draft to a proven optimum as far as time allows: whole where the mission is small enough, else day by day. */
export function* prove(draft: Draft, means: ProofMeans): Generator<ProofStep, ProofStep> {
  const days = draft.problem.dates.map((_, day) => day)
  const columns = columnsOn(draft.problem, days, MOST_WHOLE)
  if (columns) return yield* proveWhole(draft, blockOf(draft, days, columns, Float64Array.from(columns.points), 'whole'), means)
  return yield* proveDays(draft, days, means)
}

/**
 * Day by day: the sum of what each could come to at the least bounds the mission, and each is improved with the others as they are.
 * Days that time does not reach count with what no plan could come below.
 */
function* proveDays(draft: Draft, days: readonly number[], { highs, secondsLeft }: ProofMeans): Generator<ProofStep, ProofStep> {
  const prices = pricesOf(draft)
  const bounds = days.map((day) => leastOf(draft.problem, day))
  const known = (): ProofStep => {
    const bound = bounds.reduce((sum, own) => sum + own, pointsAnyway(draft.problem) + prices.constant)
    return { bound, isOptimal: isSame(draft.points, bound) }
  }
  const waiting: number[] = []
  let perBound = 0
  for (const [place, day] of days.entries()) {
    if (secondsLeft() <= 0) break
    const from = secondsLeft()
    const proven = proveDay(draft, day, prices, highs)
    if (proven === null) continue
    bounds[day] = Math.max(bounds[day] ?? 0, proven.bound)
    // A bound for every day comes before a better plan for some.
    perBound = Math.max(perBound * SMOOTHED, from - secondsLeft())
    const kept = perBound * (days.length - place - 1)
    if (!proven.improve(() => secondsLeft() <= kept)) waiting.push(day)
    yield known()
  }
  // What was kept back for bounds and is left over: the first bounds of all take longest.
  for (const day of waiting) {
    if (secondsLeft() <= 0) break
    proveDay(draft, day, prices, highs)?.improve(() => secondsLeft() <= 0)
    yield known()
  }
  const passes = improve(draft)
  while (secondsLeft() > 0 && !passes.next().done) yield known()
  return known()
}

/** Nothing costs less than nothing, but for keeping what is planned. */
function leastOf({ weights, baselineOf, needs }: Problem, day: number): number {
  const kept = needs.reduce((sum, need) => (need.day === day ? sum + (baselineOf[need.index]?.length ?? 0) : sum), 0)
  return -kept * weights.fewestChanges
}

/** The whole mission as one programme: what its bound leaves is chosen from as whole numbers. */
function* proveWhole(draft: Draft, block: Block, { highs, secondsLeft }: ProofMeans): Generator<ProofStep, ProofStep> {
  const constant = pointsAnyway(draft.problem)
  const isOver = () => secondsLeft() <= 0
  const { bound, excess } = boundOf(highs, block, 1e-7, isOver)
  // Cut short, prices may prove less than is known without them.
  const least = draft.problem.dates.reduce((sum, _, day) => sum + leastOf(draft.problem, day), 0)
  const first = { bound: Math.max(bound, least) + constant, isOptimal: isSame(draft.points, bound + constant) }
  if (first.isOptimal || isOver()) return first
  yield first
  let proven = bound
  const isFew = block.columns.count <= FEW_COLUMNS
  for (let day = 0; day + 1 < draft.problem.dates.length && !isFew && !isOver(); day++) {
    improveWindow(draft, [day, day + 1], highs, isOver)
    yield first
  }
  // First among few of many columns, for a better plan; then among all that could be in one, for the proof.
  for (const most of isFew ? [MOST_OFFERED] : [FEW_OFFERED, MOST_OFFERED]) {
    const room = draft.points - constant - bound + SAME_POINTS
    const all = Array.from(excess.keys()).filter((column) => (excess[column] ?? 0) <= room)
    if (most === MOST_OFFERED && isSame(draft.points, proven + constant)) break
    const offered = all.toSorted((a, b) => (excess[a] ?? 0) - (excess[b] ?? 0) || a - b).slice(0, most)
    const limits = { isOver, nodes: 5000, gap: most === FEW_OFFERED ? QUICK_GAP : 0 }
    if (isOver()) break
    const choice = chooseColumns(
      highs,
      block,
      offered.sort((a, b) => a - b),
      limits,
    )
    if (choice.columns) {
      const other = draftOf(draft.problem, stintsOf(block, choice.columns))
      improveFully(other)
      takeOver(draft, other)
    }
    if (offered.length === all.length && Number.isFinite(choice.bound))
      proven = Math.max(proven, Math.min(choice.bound, draft.points - constant))
    yield { bound: proven + constant, isOptimal: isSame(draft.points, proven + constant) }
  }
  return { bound: proven + constant, isOptimal: isSame(draft.points, proven + constant) }
}

/** Whether a plan is the best there can be: none has fewer points than the bound. */
export function isSame(points: number, bound: number): boolean {
  return points - bound <= SAME_POINTS + 1e-12 * Math.abs(points)
}

function stintsOf({ problem, columns }: Block, chosen: readonly number[]): readonly Stint[] {
  return chosen.flatMap((column) =>
    Array.from(columns.stints.subarray(columns.starts[column], columns.starts[column + 1])).flatMap(
      (index) => problem.stints[index] ?? [],
    ),
  )
}

/** Makes a draft hold the stints of another one, if that is better. */
export function takeOver(draft: Draft, other: Draft): void {
  if (other.points >= draft.points) return
  for (const stint of draft.problem.stints) {
    if (draft.isChosen[stint.index] === 1 && other.isChosen[stint.index] === 0) take(draft, stint)
  }
  for (const stint of draft.problem.stints) {
    if (draft.isChosen[stint.index] === 0 && other.isChosen[stint.index] === 1) put(draft, stint)
  }
}
