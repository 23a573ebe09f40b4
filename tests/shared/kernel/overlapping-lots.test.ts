import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlappingLots } from '../../../shared/kernel/overlapping-lots'
import { overlaps } from '../../../shared/kernel/time'

describe('lots of overlapping spans', () => {
  test('hold every span once, and every pair that overlaps is within one lot', () => {
    const span = fc.record({ start: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 0, max: 8 }) })
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), (drawn) => {
        const spans = drawn.map(({ start, length }) => ({ start, end: start + length })).sort((a, b) => a.start - b.start)
        const lots = overlappingLots(spans)
        expect(lots.flat()).toEqual(spans)
        for (const lot of lots) {
          const others = spans.filter((one) => !lot.includes(one))
          expect(lot.some((one) => others.some((other) => overlaps(one, other)))).toBe(false)
        }
      }),
    )
  })
})
