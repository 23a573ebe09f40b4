import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearestOverlaps } from '../../../shared/kernel/nearest-overlaps'
import { compareBy } from '../../../shared/kernel/order'
import { overlaps } from '../../../shared/kernel/time'

interface Visit {
  readonly start: number
  readonly end: number
  /** Bits: who comes. */
  readonly who: number
}

const kinds = { kindOf: ({ who }: Visit) => who, meet: (a: number, b: number) => (a & b) !== 0 }

const visits = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 30 }),
      length: fc.integer({ min: 0, max: 12 }),
      who: fc.integer({ min: 0, max: 7 }),
    }),
    { maxLength: 30 },
  )
  .map((drawn) =>
    drawn
      .map(({ start, length, who }): Visit => ({ start, end: start + length, who }))
      .sort(
        compareBy<Visit>(
          ({ start }) => start,
          ({ end }) => end,
        ),
      ),
  )

/** Every pair in time order, by trying all. */
function allPairs(spans: readonly Visit[]): readonly (readonly [Visit, Visit])[] {
  return spans.flatMap((later, at) =>
    spans
      .slice(0, at)
      .filter((earlier) => overlaps(earlier, later) && kinds.meet(earlier.who, later.who))
      .map((earlier) => [earlier, later] as const),
  )
}

describe('the nearest overlaps', () => {
  test('are named from both sides, and the others are counted: none is forgotten, none told twice', () => {
    fc.assert(
      fc.property(visits, fc.integer({ min: 1, max: 4 }), (spans, most) => {
        const pairs = allPairs(spans)
        const expected = spans.flatMap((span) => {
          const met = pairs.filter(([, later]) => later === span).map(([earlier]) => earlier)
          const earlier = met.filter((one, at) => {
            const after = pairs.filter(([first]) => first === one).map(([, later]) => later)
            return at >= met.length - most || after.indexOf(span) < most
          })
          return met.length === 0 ? [] : [{ span, earlier, more: met.length - earlier.length }]
        })
        expect([...nearestOverlaps(spans, kinds, most)]).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  test('of thousands at once stay few', () => {
    const spans = Array.from({ length: 5000 }, (_, start): Visit => ({ start, end: 10_000, who: 1 }))
    const found = [...nearestOverlaps(spans, kinds, 3)]
    expect(found.reduce((sum, { earlier }) => sum + earlier.length, 0)).toBe(3 * 5000 - 6)
    expect(found.reduce((sum, { earlier, more }) => sum + earlier.length + more, 0)).toBe((5000 * 4999) / 2)
  })
})
