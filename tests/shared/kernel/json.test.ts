import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type Json, sameJson } from '../../../shared/kernel/json'

/** The same value with the keys of every object in reverse. */
function turned(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(turned)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  )
}

const aJson = fc.jsonValue({ maxDepth: 4 }).map((value) => value as Json)

test('the order of keys does not count, and equal values have equal text', () => {
  fc.assert(
    fc.property(aJson, (value) => {
      expect(sameJson(value, turned(value))).toBe(true)
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
      expect(sameJson(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)))).toBe(true)
    }),
  )
})

test('values are the same exactly where their canonical texts are', () => {
  fc.assert(
    fc.property(aJson, aJson, (a, b) => {
      // JSON has no -0.
      const [left, right] = [a, b].map((value) => JSON.parse(JSON.stringify(value)) as Json)
      expect(sameJson(left, right)).toBe(canonicalJson(left) === canonicalJson(right))
    }),
  )
})

test.each<[Json, Json]>([
  [[], {}],
  [null, {}],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1 }, { b: 1 }],
  ['1', 1],
])('%j is not %j', (a, b) => {
  expect([sameJson(a, b), sameJson(b, a)]).toEqual([false, false])
})
