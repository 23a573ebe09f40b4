import { expect, test } from 'vitest'
import { problemOf } from '../../../../shared/interpreting/assignment/problem/problem'
import { currentDraft } from '../../../../shared/interpreting/assignment/proposal'
import { scoreOf } from '../../../../shared/interpreting/assignment/score'
import { integrityOfAll } from '../../../../shared/mission/integrity'
import { reportedOfInterpreters } from '../../../support/reported-of-interpreters'
import { aRandomTeamPlan } from '../../../support/solvers/a-random-team-plan'

test('the score of a plan is the sum of what the checks find in it, on a thousand random plans', () => {
  const seen = { broken: 0, ruleBreaches: 0, filled: 0 }
  for (let seed = 0; seed < 1000; seed++) {
    const mission = aRandomTeamPlan(seed)
    if (seed < 20) expect(integrityOfAll(mission)).toEqual([])
    const { broken, measures } = scoreOf(currentDraft(problemOf(mission, 'replanAll')))
    const own = { broken, ruleBreaches: measures.ruleBreaches, filled: measures.filled }
    expect(own, `seed ${seed}`).toEqual(reportedOfInterpreters(mission))
    seen.broken += own.broken
    seen.ruleBreaches += own.ruleBreaches
    seen.filled += own.filled
  }
  // A law that nothing ever falls under would hold as well.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(300)
})
