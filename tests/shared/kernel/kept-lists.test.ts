import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptLists } from '../../../shared/kernel/kept-lists'

const someLists = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }))

describe('kept lists', () => {
  test('are those that were given, by content; and the very objects of the time before where nothing in them changed', () => {
    fc.assert(
      fc.property(fc.array(someLists, { minLength: 2, maxLength: 6 }), (times) => {
        const keep = keptLists<number>()
        let before = new Map<string, readonly number[]>()
        for (const lists of times) {
          const given = new Map(Object.entries(lists))
          const kept = keep(given)
          expect([...kept]).toEqual([...given])
          for (const [key, list] of kept) {
            const known = before.get(key)
            if (known && JSON.stringify(known) === JSON.stringify(list)) expect(list).toBe(known)
          }
          before = new Map(kept)
        }
      }),
    )
  })
})
