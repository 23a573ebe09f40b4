import { expect, test } from 'vitest'
import { problemOf } from '../../../../../shared/interpreting/assignment/problem/problem'
import { currentDraft } from '../../../../../shared/interpreting/assignment/proposal'
import { scoreOf } from '../../../../../shared/interpreting/assignment/score'
import type { Assignment } from '../../../../../shared/mission/entities/assignment'
import type { Mission } from '../../../../../shared/mission/mission'
import { reportedOfInterpreters } from '../../../../support/reported-of-interpreters'
import { seededChance } from '../../../../support/seeded-chance'
import { aRandomTeamPlan } from '../../../../support/solvers/a-random-team-plan'
import { proposalFor, situation } from '../../../../support/solvers/a-team-situation'

test('who leaves early leaves a place for the rest of the item; who takes over fills it', () => {
  const about = { who: { han: {}, li: {} }, items: { a: ['10:00', '12:00'] } } as const
  const added = (mission: Mission) => proposalFor(mission, 'fillGaps').add.map(({ interpreterId }) => interpreterId)
  const leaves = ['a', 'han', { leavesMinutes: 60 }] as const
  expect(added(situation({ ...about, assigned: [leaves] }))).toEqual(['li'])
  expect(added(situation({ ...about, assigned: [leaves, ['a', 'li', { comesInMinutes: 60 }]] }))).toEqual([])
})

/** A plan in which some are there for a stretch only. */
function withParts(seed: number): Mission {
  const mission = aRandomTeamPlan(seed)
  const chance = seededChance(seed + 1)
  const part = (row: Assignment): Assignment => {
    if (chance.percent(60)) return row
    return chance.percent(50)
      ? { ...row, leavesMinutes: chance.pick([15, 60, 300]) }
      : { ...row, comesInMinutes: chance.pick([0, 30, 90]) }
  }
  const assignments = Object.fromEntries(Object.entries(mission.tables.assignments).map(([id, row]) => [id, part(row)]))
  return { ...mission, tables: { ...mission.tables, assignments } }
}

test('the score of a plan with hand-overs is what the checks find in it, on a thousand random plans', () => {
  const seen = { broken: 0, ruleBreaches: 0, filled: 0 }
  for (let seed = 0; seed < 1000; seed++) {
    const mission = withParts(seed)
    const { broken, measures } = scoreOf(currentDraft(problemOf(mission, 'replanAll')))
    const own = { broken, ruleBreaches: measures.ruleBreaches, filled: measures.filled }
    expect(own, `seed ${seed}`).toEqual(reportedOfInterpreters(mission))
    seen.broken += own.broken
    seen.ruleBreaches += own.ruleBreaches
    seen.filled += own.filled
  }
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(300)
})
