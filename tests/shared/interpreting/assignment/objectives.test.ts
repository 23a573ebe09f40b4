import { expect, test } from 'vitest'
import { weightsOf } from '../../../../shared/interpreting/assignment/objectives'
import type { Objective, ObjectiveName } from '../../../../shared/mission/entities/mission-row'

const aim = (name: ObjectiveName, level: number, weight: number): Objective => ({ name, isOn: true, level, weight })

test('weights share a level out among its aims, and never reach above it', () => {
  const { ruleBreaches, cost, fairness, speciality } = weightsOf([
    aim('ruleBreaches', 1, 1),
    aim('cost', 2, 1_000_000),
    aim('fairness', 2, 250_000),
    aim('speciality', 7, 0.5),
  ])
  expect({ ruleBreaches, cost, fairness, speciality }).toEqual({ ruleBreaches: 576, cost: 24, fairness: 6, speciality: 1 })
})

test('what is not striven for has no points', () => {
  expect(weightsOf([aim('filled', 3, 2)])).toEqual({
    filled: [1024, 256, 64, 16, 4, 1],
    ruleBreaches: 0,
    speciality: 0,
    continuity: 0,
    partners: 0,
    fairness: 0,
    cost: 0,
    fewerInterpreters: 0,
    fewestChanges: 0,
  })
})
