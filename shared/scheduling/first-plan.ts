import { insertedOn } from './best-day'
import { dayScore, pointsOf } from './day-score'
import { isBetter, type Plan, planOf, withDays } from './plan'
import type { Problem } from './problem'

/** A plan at once: what counts most and has the fewest days first, each where it costs the least time. */
export function firstPlan(problem: Problem): Plan {
  const { days, visits } = problem
  const scarcity = visits.map((_, visit) => days.reduce((sum, day) => sum + (day.starts[visit]?.length ?? 0), 0))
  const order = [...visits].sort(
    (a, b) => b.value - a.value || (scarcity[a.index] ?? 0) - (scarcity[b.index] ?? 0) || a.index - b.index,
  )
  let plan = emptyPlan(problem)
  for (const { index } of order) {
    let best: Plan | null = null
    for (const [at, day] of days.entries()) {
      const grown = insertedOn(problem, day, plan.days[at]?.placed ?? [], index)
      if (!grown) continue
      const next = withDays(problem, plan, new Map([[at, grown]]))
      if (!best || isBetter(next, best)) best = next
    }
    plan = best ?? plan
  }
  return plan
}

function emptyPlan(problem: Problem): Plan {
  const days = problem.days.map((day) => {
    const score = dayScore(problem, day, [])
    return { placed: [], points: score ? pointsOf(score) : 0 }
  })
  return planOf(problem, days)
}
