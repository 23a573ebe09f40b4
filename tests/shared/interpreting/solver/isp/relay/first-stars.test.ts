import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type IspInstance,
  type IspLimits,
  operationalLimits,
} from '../../../../../../shared/interpreting/solver/isp/isp-instance'
import { firstStars } from '../../../../../../shared/interpreting/solver/isp/relay/first-stars'
import { brokenIspRules } from '../../../../../support/solvers/broken-isp-rules'
import { ispInstanceOf } from '../../../../../support/solvers/isp-shape'

test('the first roster keeps every rule and seats one star a session at most', () => {
  const shapes = fc.record({ sessionsPerBlock: fc.integer({ min: 1, max: 4 }), seed: fc.nat({ max: 10_000 }) })
  fc.assert(
    fc.property(shapes, fc.constantFrom<IspLimits>(null, operationalLimits), (shape, limits) => {
      const instance = ispInstanceOf({ ...shape, blocks: 6, interpreters: 12, languages: 8 })
      const seats = firstStars(instance, limits)
      expect(seats.length).toBeGreaterThan(0)
      expect(brokenIspRules(instance, limits, seats, true)).toEqual([])
      for (const session of new Set(seats.map((seat) => seat.session))) {
        const own = seats.filter((seat) => seat.session === session)
        const pivots = instance.languages.map((_, one) => one).filter((one) => own.every(({ a, b }) => a === one || b === one))
        expect(pivots).not.toEqual([])
      }
    }),
    { numRuns: 30 },
  )
})

test('a session whose cheapest interpreter was taken by another is asked again when the others are cheaper', () => {
  // Who knows the first language could also sit in its largest star of three, and so is too dear at first; the last one is not.
  const instance: IspInstance = {
    languages: ['0', '1', '2', '3', '4', '5'],
    blocks: ['b'],
    sessions: [
      { name: 'A', block: 0, languages: [4, 5] },
      { name: 'B', block: 0, languages: [0, 1, 4, 5] },
    ],
    interpreters: [
      [0, 1],
      [0, 2],
      [0, 3],
      [4, 5],
    ].map((languages, at) => ({ name: `${at}`, languages })),
  }
  expect(firstStars(instance, null).map(({ interpreter, session }) => [interpreter, session])).toEqual([
    [3, 0],
    [0, 1],
  ])
})
