import { LEVEL_STEP } from '../objectives'
import type { Problem } from '../problem/problem'
import { isSame, type ProofStep, takeOver } from '../proof/prove'
import { pricesOf } from '../proof/shared-prices'
import { type Draft, draftOf, pointsAnyway } from '../search/draft'
import { chooseDays } from './choose-days'
import { type Steps, type WholeDay, wholeDaysOn } from './whole-days'

/** With more interpreters a day has too many teams to try them all. */
const MOST_INTERPRETERS = 8
/** Teams tried and days put together, at most: well below a second's work. A search that needs more is left to the solver. */
const MOST_STEPS = 600_000
/** Points beyond the least of each day that are looked at. The best plan mostly lies nearer still, so smaller parts of it are tried first. */
const MOST_ROOM = LEVEL_STEP ** 4

/** Whether days can be decided whole: few interpreters, and all who are at an item there as long as it goes on. */
export function hasFewDays({ interpreters, stints }: Problem): boolean {
  return (
    interpreters.length <= MOST_INTERPRETERS && stints.every(({ start, end, need }) => start === need.start && end === need.end)
  )
}

/**
 * Makes the draft of a small mission the best there is, without the solver: puts together whole days that lie within some room beyond
 * what each comes to by itself at the least. Null: too much to try, or not enough room; the draft is as it was.
 */
export function proveByWholeDays(draft: Draft): ProofStep | null {
  const { problem } = draft
  if (!hasFewDays(problem)) return null
  const steps: Steps = { left: MOST_STEPS }
  const prices = pricesOf(draft)
  const byDay: (readonly WholeDay[])[] = []
  for (const day of problem.dates.keys()) {
    const choices = wholeDaysOn(problem, day, prices, MOST_ROOM, steps)
    if (choices === null) return null
    byDay.push(choices)
  }
  const bound = byDay.reduce((sum, [first]) => sum + (first?.priced ?? Number.POSITIVE_INFINITY), prices.constant)
  const left = draft.points - pointsAnyway(problem) - bound
  for (let room = LEVEL_STEP; !isSame(left, 0); room *= LEVEL_STEP) {
    const choice = chooseDays(problem, byDay, prices, bound + Math.min(left, room), steps)
    if (choice === 'tooMany') return null
    if (choice !== 'none') takeOver(draft, draftOf(problem, choice.stints))
    if (choice !== 'none' || room >= left) break
    if (room >= MOST_ROOM) return null
  }
  return { bound: draft.points, isOptimal: true }
}
