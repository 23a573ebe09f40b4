import { expect, test } from 'vitest'
import { groupCodeIn } from '../../../shared/imports/group-code'

test.each([
  ['A组', 'A'],
  ['B 班', 'B'],
  ['Cグループ', 'C'],
  ['2조', '2'],
  ['Group D', 'D'],
  ['A', 'A'],
  ['组', '组'],
  ['Group photo team', 'Group photo team'],
])('%s is called %s', (name, code) => {
  expect(groupCodeIn(name)).toBe(code)
})
