import { expect, test } from 'vitest'
import { compareBy, groupBy } from '../../../shared/kernel/order'

test('the first key that differs decides; equal ones keep their order', () => {
  const rows = [
    { name: 'b', rank: 2, nth: 1 },
    { name: 'a', rank: 10, nth: 2 },
    { name: 'a', rank: 2, nth: 3 },
    { name: 'a', rank: 2, nth: 4 },
  ]
  const order = rows
    .toSorted(
      compareBy(
        (row) => row.rank,
        (row) => row.name,
      ),
    )
    .map((row) => row.nth)
  expect(order).toEqual([3, 4, 1, 2])
})

test('groups stand in order of their first member', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], (text) => text.slice(0, 1))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
})
