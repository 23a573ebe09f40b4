import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type IspInstance, pairsOf } from '../../../../../../shared/interpreting/solver/isp/isp-instance'
import { spreadSearch } from '../../../../../../shared/interpreting/solver/isp/relay/spread-search'
import { starReach } from '../../../../../../shared/interpreting/solver/isp/relay/star-reach'

const languages = ['a', 'b', 'c', 'd', 'e']
const used = [0, 1, 2, 3]

/** A session of four languages with one that it does not use beside them, and up to twelve people who know two or three of the five. */
const asked = fc
  .array(
    fc.record({
      known: fc.subarray([...languages.keys()], { minLength: 2, maxLength: 3 }),
      price: fc.integer({ min: 0, max: 4 }),
    }),
    {
      maxLength: 12,
    },
  )
  .map((people) => {
    const instance: IspInstance = {
      languages,
      blocks: ['9:00'],
      sessions: [{ name: 'S', block: 0, languages: used }],
      interpreters: people.map(({ known }, at) => ({ name: `${at}`, languages: known })),
    }
    return { instance, prices: Float64Array.from(people, ({ price }) => price) }
  })

test('the cheapest cover without a star costs what the cheapest of all does, and none of all is without one that was told', () => {
  fc.assert(
    fc.property(asked, fc.integer({ min: 0, max: 30 }), ({ instance, prices }, most) => {
      const reach = starReach(instance)
      const costOf = (cover: readonly number[]): number =>
        cover.reduce((sum, pair) => sum + Math.min(...(reach.knowing.get(pair) ?? []).map((person) => prices[person] ?? 0)), 0)
      // Each seat is somebody's own, and four languages without a star need four: a cover costs no less than the four cheapest.
      const fewest = [...prices].sort((a, b) => a - b).slice(0, used.length)
      const least = fewest.reduce((sum, price) => sum + price, 0)
      const all = allSpreads(instance).filter((cover) => Math.max(costOf(cover), least) <= most)
      const search = spreadSearch(instance, reach)
      const cheapest = search(0, prices, most, 'cheapest')
      expect(cheapest.covers.map(costOf)).toEqual(all.length > 0 ? [Math.min(...all.map(costOf))] : [])
      expect(cheapest.atLeast).toBeLessThanOrEqual(Math.min(...all.map(costOf)))
      const told = search(0, prices, most, 'all')
      expect(told.isComplete).toBe(true)
      expect(told.covers.every((cover) => costOf(cover) <= most && isSpread(cover))).toBe(true)
      expect(all.every((cover) => told.covers.some((part) => part.every((pair) => cover.includes(pair))))).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('a search whose time is up ends at its next look at the clock, and claims no more than it knows', () => {
  const all = [0, 1, 2, 3, 4, 5]
  const pairs = all.flatMap((a) => all.filter((b) => b > a).map((b) => [a, b] as const))
  const instance: IspInstance = {
    languages: ['a', 'b', 'c', 'd', 'e', 'f'],
    blocks: ['9:00'],
    sessions: [{ name: 'S', block: 0, languages: all }],
    interpreters: pairs.map((known, at) => ({ name: `${at}`, languages: known })),
  }
  const searched = (isOver: boolean) => {
    let looks = 0
    const shouldStop = (): boolean => {
      looks++
      return isOver
    }
    const search = spreadSearch(instance, starReach(instance), shouldStop)
    const { isComplete, atLeast } = search(0, new Float64Array(pairs.length).fill(1), 8, 'all')
    return { isComplete, atLeast, looks }
  }
  const whole = searched(false)
  expect(whole.isComplete).toBe(true)
  expect(whole.looks).toBeGreaterThan(3)
  const stopped = searched(true)
  expect(stopped.isComplete).toBe(false)
  expect(stopped.looks).toBe(1)
  expect(stopped.atLeast).toBeLessThanOrEqual(whole.atLeast)
})

/** Looked at anew: every set of seats that different people can take and that covers the session without a star. */
function allSpreads(instance: IspInstance): readonly (readonly number[])[] {
  const seats = [...starReach(instance).knowing]
  const found: number[][] = []
  const choose = (at: number, cover: readonly number[], free: readonly (readonly number[])[]): void => {
    const seat = seats[at]
    if (!seat) {
      if (isSpread(cover)) found.push([...cover])
      return
    }
    choose(at + 1, cover, free)
    const [pair, people] = seat
    // Sets of people who are taken, each way to take one more.
    const next = new Map(
      free.flatMap((taken) =>
        people
          .filter((one) => !taken.includes(one))
          .map((one) => [...taken, one].sort((a, b) => a - b))
          .map((set) => [set.join(), set] as const),
      ),
    )
    if (next.size > 0) choose(at + 1, [...cover, pair], [...next.values()])
  }
  choose(0, [], [[]])
  return found
}

/** Every two used languages meet within two seats, and no language is seated with all others of them. */
function isSpread(cover: readonly number[]): boolean {
  const { length: count } = languages
  const isSeated = (a: number, b: number): boolean => a !== b && cover.includes(Math.min(a, b) * count + Math.max(a, b))
  const all = [...languages.keys()]
  if (all.some((pivot) => used.every((one) => one === pivot || isSeated(one, pivot)))) return false
  return pairsOf(used).every(([a, b]) => isSeated(a, b) || all.some((pivot) => isSeated(a, pivot) && isSeated(pivot, b)))
}
