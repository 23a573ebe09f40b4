import { expect, test } from 'vitest'
import { crewFiguresOf } from '../../../../../shared/interpreting/assignment/crew/crew-figures'
import { seekSmallerCrew } from '../../../../../shared/interpreting/assignment/crew/smaller-crew'
import { problemOf } from '../../../../../shared/interpreting/assignment/problem/problem'
import type { Proposal } from '../../../../../shared/interpreting/assignment/proposal'
import { proposeAssignments } from '../../../../../shared/interpreting/assignment/propose-assignments'
import { scoreOf } from '../../../../../shared/interpreting/assignment/score'
import { firstDraft } from '../../../../../shared/interpreting/assignment/search/first-draft'
import { improveFully } from '../../../../../shared/interpreting/assignment/search/local-search'
import type { Mission } from '../../../../../shared/mission/mission'
import { aPatientSolver } from '../../../../support/solvers/a-patient-solver'
import { aRandomTeamPlan } from '../../../../support/solvers/a-random-team-plan'
import { bestOfEveryPlan } from '../../../../support/solvers/every-plan'
import { interpretingInstance } from '../../../../support/solvers/interpreting-instance'

const highs = await aPatientSolver()
const secondsLeft = () => 60

function proposed(mission: Mission, withSolver = true): Proposal {
  const host = { now: () => 0, highs: withSolver ? highs : null }
  const steps = proposeAssignments(mission, { mode: 'fewestInterpreters', budgetMs: 60_000 }, host)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

test('as few are proposed as trying every plan finds, and never fewer than the bound says', () => {
  const tried = Array.from({ length: 40 }, (_, seed) =>
    aRandomTeamPlan(seed, { items: 3 + (seed % 3), interpreters: 4, days: 2 }),
  )
  const compared = tried.flatMap((mission, seed) => {
    const best = bestOfEveryPlan(problemOf(mission, 'fewestInterpreters'))
    if (best === null) return []
    const { after, crew } = proposed(mission)
    const fewest = scoreOf(best).measures.fewerInterpreters
    const isBound = (crew?.atLeast ?? Number.NaN) <= fewest && crewFiguresOf(best, highs, secondsLeft).atLeast <= fewest
    return [{ seed, used: after.measures.fewerInterpreters, fewest, isBound }]
  })
  expect(compared.length).toBeGreaterThan(20)
  expect(compared.filter(({ used, fewest, isBound }) => used !== fewest || !isBound)).toEqual([])
})

test('a search for fewer leaves a plan as good in places and conditions, with fewer interpreters', () => {
  const draft = firstDraft(problemOf(interpretingInstance({ items: 100, interpreters: 40, days: 10 }), 'fewestInterpreters'))
  improveFully(draft)
  const { measures: before } = scoreOf(draft)
  const steps = seekSmallerCrew(draft, highs, secondsLeft)
  while (!steps.next().done);
  const { measures: after, points } = scoreOf(draft)
  expect([after.filled, after.ruleBreaches]).toEqual([before.filled, before.ruleBreaches])
  expect([before.fewerInterpreters, after.fewerInterpreters]).toEqual([15, 11])
  expect(draft.points).toBeCloseTo(points, 1)
  expect(crewFiguresOf(draft, highs, secondsLeft).atLeast).toBe(10)
})

test('interpreters of one profile are told together, with what one more would fill', () => {
  const { crew, after } = proposed(interpretingInstance({ items: 24, interpreters: 8, days: 2 }))
  expect(crew?.profiles.flatMap(({ all }) => all)).toHaveLength(8)
  expect(crew?.profiles.flatMap(({ working }) => working)).toHaveLength(after.measures.fewerInterpreters)
  const buys = crew?.profiles.map((profile) => profile.buys ?? Number.NaN) ?? []
  expect(after.measures.filled).toBeGreaterThan(0)
  expect(buys.every((places) => places >= 0 && places <= after.measures.filled)).toBe(true)
  expect(Math.max(...buys)).toBeGreaterThan(0)
})

test('nothing to do asks for nobody, and without a solver the bound is the most places at one moment', () => {
  expect(proposed(interpretingInstance({ items: 0, interpreters: 3, days: 1 })).crew?.atLeast).toBe(0)
  const mission = interpretingInstance({ items: 40, interpreters: 12, days: 4 })
  const [without, withOne] = [proposed(mission, false), proposed(mission)]
  expect(without.crew?.atLeast).toBeGreaterThan(0)
  expect(withOne.crew?.atLeast).toBeGreaterThanOrEqual(without.crew?.atLeast ?? 0)
})
