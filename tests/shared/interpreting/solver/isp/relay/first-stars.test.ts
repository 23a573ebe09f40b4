import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type IspLimits, operationalLimits } from '../../../../../../shared/interpreting/solver/isp/isp-instance'
import { readIsp } from '../../../../../../shared/interpreting/solver/isp/read-isp'
import { firstStars } from '../../../../../../shared/interpreting/solver/isp/relay/first-stars'
import { brokenIspRules } from '../../../../../support/broken-isp-rules'
import { ispOfShape } from '../../../../../support/isp-shape'

test('the first roster keeps every rule and seats one star a session at most', () => {
  const shapes = fc.record({ sessionsPerBlock: fc.integer({ min: 1, max: 4 }), seed: fc.nat({ max: 10_000 }) })
  fc.assert(
    fc.property(shapes, fc.constantFrom<IspLimits>(null, operationalLimits), (shape, limits) => {
      const read = readIsp(JSON.stringify(ispOfShape({ ...shape, blocks: 6, interpreters: 12, languages: 8 })))
      if (!read.ok) throw new Error(read.error.join(' '))
      const seats = firstStars(read.value, limits)
      expect(seats.length).toBeGreaterThan(0)
      expect(brokenIspRules(read.value, limits, seats, true)).toEqual([])
      for (const session of new Set(seats.map((seat) => seat.session))) {
        const own = seats.filter((seat) => seat.session === session)
        const pivots = read.value.languages.map((_, one) => one).filter((one) => own.every(({ a, b }) => a === one || b === one))
        expect(pivots).not.toEqual([])
      }
    }),
    { numRuns: 30 },
  )
})
