import { dayLedger } from '../../../shared/interpreting/assignment/problem/day-ledger'
import type { Problem } from '../../../shared/interpreting/assignment/problem/problem'
import type { Stint } from '../../../shared/interpreting/assignment/problem/stint'
import { scoreOf } from '../../../shared/interpreting/assignment/score'
import { type Draft, draftOf, nightsStand, teamStands } from '../../../shared/interpreting/assignment/search/draft'
import { teamIdsOf } from '../../../shared/mission/people/engagements'

/**
 * The best of all plans that keep the hard rules, by trying every one of them, level by level and not by points; null where there are
 * too many.
 */
export function bestOfEveryPlan(problem: Problem, mostFree = 11): Draft | null {
  const free = problem.stintsOf.flat().filter((stint) => !stint.isFixed)
  if (free.length > mostFree) return null
  let best: Draft | null = null
  for (const draft of everyPlan(problem, free)) if (best === null || isBetter(draft, best)) best = draft
  return best
}

/** How many of the plan as it is the plans that are no worse than this one keep at most; null where there are too many. */
export function mostKeptByEqualPlans({ problem, points }: Draft, mostFree = 11): number | null {
  const free = problem.stintsOf.flat().filter((stint) => !stint.isFixed)
  if (free.length > mostFree) return null
  let most = 0
  for (const draft of everyPlan(problem, free)) if (draft.points <= points + 0.05) most = Math.max(most, keptIn(draft))
  return most
}

/** How many of the plan as it is are in a draft. */
export function keptIn({ problem, isChosen }: Draft): number {
  return problem.currentOf.flat().filter(({ index }) => isChosen[index] === 1).length
}

/** All plans that keep the hard rules. */
function* everyPlan(problem: Problem, free: readonly Stint[]): Generator<Draft> {
  for (let choice = 0; choice < 2 ** free.length; choice++) {
    const chosen = free.filter((_, place) => ((choice >> place) & 1) === 1)
    if (isTooMany(problem, chosen)) continue
    const draft = draftOf(problem, chosen)
    if (isAllowed(draft)) yield draft
  }
}

/** Compares objective by objective in the order of their levels, so that it shows where points add up otherwise. */
function isBetter(a: Draft, b: Draft): boolean {
  const [own, other] = [levelsOf(a), levelsOf(b)]
  const place = own.findIndex((value, level) => Math.abs(value - (other[level] ?? 0)) > 1e-6)
  return place !== -1 && (own[place] ?? 0) < (other[place] ?? 0)
}

/** Empty places by priority, then the other measures in the order in which they count, added up by weight where they share a level. */
export function levelsOf(draft: Draft): readonly number[] {
  const { unfilled, measures: scored } = scoreOf(draft)
  const measures = { ...scored, fewestChanges: changesIn(draft) }
  const levels = Map.groupBy(draft.problem.objectives.slice(1), ({ level }) => level)
  const sums = [...levels.values()].map((aims) => aims.reduce((sum, { name, weight }) => sum + weight * measures[name], 0))
  return [...unfilled.slice(1), ...sums]
}

/** Who is no more where the plan has them from which changes are counted: looked up in rows, not taken from stints. */
function changesIn({ problem: { mission, baseline, needs, interpreters }, teams }: Draft): number {
  return needs.reduce((sum, { index, requirement: { id } }) => {
    const before = baseline === null ? teamIdsOf(mission, id) : (baseline.teams[id] ?? [])
    const after = (teams[index] ?? []).map(({ interpreter }) => interpreters[interpreter]?.id)
    return sum + before.filter((one) => !after.includes(one)).length
  }, 0)
}

/** Cheap to see and often true. */
function isTooMany(problem: Problem, chosen: readonly Stint[]): boolean {
  return problem.needs.some(({ index }) => {
    const fixed = (problem.stintsOf[index] ?? []).filter(({ isFixed }) => isFixed).length
    const own = chosen.filter(({ need }) => need.index === index).length
    return own > 0 && own + fixed > (problem.capacity[index] ?? 0)
  })
}

function isAllowed(draft: Draft): boolean {
  const { problem } = draft
  const days = problem.dates.length
  const stand = draft.days.every((day, at) => {
    if (day.length === 0) return true
    const ledger = dayLedger(problem, Math.floor(at / days), day)
    return ledger.newlyBroken === 0 && nightsStand(draft, Math.floor(at / days), at % days, ledger)
  })
  return stand && problem.needs.every((need) => teamStands(problem, need, draft.teams[need.index] ?? []))
}
