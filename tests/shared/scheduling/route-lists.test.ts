import { expect, test } from 'vitest'
import { dayBookOf } from '../../../shared/scheduling/best-day'
import { problemOf } from '../../../shared/scheduling/problem-of'
import { everyRoute, listedDays, type RouteLists } from '../../../shared/scheduling/route-lists'
import { tracksOf } from '../../../shared/scheduling/track'
import { aScheduleCase } from '../../support/solvers/a-schedule-case'

function listed(seed: number, isOver: () => boolean) {
  const { mission, wish } = aScheduleCase(seed, { visits: 8, days: 4 })
  const problem = problemOf(mission, wish, { today: '2023-03-01' })
  const tracks = tracksOf(problem)
  const steps = everyRoute(problem, tracks, isOver)
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { problem, tracks, lists: step.value satisfies RouteLists }
  }
}

test('the list of a day has each set of visits that goes together, at what the search for that set comes to', () => {
  for (let seed = 0; seed < 3; seed++) {
    const { problem, tracks, lists } = listed(seed, () => false)
    const searched = dayBookOf(problem, new Map())
    const known = dayBookOf(problem, listedDays(problem, tracks, lists))
    for (const day of problem.days.keys()) {
      for (let set = 0; set < 2 ** 8; set++) {
        const visits = problem.visits.map(({ index }) => index).filter((index) => (set & (1 << index)) !== 0)
        expect([seed, day, visits, known.best(day, visits)?.points]).toEqual([
          seed,
          day,
          visits,
          searched.best(day, visits)?.points,
        ])
      }
    }
  }
})

test('no track is listed for which no time is left', () => {
  const { lists } = listed(1, () => true)
  expect(lists).toEqual([null, null, null, null])
})
