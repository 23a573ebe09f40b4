import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type IspInstance, pairsOf } from '../../../../../../shared/interpreting/solver/isp/isp-instance'
import { mostWholeExactly } from '../../../../../../shared/interpreting/solver/isp/relay/most-whole-exactly'
import { starReach } from '../../../../../../shared/interpreting/solver/isp/relay/star-reach'
import { wholeBlock } from '../../../../../../shared/interpreting/solver/isp/relay/whole-block'
import { aPatientSolver } from '../../../../../support/solvers/a-patient-solver'
import { brokenIspRules, worthWithRelay } from '../../../../../support/solvers/broken-isp-rules'

const highs = await aPatientSolver()
const secondsLeft = (): number => 60

/** Half of them have the one pair that a ring of four languages asks for: what covers these without a star is rare otherwise. */
const person = fc.oneof(
  fc.constantFrom([0, 1], [1, 2], [2, 3], [0, 3]),
  fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 2, maxLength: 3 }),
)

/** One block with a session of four languages and one of three, a language that neither uses, and up to six people. */
const asked = fc.array(person, { minLength: 3, maxLength: 6 }).map((known) =>
  blockOf(
    [
      [0, 1, 2, 3],
      [0, 2, 4],
    ],
    known,
  ),
)

const ring = blockOf(
  [[0, 1, 2, 3]],
  [
    [0, 1],
    [1, 2],
    [2, 3],
    [0, 3],
  ],
)

test('so many sessions of a block are found where a roster covers them, and refuted where none does', () => {
  let refuted = 0
  let beyond = 0
  fc.assert(
    fc.property(asked, fc.integer({ min: 1, max: 2 }), (instance, atLeast) => {
      const { whole, byStars } = allRosters(instance)
      const { seats, isRefuted } = wholeBlock(instance, starReach(instance), atLeast, secondsLeft)
      expect([seats !== null, isRefuted]).toEqual([whole >= atLeast, whole < atLeast])
      if (isRefuted) refuted++
      if (seats === null) return
      if (byStars < atLeast) beyond++
      expect(brokenIspRules(instance, null, seats, true)).toEqual([])
      expect(worthWithRelay(instance, 'sessions', seats)).toBeGreaterThanOrEqual(atLeast)
    }),
    { numRuns: 150, examples: [[ring, 1]] },
  )
  // Both happen, or this says nothing.
  expect(refuted).toBeGreaterThan(30)
  expect(beyond).toBeGreaterThan(0)
})

test('nothing is found nor refuted where there is no time', () => {
  expect(wholeBlock(ring, starReach(ring), 1, () => 0)).toEqual({ seats: null, isRefuted: false })
})

test('the most sessions of a block covered whole are those of all rosters, proven', () => {
  fc.assert(
    fc.property(asked, (instance) => {
      const nothing = { seats: [], value: 0, bound: instance.sessions.length }
      const { seats, value, bound } = mostWholeExactly(highs, instance, null, nothing, secondsLeft)
      expect([value, bound]).toEqual([allRosters(instance).whole, value])
      expect(brokenIspRules(instance, null, seats, true)).toEqual([])
      expect(worthWithRelay(instance, 'sessions', seats)).toBe(value)
    }),
    { numRuns: 60 },
  )
})

test.each([
  [
    'closes, it covers its four languages',
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
    ],
    false,
  ],
  [
    'is open, nothing without a star does',
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [1, 2],
    ],
    true,
  ],
  [
    'closes for five languages, it covers them',
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [0, 4],
    ],
    false,
  ],
] as const)('where a ring %s', (_, known, isRefuted) => {
  const languages = [...new Set(known.flat())].sort((a, b) => a - b)
  const instance = blockOf([languages], known)
  expect(wholeBlock(instance, starReach(instance), 1, secondsLeft).isRefuted).toBe(isRefuted)
})

function blockOf(sessions: readonly (readonly number[])[], known: readonly (readonly number[])[]): IspInstance {
  return {
    languages: ['a', 'b', 'c', 'd', 'e', 'f'],
    blocks: ['9:00'],
    sessions: sessions.map((languages, at) => ({ name: `S${at}`, block: 0, languages })),
    interpreters: known.map((languages, at) => ({ name: `${at}`, languages })),
  }
}

/** Everybody tries every seat: how many sessions can be covered whole at once, and how many by stars. */
function allRosters({ sessions, interpreters }: IspInstance): { readonly whole: number; readonly byStars: number } {
  const best = { whole: 0, byStars: 0 }
  const partners = sessions.map(() => Array<number>(6).fill(0))
  const isStar = (used: readonly number[], own: readonly number[]): boolean =>
    own.some((bits, pivot) => used.every((leaf) => leaf === pivot || (bits >> leaf) & 1))
  const isWhole = (used: readonly number[], own: readonly number[]): boolean =>
    pairsOf(used).every(([a, b]) => ((own[a] ?? 0) >> b) & 1 || ((own[a] ?? 0) & (own[b] ?? 0)) !== 0)
  const tried = (is: typeof isStar): number => sessions.filter(({ languages }, at) => is(languages, partners[at] ?? [])).length
  const seat = (person: number): void => {
    const one = interpreters[person]
    if (!one) {
      best.whole = Math.max(best.whole, tried(isWhole))
      best.byStars = Math.max(best.byStars, tried(isStar))
      return
    }
    seat(person + 1)
    for (const own of partners) {
      for (const [a, b] of pairsOf(one.languages)) {
        if (((own[a] ?? 0) >> b) & 1) continue
        own[a] = (own[a] ?? 0) ^ (1 << b)
        own[b] = (own[b] ?? 0) ^ (1 << a)
        seat(person + 1)
        own[a] = (own[a] ?? 0) ^ (1 << b)
        own[b] = (own[b] ?? 0) ^ (1 << a)
      }
    }
  }
  seat(0)
  return best
}
