import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostPlacesFilled } from '../../../shared/interpreting/most-places-filled'

/** The same by trying everything: leave the first place empty, or give it to each who is able. */
function byTrying(places: readonly (readonly string[])[], taken: ReadonlySet<string> = new Set()): number {
  const [first, ...rest] = places
  if (!first) return 0
  const filled = first.filter((one) => !taken.has(one)).map((one) => 1 + byTrying(rest, new Set([...taken, one])))
  return Math.max(byTrying(rest, taken), ...filled)
}

test('as many places are filled as by trying everything', () => {
  fc.assert(
    fc.property(fc.array(fc.subarray(['a', 'b', 'c', 'd']), { maxLength: 5 }), (places) => {
      expect(mostPlacesFilled(places)).toBe(byTrying(places))
    }),
  )
})
