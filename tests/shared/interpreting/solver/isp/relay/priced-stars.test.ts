import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IspInstance } from '../../../../../../shared/interpreting/solver/isp/isp-instance'
import { starPricing } from '../../../../../../shared/interpreting/solver/isp/relay/priced-stars'

const languageCount = 5
const crowd = fc.array(
  fc.record({
    languages: fc.uniqueArray(fc.integer({ min: 0, max: languageCount - 1 }), { minLength: 2, maxLength: 4 }),
    price: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(Number.POSITIVE_INFINITY)),
  }),
  { maxLength: 6 },
)

test('a star of any size is as cheap as the cheapest of all ways to seat it, nobody sits twice, and who may not sit does not', () => {
  fc.assert(
    fc.property(crowd, (people) => {
      const instance: IspInstance = {
        languages: ['a', 'b', 'c', 'd', 'e'],
        blocks: ['9:00'],
        sessions: [],
        interpreters: people.map(({ languages }) => ({ name: '', languages: languages.toSorted() })),
      }
      const used = [0, 1, 2, 3]
      const priceOf = Float64Array.from(people, ({ price }) => price)
      const star = starPricing(instance)(0, used, priceOf, used.length)
      expect([...star.prices]).toEqual(cheapest(people, used))
      const seated = [...star.holders].filter((person) => person !== -1)
      expect(new Set(seated).size).toBe(star.prices.length - 1)
      expect(seated.reduce((sum, person) => sum + (people[person]?.price ?? 0), 0)).toBe(star.prices.at(-1))
      for (const [leaf, person] of star.holders.entries()) {
        if (person !== -1) expect(people[person]?.languages).toEqual(expect.arrayContaining([0, star.leaves[leaf]]))
      }
    }),
  )
})

/** Every way tried: by how many leaves, what the cheapest costs. */
function cheapest(people: readonly { readonly languages: readonly number[]; readonly price: number }[], used: readonly number[]) {
  const best: number[] = []
  const seat = (at: number, taken: ReadonlySet<number>, cost: number): void => {
    const leaf = used[at]
    if (leaf === undefined) {
      best[taken.size] = Math.min(best[taken.size] ?? Number.POSITIVE_INFINITY, cost)
      return
    }
    seat(at + 1, taken, cost)
    for (const [person, { languages, price }] of people.entries()) {
      if (leaf === 0 || taken.has(person) || !languages.includes(0) || !languages.includes(leaf)) continue
      seat(at + 1, new Set([...taken, person]), cost + price)
    }
  }
  seat(0, new Set(), 0)
  return best.filter((cost) => cost < Number.POSITIVE_INFINITY)
}
