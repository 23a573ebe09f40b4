import { describe, expect, test } from 'vitest'
import { boughtBy, type InterpreterProfile, withOneMore } from '../../../../shared/interpreting/assignment/one-more'
import type { Highs } from '../../../../shared/interpreting/solver/highs/highs'
import type { Mission } from '../../../../shared/mission/mission'
import { aPatientSolver } from '../../../support/solvers/a-patient-solver'
import { aRandomTeamPlan } from '../../../support/solvers/a-random-team-plan'
import { ja, ko, proposalFor, situation, zh } from '../../../support/solvers/a-team-situation'

function bought(mission: Mission, profile: InterpreterProfile, highs: Highs | null = null) {
  return boughtBy(
    mission,
    proposalFor(mission, 'replanAll', highs),
    proposalFor(withOneMore(mission, profile), 'replanAll', highs),
  )
}

describe('what one more interpreter buys', () => {
  const mission = situation({
    who: { li: {} },
    items: { a: ['09:00', '10:00', { priority: 1 }], b: ['09:30', '10:30'], c: ['14:00', '15:00', { from: 'ko' }] },
    assigned: [['b', 'li']],
  })

  test('fills a place at the same hour, and is told which', () => {
    const { before, after, items } = bought(mission, { languages: [ja, zh] })
    expect([before.measures.filled, after.measures.filled]).toEqual([2, 1])
    expect(items).toEqual([{ requirementId: 'need-a', itemId: 'a', relieves: ['li'] }])
  })

  test('another language fills another place; one that nobody asks for buys nothing', () => {
    expect(bought(mission, { languages: [ja, ko] }).items).toEqual([{ requirementId: 'need-c', itemId: 'c', relieves: [] }])
    const nothing = bought(mission, { languages: [zh, ko] })
    expect([nothing.items, nothing.after.measures.filled]).toEqual([[], 2])
  })

  test('the mission stays as it was', () => {
    const text = JSON.stringify(mission)
    bought(mission, { languages: [ja, zh] })
    expect(JSON.stringify(mission)).toBe(text)
  })

  test('never leaves more places open, nor breaks more rules where as many are filled, on random missions', async () => {
    const highs = await aPatientSolver()
    let gained = 0
    for (let seed = 0; seed < 25; seed++) {
      const random = aRandomTeamPlan(seed)
      const { before, after, items, isProven, weights } = bought(random, { languages: [ja, zh] }, highs)
      expect(isProven, `seed ${seed}`).toBe(true)
      const empty = ({ unfilled }: typeof before) =>
        unfilled.reduce((sum, places, priority) => sum + places * (weights.filled[priority] ?? 0), 0)
      expect(empty(after), `seed ${seed}`).toBeLessThanOrEqual(empty(before))
      if (empty(after) === empty(before)) {
        expect(after.measures.ruleBreaches, `seed ${seed}`).toBeLessThanOrEqual(before.measures.ruleBreaches)
      }
      if (empty(after) < empty(before)) gained++
      if (items.length === 0) expect(after.measures.filled).toBe(before.measures.filled)
    }
    expect(gained).toBeGreaterThan(5)
  })
})
