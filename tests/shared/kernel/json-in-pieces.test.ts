import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLargeJson, jsonInPieces } from '../../../shared/kernel/json-in-pieces'

const rows = Object.fromEntries(
  Array.from({ length: 900 }, (_, index) => [
    `row-${index}`,
    { title: { ja: `見学 ${index}` }, tags: ['a', null], end: undefined },
  ]),
)

test('the pieces together are the text', () => {
  for (const value of [
    rows,
    [rows, rows],
    { steps: [{ diff: { items: rows } }], after: 3, none: undefined },
    [undefined, rows],
    {},
  ]) {
    expect([...jsonInPieces(value, 1_000)].join('')).toBe(JSON.stringify(value))
  }
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 40 }), (value, times) => {
      const many = { first: Array.from({ length: times * 60 }, () => ({ value })), last: value }
      expect([...jsonInPieces(many, 100)].join('')).toBe(JSON.stringify(many))
    }),
  )
})

test('no piece is much longer than was asked for', () => {
  const lengths = [...jsonInPieces({ items: rows }, 1_000)].map((piece) => piece.length)
  expect(lengths.length).toBeGreaterThan(30)
  expect(Math.max(...lengths)).toBeLessThan(1_100)
})

test('what is large is told by how many values there are, at whatever depth', () => {
  expect([isLargeJson(rows), isLargeJson(rows, 100), isLargeJson({ a: { b: [1, 2, 3] } }, 6)]).toEqual([false, true, false])
  expect(isLargeJson({ a: { b: [1, 2, 3] } }, 5)).toBe(true)
})
