import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlappingLots, overlappingPairs } from '../../../shared/kernel/overlapping-pairs'

describe('lots of overlapping spans', () => {
  test('hold every span once, and every pair that overlaps is within one lot', () => {
    const span = fc.record({ start: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 0, max: 8 }) })
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), (drawn) => {
        const spans = drawn.map(({ start, length }) => ({ start, end: start + length })).sort((a, b) => a.start - b.start)
        const lots = overlappingLots(spans)
        expect(lots.flat()).toEqual(spans)
        expect(lots.flatMap((lot) => overlappingPairs(lot))).toEqual(overlappingPairs(spans))
      }),
    )
  })
})
