import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type IspInstance,
  type IspLimits,
  type IspObjective,
  type IspSeat,
  operationalByDay,
  operationalLimits,
  pairsOf,
} from '../../../../../shared/interpreting/solver/isp/isp-instance'
import { openingsOf } from '../../../../../shared/interpreting/solver/isp/openings'
import { patternProgramme } from '../../../../../shared/interpreting/solver/isp/pattern-programme'
import { solveIsp } from '../../../../../shared/interpreting/solver/isp/solve-isp'
import { plainProgramme } from '../../../../bench/isp-plain-programme'
import { aPatientSolver } from '../../../../support/solvers/a-patient-solver'
import { brokenIspRules, worthOf } from '../../../../support/solvers/broken-isp-rules'
import { ispInstanceOf } from '../../../../support/solvers/isp-shape'

const highs = await aPatientSolver()
const secondsLeft = (): number => 60

const shapes = fc.record({
  blocks: fc.integer({ min: 1, max: 7 }),
  sessionsPerBlock: fc.integer({ min: 1, max: 3 }),
  interpreters: fc.integer({ min: 1, max: 8 }),
  languages: fc.integer({ min: 2, max: 7 }),
  seed: fc.integer({ min: 0, max: 10_000 }),
})
const limits = fc.constantFrom<IspLimits>(
  null,
  { maxSessions: 3, maxConsecutive: 1, blocksPerDay: Number.POSITIVE_INFINITY },
  { maxSessions: 4, maxConsecutive: 2, blocksPerDay: Number.POSITIVE_INFINITY },
  { maxSessions: 6, maxConsecutive: 3, blocksPerDay: Number.POSITIVE_INFINITY },
  { maxSessions: 5, maxConsecutive: 2, blocksPerDay: 4 },
)
const objectives = fc.constantFrom<IspObjective>('pairs', 'sessions')

describe('the best roster', () => {
  test('keeps every rule and is as good as the plain programme’s, proven', () => {
    fc.assert(
      fc.property(shapes, limits, objectives, (shape, limits, objective) => {
        const instance = ispInstanceOf(shape)
        const answer = solveIsp(highs, instance, { objective, limits, secondsLeft })
        expect(brokenIspRules(instance, limits, answer.seats)).toEqual([])
        expect(worthOf(instance, objective, answer.seats)).toBe(answer.value)
        const plain = highs.solve(plainProgramme(instance, objective, limits))
        expect([answer.value, answer.bound]).toEqual([Math.round(plain.objective), Math.round(plain.objective)])
      }),
      { numRuns: 50 },
    )
  })

  test('is as good as trying every roster of a tiny instance', () => {
    const tiny = shapes.map((shape) => ({
      ...shape,
      blocks: 1 + (shape.blocks % 5),
      sessionsPerBlock: 1,
      interpreters: 2,
      languages: 4,
    }))
    fc.assert(
      fc.property(tiny, limits, objectives, (shape, limits, objective) => {
        const instance = ispInstanceOf(shape)
        const { value, bound } = solveIsp(highs, instance, { objective, limits, secondsLeft })
        const best = bestByTrying(instance, objective, limits)
        expect([value, bound]).toEqual([best, best])
      }),
      { numRuns: 40 },
    )
  })

  test.each([
    {
      shape: { blocks: 40, sessionsPerBlock: 1, interpreters: 40, languages: 24, seed: 3 },
      limits: operationalLimits,
      value: 569,
    },
    {
      shape: { blocks: 40, sessionsPerBlock: 1, interpreters: 120, languages: 24, seed: 2 },
      limits: operationalLimits,
      value: 1554,
    },
    {
      shape: { blocks: 40, sessionsPerBlock: 1, interpreters: 120, languages: 24, seed: 3 },
      limits: operationalByDay,
      value: 1263,
    },
  ])('of a real shape is found by flows alone: $value pairs', ({ shape, limits, value }) => {
    const instance = ispInstanceOf(shape)
    const withoutSolver = { ...highs, solve: () => expect.unreachable('flows were enough') }
    const answer = solveIsp(withoutSolver, instance, { objective: 'pairs', limits, secondsLeft })
    expect([answer.value, answer.bound, answer.seats.length]).toEqual([value, value, value])
    expect(brokenIspRules(instance, limits, answer.seats)).toEqual([])
  })

  test('is the same when asked again', () => {
    const instance = ispInstanceOf({ blocks: 12, sessionsPerBlock: 2, interpreters: 20, languages: 10, seed: 5 })
    const question = { objective: 'pairs', limits: { maxSessions: 4, maxConsecutive: 2, blocksPerDay: 4 }, secondsLeft } as const
    expect(solveIsp(highs, instance, question)).toEqual(solveIsp(highs, instance, question))
  })

  test('of nobody, or of no session, is empty', () => {
    const [nobody, nothing] = [
      { ...ispInstanceOf({ blocks: 2, sessionsPerBlock: 1, interpreters: 1, languages: 4, seed: 1 }), interpreters: [] },
      { ...ispInstanceOf({ blocks: 2, sessionsPerBlock: 1, interpreters: 3, languages: 4, seed: 1 }), sessions: [] },
    ]
    for (const instance of [nobody, nothing]) {
      for (const objective of ['pairs', 'sessions'] as const) {
        expect(solveIsp(highs, instance, { objective, limits: operationalLimits, secondsLeft })).toEqual({
          seats: [],
          value: 0,
          bound: 0,
        })
      }
    }
  })
})

test('the programme behind the flows says the same as the plain one', () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const instance = ispInstanceOf(shape)
      const limits = { maxSessions: 4, maxConsecutive: 2, blocksPerDay: Number.POSITIVE_INFINITY }
      const openings = openingsOf(instance)
      const capacity = new Int32Array(instance.interpreters.length).fill(4)
      const { programme } = patternProgramme(openings, capacity, limits)
      expect(highs.solve(programme).objective).toBeCloseTo(highs.solve(plainProgramme(instance, 'pairs', limits)).objective, 6)
    }),
    { numRuns: 40 },
  )
})

function bestByTrying(instance: IspInstance, objective: IspObjective, limits: IspLimits): number {
  let best = 0
  const places = instance.interpreters.flatMap((_, interpreter) => instance.blocks.map((_, block) => ({ interpreter, block })))
  const extend = (seats: readonly IspSeat[], at: number): void => {
    const place = places[at]
    if (!place) {
      if (brokenIspRules(instance, limits, seats).length === 0) best = Math.max(best, worthOf(instance, objective, seats))
      return
    }
    extend(seats, at + 1)
    for (const [session, { block, languages }] of instance.sessions.entries()) {
      if (block !== place.block) continue
      const known = instance.interpreters[place.interpreter]?.languages ?? []
      for (const [a, b] of pairsOf(known.filter((language) => languages.includes(language))).slice(0, 2)) {
        if (seats.some((seat) => seat.session === session && seat.a === a && seat.b === b)) continue
        extend([...seats, { interpreter: place.interpreter, session, a, b }], at + 1)
      }
    }
  }
  extend([], 0)
  return best
}
