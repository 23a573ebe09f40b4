import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { solveWithBridging } from '../../../../../../shared/interpreting/solver/isp/bridging/solve-with-bridging'
import {
  type IspInstance,
  type IspLimits,
  type IspObjective,
  operationalLimits,
} from '../../../../../../shared/interpreting/solver/isp/isp-instance'
import { solveIsp } from '../../../../../../shared/interpreting/solver/isp/solve-isp'
import { plainBridgingProgramme } from '../../../../../bench/isp-plain-bridging'
import { aPatientSolver } from '../../../../../support/solvers/a-patient-solver'
import { brokenBridgingRules, worthWithBridging } from '../../../../../support/solvers/broken-bridging-rules'
import { ispInstanceOf } from '../../../../../support/solvers/isp-shape'

const highs = await aPatientSolver()
const secondsLeft = (): number => 60

const small = fc.record({
  blocks: fc.integer({ min: 1, max: 5 }),
  sessionsPerBlock: fc.integer({ min: 1, max: 2 }),
  interpreters: fc.integer({ min: 1, max: 8 }),
  languages: fc.integer({ min: 3, max: 7 }),
  seed: fc.integer({ min: 0, max: 10_000 }),
})
const limits = fc.constantFrom<IspLimits>(
  null,
  { maxSessions: 2, maxConsecutive: 1, blocksPerDay: Number.POSITIVE_INFINITY },
  { maxSessions: 3, maxConsecutive: 2, blocksPerDay: 3 },
)
const objectives = fc.constantFrom<IspObjective>('pairs', 'sessions')

describe('the best roster with bridging', () => {
  test('keeps every rule and is as good as the plain programme’s, proven', () => {
    fc.assert(
      fc.property(small, limits, objectives, (shape, limits, objective) => {
        const instance = ispInstanceOf(shape)
        const answer = solveWithBridging(highs, instance, { objective, limits, secondsLeft })
        expect(brokenBridgingRules(instance, limits, answer)).toEqual([])
        expect(worthWithBridging(instance, objective, answer)).toBe(answer.value)
        const plain = highs.solve(plainBridgingProgramme(instance, objective, limits))
        expect([answer.value, answer.bound]).toEqual([Math.round(plain.objective), Math.round(plain.objective)])
      }),
      { numRuns: 40 },
    )
  })

  test.each(['pairs', 'sessions'] as const)(
    'of a real shape within the operational limits is proven, and its like is the same (%s)',
    (objective) => {
      const instance = ispInstanceOf({
        blocks: 40,
        sessionsPerBlock: 1,
        interpreters: 40,
        languages: 24,
        seed: 1,
        knowledge: 'european',
      })
      const question = { objective, limits: operationalLimits, secondsLeft }
      const answer = solveWithBridging(highs, instance, question)
      expect(brokenBridgingRules(instance, operationalLimits, answer)).toEqual([])
      expect(answer.value).toBe(answer.bound)
      if (objective === 'pairs') expect(answer.value).toBeGreaterThan(solveIsp(highs, instance, question).value)
      expect(solveWithBridging(highs, instance, question)).toEqual(answer)
    },
  )

  test('takes two who share a language for a pair that nobody knows, and neither of them for another', () => {
    const [en, fr, de, ja] = [0, 1, 2, 3]
    const instance: IspInstance = {
      languages: ['en', 'fr', 'de', 'ja'],
      blocks: ['9:00'],
      sessions: [{ name: 'S', block: 0, languages: [fr, de, ja] }],
      interpreters: [
        [en, fr],
        [en, de],
        [en, ja],
      ].map((languages, at) => ({ name: `I${at}`, languages })),
    }
    const answer = solveWithBridging(highs, instance, { objective: 'pairs', limits: null, secondsLeft })
    expect(answer).toMatchObject({ seats: [], value: 1, bound: 1 })
    expect(answer.bridges).toHaveLength(1)
    expect(answer.bridges[0]?.pivot).toBe(en)
  })

  test('where time is up keeps what is known and a bound that holds', () => {
    const instance = ispInstanceOf({ blocks: 6, sessionsPerBlock: 2, interpreters: 12, languages: 12, seed: 5 })
    const best = solveWithBridging(highs, instance, { objective: 'pairs', limits: null, secondsLeft })
    const hurried = solveWithBridging(highs, instance, { objective: 'pairs', limits: null, secondsLeft: () => 0 })
    expect(brokenBridgingRules(instance, null, hurried)).toEqual([])
    expect(hurried.bound).toBeGreaterThanOrEqual(best.value)
  })
})
