import { beforeAll, expect, test } from 'vitest'
import { type Highs, loadSolver } from '../../../shared/interpreting/solver/highs/highs'
import { pointsAim } from '../../../shared/scheduling/aim'
import { boundedBy } from '../../../shared/scheduling/aimed'
import { dayBookOf } from '../../../shared/scheduling/best-day'
import { firstPlan } from '../../../shared/scheduling/first-plan'
import { pickDays } from '../../../shared/scheduling/pick-days'
import { fittedOf } from '../../../shared/scheduling/plan'
import { problemOf } from '../../../shared/scheduling/problem-of'
import { everyRoute } from '../../../shared/scheduling/route-lists'
import { routeSourceOf } from '../../../shared/scheduling/route-source'
import { tracksOf } from '../../../shared/scheduling/track'
import { aScheduleCase } from '../../support/solvers/a-schedule-case'

let highs: Highs

beforeAll(async () => {
  highs = await loadSolver()
})

function listsOf(steps: ReturnType<typeof everyRoute>) {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

test('the choice of a route for each day is the one that the integer programme makes of the same routes', () => {
  for (let seed = 1; seed <= 6; seed++) {
    const { mission, wish } = aScheduleCase(seed, { visits: 12, days: 3 })
    const problem = problemOf(mission, wish, { today: '2023-03-01' })
    const tracks = tracksOf(problem)
    const source = routeSourceOf(problem, tracks, listsOf(everyRoute(problem, tracks, () => false)))
    const plan = firstPlan(problem)
    const aim = pointsAim('may', fittedOf(problem, plan), 0)
    const means = { highs, tracks, source, book: dayBookOf(problem, new Map()), secondsLeft: () => 1e6 }
    const { prices, proven, master, grain } = boundedBy(problem, aim, plan, means)
    if (!prices) throw new Error('no prices')
    const most = plan.points + 1
    const asked = { prices, minuteWeight: 1, above: most - proven, beam: null }
    const offered = tracks.flatMap((track) => source.routesAt(track, asked).routes)
    const picked = pickDays({ problem, tracks, aim, prices, offered, most, grain, isOver: () => false })
    const points = picked.routes.reduce((sum, route) => sum + route.points * (tracks[route.track]?.line.weight ?? 0), 0)
    const { objective } = highs.solve(master.whole(offered), { absoluteGap: 0 })
    expect([seed, picked.isComplete, points]).toEqual([seed, true, Math.round(objective)])
  }
})
