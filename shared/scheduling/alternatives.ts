import { chanceOf } from '../interpreting/solver/crew/chance'
import type { DayBook } from './best-day'
import { type Judge, shaken } from './improve'
import { daysOfVisits, fittedOf, isBetter, type Plan } from './plan'
import type { Problem } from './problem'

/** Plans really differ when so many of the visits are on other days. */
const OTHER_DAYS = 1 / 3
/** Other plans that are sought beside the best one. */
const MOST_OTHERS = 2
const ROUNDS = 250
/** Points that a plan is told worse by for each visit that should be on another day: more than a day could cost. */
const ALIKE = 1e7

/** Plans that are nearly as good as the best and differ from it, and from one another, in a third of their days. Yields while it seeks. */
export function* othersThan(
  problem: Problem,
  book: DayBook,
  best: Plan,
  isOver: () => boolean,
): Generator<readonly Plan[], readonly Plan[]> {
  const others: Plan[] = []
  for (let turn = 0; turn < MOST_OTHERS && !isOver(); turn++) {
    const known = [best, ...others]
    const judge: Judge = (plan) => ({ value: plan.value, points: plan.points + ALIKE * tooAlike(problem, plan, known) })
    let found: Plan = best
    const rounds = shaken({ problem, book, judge, isOver }, best, ROUNDS, chanceOf(71 + turn))
    for (let round = rounds.next(); ; round = rounds.next()) {
      if (round.done) found = round.value
      else if (round.value) found = round.value
      if (round.done || isOver()) break
      yield others
    }
    if (tooAlike(problem, found, known) === 0 && isNearlyAsFull(problem, found, best)) others.push(found)
  }
  return others.toSorted((a, b) => (isBetter(a, b) ? -1 : 1))
}

/** How many visits more would have to be on other days. */
function tooAlike(problem: Problem, plan: Plan, known: readonly Plan[]): number {
  const own = daysOfVisits(problem, plan)
  return known.reduce((most, other) => {
    const theirs = daysOfVisits(problem, other)
    const fitted = theirs.filter((day) => day >= 0).length
    const moved = own.filter((day, visit) => day !== theirs[visit]).length
    return Math.max(most, Math.ceil(fitted * OTHER_DAYS) - moved)
  }, 0)
}

/** All that must be seen, and one visit fewer at most. */
function isNearlyAsFull(problem: Problem, plan: Plan, best: Plan): boolean {
  const [own, most] = [fittedOf(problem, plan), fittedOf(problem, best)]
  return own.must >= most.must && own.must + own.should + own.may >= most.must + most.should + most.may - 1
}
