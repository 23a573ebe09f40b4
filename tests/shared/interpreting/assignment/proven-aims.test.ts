import { expect, test } from 'vitest'
import { weightsOf } from '../../../../shared/interpreting/assignment/objectives'
import { provenAims } from '../../../../shared/interpreting/assignment/proven-aims'
import type { PlanScore } from '../../../../shared/interpreting/assignment/score'
import { missionEntity } from '../../../../shared/mission/entities/mission-row'

const weights = weightsOf(missionEntity.defaults.objectives ?? [])
const none = {
  filled: 0,
  ruleBreaches: 0,
  speciality: 0,
  continuity: 0,
  partners: 0,
  fairness: 0,
  cost: 0,
  fewerInterpreters: 0,
  fewestChanges: 0,
}

function aims(measures: Partial<PlanScore['measures']>, unfilled: readonly number[], left: number | null) {
  const plan: PlanScore = { measures: { ...none, ...measures }, unfilled, broken: 0, points: 10 ** 12 }
  const told = provenAims({ bound: left === null ? null : plan.points - left, gap: null, isOptimal: false }, plan, weights)
  return told && [told.firm.join(' '), ...told.room.map(({ name, atMost }) => `${name} ${atMost}`)]
}

test('a gap is told aim by aim: what no plan betters all else equal, and by how much the others could be better', () => {
  const measures = { filled: 3, ruleBreaches: 5, speciality: 40, fairness: 100, cost: 9 }
  const unfilled = [0, 1, 0, 0, 0, 2]
  // Less than a rule breach is left: three items without the speciality.
  const some = 3.5 * weights.speciality
  expect(aims(measures, unfilled, some)).toEqual([
    'filled ruleBreaches continuity partners fewerInterpreters fewestChanges',
    'speciality 3',
  ])
  // A part of a fee is a better plan as well; the next aims are open.
  expect(aims(measures, unfilled, 0.82 * weights.cost)).toEqual([
    'filled ruleBreaches speciality continuity partners fewerInterpreters fewestChanges',
    'fairness 0.1',
    'cost 0.9',
  ])
  // Two breaches, or one of the places that are least urgent.
  expect(aims(measures, unfilled, 2 * weights.ruleBreaches)?.slice(1)).toEqual(['ruleBreaches 2'])
  expect(aims(measures, unfilled, weights.filled[5] ?? 0)?.slice(1)).toEqual(['filled 1'])
  // All that are least urgent, and not yet the most urgent one.
  expect(aims(measures, unfilled, 200 * (weights.filled[5] ?? 0))?.[1]).toBe('filled 2')
})

test('without a bound nothing is told of any aim', () => {
  expect(aims({ filled: 1 }, [0, 1, 0, 0, 0, 0], null)).toBeNull()
})
