import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type IspInstance,
  type IspLimits,
  type IspObjective,
  operationalLimits,
} from '../../../../../../shared/interpreting/solver/isp/isp-instance'
import { relayedPairs } from '../../../../../../shared/interpreting/solver/isp/relay/relayed-pairs'
import { solveIspWithRelay } from '../../../../../../shared/interpreting/solver/isp/relay/solve-relay'
import { plainRelayProgramme } from '../../../../../bench/isp-plain-relay'
import { aPatientSolver } from '../../../../../support/solvers/a-patient-solver'
import { brokenIspRules, worthWithRelay } from '../../../../../support/solvers/broken-isp-rules'
import { ispInstanceOf } from '../../../../../support/solvers/isp-shape'

const highs = await aPatientSolver()
const secondsLeft = (): number => 60

// With more people, one in some hundred of these keeps HiGHS busy for a minute.
const small = fc.record({
  blocks: fc.integer({ min: 1, max: 3 }),
  sessionsPerBlock: fc.integer({ min: 1, max: 2 }),
  interpreters: fc.integer({ min: 1, max: 4 }),
  languages: fc.integer({ min: 2, max: 6 }),
  seed: fc.integer({ min: 0, max: 10_000 }),
})
const limits = fc.constantFrom<IspLimits>(
  null,
  { maxSessions: 2, maxConsecutive: 1, blocksPerDay: Number.POSITIVE_INFINITY },
  { maxSessions: 3, maxConsecutive: 2, blocksPerDay: 3 },
)
const objectives = fc.constantFrom<IspObjective>('pairs', 'sessions')

describe('the best roster with relay', () => {
  test('keeps every rule and is as good as the plain programme’s, proven', () => {
    fc.assert(
      fc.property(small, limits, objectives, (shape, limits, objective) => {
        const instance = ispInstanceOf(shape)
        const answer = solveIspWithRelay(highs, instance, { objective, limits, secondsLeft })
        expect(brokenIspRules(instance, limits, answer.seats, true)).toEqual([])
        expect(worthWithRelay(instance, objective, answer.seats)).toBe(answer.value)
        const plain = highs.solve(plainRelayProgramme(instance, objective, limits))
        expect([answer.value, answer.bound]).toEqual([Math.round(plain.objective), Math.round(plain.objective)])
      }),
      { numRuns: 15 },
    )
  })

  test.each(['pairs', 'sessions'] as const)(
    'of a real shape covers all %s where enough interpreters are there, proven',
    (objective) => {
      const instance = ispInstanceOf({ blocks: 40, sessionsPerBlock: 1, interpreters: 120, languages: 24, seed: 1 })
      const answer = solveIspWithRelay(highs, instance, { objective, limits: operationalLimits, secondsLeft })
      const all = objective === 'pairs' ? 2824 : 40
      expect([answer.value, answer.bound]).toEqual([all, all])
      expect(brokenIspRules(instance, operationalLimits, answer.seats, true)).toEqual([])
      expect(worthWithRelay(instance, objective, answer.seats)).toBe(all)
    },
  )

  test.each(['pairs', 'sessions'] as const)('too large to be asked exactly keeps every rule and its bound (%s)', (objective) => {
    const instance = ispInstanceOf({ blocks: 10, sessionsPerBlock: 3, interpreters: 12, languages: 16, seed: 3 })
    const limits = { maxSessions: 5, maxConsecutive: 2, blocksPerDay: 5 }
    const answer = solveIspWithRelay(highs, instance, { objective, limits, secondsLeft })
    expect(brokenIspRules(instance, limits, answer.seats, true)).toEqual([])
    expect(worthWithRelay(instance, objective, answer.seats)).toBe(answer.value)
    expect(answer.bound).toBeGreaterThanOrEqual(answer.value)
    expect(solveIspWithRelay(highs, instance, { objective, limits, secondsLeft })).toEqual(answer)
  })

  test('of no session is empty', () => {
    const nothing = { ...ispInstanceOf({ blocks: 2, sessionsPerBlock: 1, interpreters: 3, languages: 4, seed: 1 }), sessions: [] }
    const answer = solveIspWithRelay(highs, nothing, { objective: 'pairs', limits: operationalLimits, secondsLeft })
    expect(answer).toEqual({ seats: [], value: 0, bound: 0 })
  })
})

test('a pair is covered by its own seat or by two that share a pivot, also one that the session does not use', () => {
  const instance: IspInstance = {
    languages: ['en', 'fr', 'de', 'ja', 'ko'],
    blocks: ['9:00'],
    sessions: [{ name: 'S', block: 0, languages: [1, 2, 3] }],
    interpreters: [],
  }
  const pairs = relayedPairs(instance)
  const told = [
    () => pairs.add(0, 1, 2),
    () => pairs.add(0, 0, 2),
    () => pairs.add(0, 0, 3),
    () => pairs.add(0, 1, 3),
    () => pairs.remove(0, 1, 2),
    () => pairs.remove(0, 0, 2),
  ].map((step) => {
    step()
    return pairs.covered
  })
  // fr–de; a half alone; de–ja through en; all through fr; de–fr would take two pivots; fr–ja is left.
  expect(told).toEqual([1, 1, 2, 3, 2, 1])
})
