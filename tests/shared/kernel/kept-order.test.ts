import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptOrder } from '../../../shared/kernel/kept-order'

const someNumbers = fc.uniqueArray(fc.integer({ min: 0, max: 30 }))

describe('a kept order', () => {
  test('is the order of a plain sort, whatever was sorted before', () => {
    fc.assert(
      fc.property(fc.array(someNumbers, { maxLength: 6 }), (times) => {
        const sorted = keptOrder<number>((a, b) => a - b)
        for (const numbers of times) expect(sorted(numbers)).toEqual([...numbers].sort((a, b) => a - b))
      }),
    )
  })
})
