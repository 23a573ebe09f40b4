import type { BestDay, DayBook } from './best-day'
import { daysOfVisits, isBetter, type Plan, visitsOn, withDays } from './plan'
import type { Problem } from './problem'

/** What a plan is judged by; alternatives are judged by more than value and points. */
export type Judge = (plan: Plan) => { readonly value: number; readonly points: number }

/** A whole number from 0 to below the one given; the same row of them for the same question. */
type Chance = (below: number) => number

export interface Search {
  readonly problem: Problem
  readonly book: DayBook
  readonly judge: Judge
  /** Time is up: what is there is the answer. */
  readonly isOver: () => boolean
}

/** Improves a plan by putting visits in, moving them, trading places and making room, until no single such change helps or time is up. */
export function settled(search: Search, start: Plan): Plan {
  let plan = start
  for (;;) {
    const next = firstBetter(search, plan)
    if (!next) return plan
    plan = next
  }
}

function firstBetter(search: Search, plan: Plan): Plan | null {
  const { judge, problem } = search
  const now = judge(plan)
  const dayOf = daysOfVisits(problem, plan)
  for (const changes of [insertions, moves, trades]) {
    for (const changed of changes(search, plan, dayOf)) {
      if (search.isOver()) return null
      if (changed && isBetter(judge(changed), now)) return changed
    }
  }
  return null
}

/** Each visit that is on no day, on the day where it costs least; where there is no room, in the place of one that may go elsewhere. */
function* insertions(search: Search, plan: Plan, dayOf: readonly number[]): Generator<Plan | null> {
  for (const visit of missing(search.problem, dayOf)) {
    yield cheapest(search, plan, visit)
    for (const [other, day] of dayOf.entries()) {
      if (day < 0) continue
      const swapped = changedDay(search, plan, day, [visit], [other])
      if (!swapped) continue
      yield cheapest(search, swapped, other)
      yield swapped
    }
  }
}

/** Each visit on the other day where it costs least. */
function* moves(search: Search, plan: Plan, dayOf: readonly number[]): Generator<Plan | null> {
  for (const [visit, day] of dayOf.entries()) {
    if (day < 0) continue
    const without = changedDay(search, plan, day, [], [visit])
    if (without) yield cheapest(search, without, visit)
  }
}

/** Two visits of different days, each on the other's. */
function* trades(search: Search, plan: Plan, dayOf: readonly number[]): Generator<Plan | null> {
  for (const [a, dayA] of dayOf.entries()) {
    if (dayA < 0) continue
    for (let b = a + 1; b < dayOf.length; b++) {
      const dayB = dayOf[b] ?? -1
      if (dayB < 0 || dayB === dayA) continue
      const first = changedDay(search, plan, dayA, [b], [a])
      const second = first && changedDay(search, first, dayB, [a], [b])
      yield second
    }
  }
}

/** Visits that are on no day, what counts most first. */
function missing({ visits }: Problem, dayOf: readonly number[]): readonly number[] {
  return visits
    .filter(({ index }) => dayOf[index] === -1)
    .sort((a, b) => b.value - a.value || a.index - b.index)
    .map(({ index }) => index)
}

/** The plan with a visit on the day where it costs least; null: there is room on none. */
function cheapest(search: Search, plan: Plan, visit: number): Plan | null {
  let best: Plan | null = null
  for (const day of plan.days.keys()) {
    const grown = changedDay(search, plan, day, [visit], [])
    if (grown && (!best || isBetter(search.judge(grown), search.judge(best)))) best = grown
  }
  return best
}

function changedDay(
  { problem, book }: Search,
  plan: Plan,
  day: number,
  add: readonly number[],
  remove: readonly number[],
): Plan | null {
  const visits = [...visitsOn(plan, day).filter((visit) => !remove.includes(visit)), ...add].sort((a, b) => a - b)
  const best: BestDay | null = book.best(day, visits)
  return best && withDays(problem, plan, new Map([[day, best]]))
}

/** Rounds without a better plan after which the search goes back to the best. */
const MOST_STRAYED = 30

/** Takes some visits off and puts them back elsewhere, over and over; tells each plan that is better than all before. */
export function* shaken(search: Search, start: Plan, rounds: number, chance: Chance): Generator<Plan | null, Plan> {
  const { judge } = search
  let best = start
  let plan = start
  let strayed = 0
  for (let round = 0; round < rounds; round++) {
    const next = refilled(search, broken(search, plan, chance), chance)
    strayed++
    if (isBetter(judge(next), judge(best))) {
      best = settled(search, next)
      plan = best
      strayed = 0
      yield best
      continue
    }
    // From a plan a little worse the search may go on; from there to one a little worse again it may not go for ever.
    const [own, here] = [judge(next), judge(plan)]
    if (own.value >= here.value ? own.points <= here.points * 1.03 : chance(20) === 0) plan = next
    if (strayed >= MOST_STRAYED) {
      plan = best
      strayed = 0
    }
    yield null
  }
  return best
}

/** Without up to a third of its visits, from two days or from anywhere. */
function broken(search: Search, plan: Plan, chance: Chance): Plan {
  const dayOf = daysOfVisits(search.problem, plan)
  const planned = [...dayOf.entries()].filter(([, day]) => day >= 0)
  if (planned.length === 0) return plan
  const pick = () => planned[chance(planned.length)] ?? planned[0]
  const gone = new Set<number>()
  if (chance(2) === 0) {
    const days = [pick()?.[1], pick()?.[1], ...(chance(2) === 0 ? [pick()?.[1]] : [])]
    for (const [visit, day] of planned) if (days.includes(day) && chance(5) > 0) gone.add(visit)
  } else {
    const many = 2 + chance(Math.max(2, Math.ceil(planned.length / 3)))
    for (let at = 0; at < many; at++) gone.add(pick()?.[0] ?? 0)
  }
  let left: Plan = plan
  for (const day of plan.days.keys()) {
    const own = visitsOn(left, day).filter((visit) => gone.has(visit))
    if (own.length > 0) left = changedDay(search, left, day, [], own) ?? left
  }
  return left
}

/** Puts visits in: of those that count most, in an order by chance, each where it costs least. */
function refilled(search: Search, start: Plan, chance: Chance): Plan {
  let plan = start
  const left = missing(search.problem, daysOfVisits(search.problem, plan))
  const order = left
    .map((visit) => ({ visit, value: search.problem.visits[visit]?.value ?? 0, turn: chance(1000) }))
    .sort((a, b) => b.value - a.value || a.turn - b.turn)
  for (const { visit } of order) plan = cheapest(search, plan, visit) ?? plan
  return plan
}
