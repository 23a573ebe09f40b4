import { beforeAll, expect, test } from 'vitest'
import { type Highs, loadSolver } from '../../../shared/interpreting/solver/highs/highs'
import { dayBookOf } from '../../../shared/scheduling/best-day'
import { firstPlan } from '../../../shared/scheduling/first-plan'
import { problemOf } from '../../../shared/scheduling/problem-of'
import { proposeSchedule, type ScheduleProgress } from '../../../shared/scheduling/propose-schedule'
import { type ProofStep, prove } from '../../../shared/scheduling/prove'
import { routeSourceOf } from '../../../shared/scheduling/route-source'
import { tracksOf } from '../../../shared/scheduling/track'
import { aScheduleCase } from '../../support/solvers/a-schedule-case'

let highs: Highs

beforeAll(async () => {
  highs = await loadSolver()
})

const size = { visits: 14, days: 4 }
const context = { today: '2023-03-01' }

/** What is proven where every route is listed. */
function listed(seed: number): ScheduleProgress | undefined {
  const { mission, wish } = aScheduleCase(seed, size)
  let last: ScheduleProgress | undefined
  for (const step of proposeSchedule(mission, { wish, budgetMs: 1e9, context }, { now: () => 0, highs })) {
    last = step
    if (step.phase === 'others') break
  }
  return last
}

/** The same where no route is listed, from the first plan there is. */
function searched(seed: number): ProofStep {
  const { mission, wish } = aScheduleCase(seed, size)
  const problem = problemOf(mission, wish, context)
  const tracks = tracksOf(problem)
  const source = routeSourceOf(
    problem,
    tracks,
    tracks.map(() => null),
  )
  const means = { highs, tracks, source, book: dayBookOf(problem, new Map()), secondsLeft: () => 1e6 }
  for (const steps = prove(problem, firstPlan(problem), means); ; ) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

test('what is proven is the same whether routes are listed or searched for', () => {
  for (let seed = 1; seed <= 3; seed++) {
    const { plan, bounds } = searched(seed)
    expect({ value: plan.value, points: plan.points }).toEqual({ value: bounds.value, points: bounds.points })
    const known = listed(seed)
    expect(known?.proof.isOptimal).toBe(true)
    expect({ value: known?.value, points: known?.points }).toEqual({ value: plan.value, points: plan.points })
  }
})
