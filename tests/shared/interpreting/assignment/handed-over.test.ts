import { expect, test } from 'vitest'
import { checkMission } from '../../../../shared/checks/check-mission'
import { problemOf } from '../../../../shared/interpreting/assignment/problem'
import { currentDraft } from '../../../../shared/interpreting/assignment/proposal'
import { scoreOf } from '../../../../shared/interpreting/assignment/score'
import type { Assignment } from '../../../../shared/mission/entities/assignment'
import type { Mission } from '../../../../shared/mission/mission'
import { aRandomTeamPlan } from '../../../support/a-random-team-plan'
import { proposalFor, situation } from '../../../support/a-team-situation'
import { seededChance } from '../../../support/seeded-chance'

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

test('places are empty as the checks say, whoever hands over to whom, on three hundred random plans', () => {
  let missing = 0
  for (let seed = 0; seed < 300; seed++) {
    const mission = withParts(seed)
    const problem = problemOf(mission, 'replanAll')
    const placed = new Set(problem.needs.map(({ requirement }) => requirement.id))
    const reported = checkMission(mission, { today: '2026-05-01' })
      .findings.filter(({ checkId, messageId }) => checkId === 'C06' || messageId === 'C07.facility')
      .filter(({ refs }) => refs.some(({ table, id }) => table === 'requirements' && placed.has(id)))
      .reduce((sum, { found, allowed }) => sum + (allowed ?? 0) - (found ?? 0), 0)
    expect(scoreOf(currentDraft(problem)).measures.filled, `seed ${seed}`).toBe(reported)
    missing += reported
  }
  expect(missing).toBeGreaterThan(300)
})
