import { expect, test } from 'vitest'
import { sameJson } from '../../../shared/kernel/json'
import { keptEqual } from '../../../shared/kernel/kept-equal'

test('a kept value is the one of the time before while it is equal, and the new one where it is not', () => {
  const keep = keptEqual<readonly number[]>(sameJson)
  const [first, equal, other] = [
    [1, 2],
    [1, 2],
    [1, 3],
  ]
  expect(keep(first)).toBe(first)
  expect(keep(equal)).toBe(first)
  expect(keep(other)).toBe(other)
})
