import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptGroups } from '../../../shared/kernel/kept-groups'
import { memoPerRow } from '../../../shared/kernel/memo'

interface Stay {
  readonly id: number
  readonly days: readonly number[]
}

const stays = fc
  .uniqueArray(fc.record({ id: fc.nat(9), days: fc.uniqueArray(fc.nat(4), { maxLength: 3 }) }), { selector: ({ id }) => id })
  .map((list): readonly Stay[] => list)

const partsOf = memoPerRow(({ id, days }: Stay) => days.map((day) => ({ id, day })))

function grouping() {
  return keptGroups(
    partsOf,
    ({ day }) => `day ${day}`,
    (a, b) => a.id - b.id,
  )
}

describe('kept groups', () => {
  test('are those of all values, in order, whatever was grouped before', () => {
    fc.assert(
      fc.property(fc.array(stays, { maxLength: 6 }), (times) => {
        const grouped = grouping()
        for (const values of times) {
          const parts = values.flatMap((value) => partsOf(value)).sort((a, b) => a.id - b.id)
          const days = [...new Set(parts.map(({ day }) => day))]
          const expected = new Map(days.map((day) => [`day ${day}`, parts.filter((part) => part.day === day)]))
          expect(grouped(values)).toEqual(expected)
        }
      }),
    )
  })

  test('of a list with one other value are the same lists where it is not', () => {
    const [here, there] = [
      { id: 1, days: [1] },
      { id: 2, days: [2] },
    ]
    const grouped = grouping()
    const before = grouped([here, there])
    const after = grouped([here, { id: 2, days: [2, 3] }])
    expect(after.get('day 1')).toBe(before.get('day 1'))
    expect(after.get('day 2')).not.toBe(before.get('day 2'))
    expect([...after.keys()]).toEqual(['day 1', 'day 2', 'day 3'])
  })
})
