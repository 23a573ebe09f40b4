import { dayScore, type Placed, pointsOf } from '../../../shared/scheduling/day-score'
import type { Problem } from '../../../shared/scheduling/problem'

/** The most that fits, and the fewest points with which it does, found by trying every day and every start of every visit. For small cases. */
export function bestOfEverySchedule(problem: Problem): { readonly value: number; readonly points: number } {
  const books = problem.days.map((_, day) => everyDay(problem, day))
  let best = { value: -1, points: 0 }
  const choose = (visit: number, sets: readonly number[], value: number): void => {
    if (visit === problem.visits.length) {
      const points = sets.map((set, day) => books[day]?.[set] ?? Number.POSITIVE_INFINITY).reduce((sum, own) => sum + own, 0)
      if (!Number.isFinite(points)) return
      if (value > best.value || (value === best.value && points < best.points)) best = { value, points }
      return
    }
    choose(visit + 1, sets, value)
    for (const day of problem.days.keys()) {
      const more = sets.map((set, at) => (at === day ? set | (1 << visit) : set))
      choose(visit + 1, more, value + (problem.visits[visit]?.value ?? 0))
    }
  }
  choose(
    0,
    problem.days.map(() => 0),
    0,
  )
  return best
}

/** The fewest points of each set of visits on a day; infinite where they cannot all be on it. */
function everyDay(problem: Problem, at: number): readonly number[] {
  const day = problem.days[at]
  const count = problem.visits.length
  return Array.from({ length: 1 << count }, (_, set) => {
    let best = Number.POSITIVE_INFINITY
    const place = (visit: number, placed: readonly Placed[]): void => {
      const score = day && dayScore(problem, day, placed)
      // Taking a visit off a day that can be kept leaves one that can be kept.
      if (!score) return
      if (visit === count) {
        best = Math.min(best, pointsOf(score))
        return
      }
      if ((set & (1 << visit)) === 0) {
        place(visit + 1, placed)
        return
      }
      for (const start of day.starts[visit] ?? []) place(visit + 1, [...placed, { visit, start }])
    }
    place(0, [])
    return best
  })
}
