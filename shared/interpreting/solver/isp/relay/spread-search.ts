import type { IspInstance } from '../isp-instance'
import { distinctTakers } from './distinct-takers'
import { fewestSpread } from './fewest-seats'
import type { StarReach } from './star-reach'

/** Seats that cover a session whole: the keys of their pairs. */
export type Cover = readonly number[]

/** Covers of a session without a star that cost no more than asked for. */
export interface Spreads {
  /** The cheapest alone, or all that no other one is part of, and a few others. */
  readonly covers: readonly Cover[]
  /** No cover without a star costs less, or none costs less than was asked for. */
  readonly atLeast: number
  /** False where it took too long: there may be others. */
  readonly isComplete: boolean
}

/**
 * Looks for covers that cost at most so much, where a seat costs what the cheapest interpreter for it does, and all seats no less than as many
 * different people.
 */
export type SpreadSearch = (session: number, priceOf: Float64Array, most: number, wanted: 'cheapest' | 'all') => Spreads

/** So many choices are looked at for one session; the clock after each few. */
const mostChoices = 100_000
const choicesBetweenLooks = 200

/**
 * Tries all ways to cover a pair that is not covered yet, the one with the fewest ways first: a seat of its own, or two that share a pivot. Every
 * seat takes another interpreter. Each language has two partners in the end, or its only one would be the pivot of a star; what these cost at
 * least is told beforehand, a seat between two used languages by half for each.
 * Where `shouldStop` says so it ends with what it has, which is not complete then.
 */
export function spreadSearch(
  instance: IspInstance,
  { knowing, keyOf }: StarReach,
  shouldStop: () => boolean = () => false,
): SpreadSearch {
  const { length: count } = instance.languages
  const all = [...instance.languages.keys()]

  return (session, priceOf, most, wanted) => {
    const own = instance.sessions[session]?.languages ?? []
    const isUsed = new Set(own)
    const cost = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY)
    const costOf = (a: number, b: number): number => cost[a * count + b] ?? 0
    const useful = new Set<number>()
    for (const [key, people] of knowing) {
      const [a, b] = [Math.floor(key / count), key % count]
      if (!isUsed.has(a) && !isUsed.has(b)) continue
      for (const person of people) useful.add(person)
      const least = Math.min(...people.map((person) => priceOf[person] ?? 0))
      cost[a * count + b] = least
      cost[b * count + a] = least
    }
    const fewest = cheapestOf(useful, priceOf, fewestSpread(own.length))
    if (fewest > most) return { covers: [], atLeast: fewest, isComplete: true }

    const shareOf = (language: number, other: number): number => costOf(language, other) / (isUsed.has(other) ? 2 : 1)
    const byShare = own.map((language) =>
      all.filter((other) => Number.isFinite(costOf(language, other))).sort((a, b) => shareOf(language, a) - shareOf(language, b)),
    )
    const seated = new Uint8Array(count * count)
    const partners = new Int32Array(count)
    const isSeated = (a: number, b: number): boolean => seated[a * count + b] === 1
    const isCovered = (a: number, b: number): boolean =>
      isSeated(a, b) || all.some((pivot) => isSeated(a, pivot) && isSeated(pivot, b))
    const isWholeStar = (pivot: number): boolean => own.every((leaf) => leaf === pivot || isSeated(leaf, pivot))
    const missing = (a: number, b: number): number => (isSeated(a, b) ? 0 : costOf(a, b))
    const set = (a: number, b: number, by: 1 | -1): void => {
      for (const at of [a * count + b, b * count + a]) seated[at] = by === 1 ? 1 : 0
      for (const language of [a, b]) partners[language] = (partners[language] ?? 0) + by
    }
    /** What the partners cost at least that languages still lack. */
    const lacking = (): number => {
      let sum = 0
      for (const [at, language] of own.entries()) {
        let lacks = 2 - (partners[language] ?? 0)
        for (const other of lacks > 0 ? (byShare[at] ?? []) : []) {
          if (isSeated(language, other)) continue
          sum += shareOf(language, other)
          if (--lacks === 0) break
        }
        if (lacks > 0) return Number.POSITIVE_INFINITY
      }
      return sum
    }
    const waysToCover = (a: number, b: number, room: number): readonly Way[] =>
      all
        .filter((pivot) => pivot !== b)
        .map((pivot) => ({ a, b, pivot, added: pivot === a ? costOf(a, b) : missing(a, pivot) + missing(pivot, b) }))
        .filter(({ added }) => added <= room)
    /** The ways to cover the pair that has the fewest; null where all are covered. */
    const fewestWays = (room: number): readonly Way[] | null => {
      let least: readonly Way[] | null = null
      for (const [at, a] of own.entries()) {
        for (const b of own.slice(at + 1)) {
          if (isCovered(a, b)) continue
          const ways = waysToCover(a, b, room)
          if (least === null || ways.length < least.length) least = ways
          if (ways.length === 0) return ways
        }
      }
      return least
    }
    const takers = distinctTakers(knowing)
    const seats: number[] = []
    let covers: readonly Cover[] = []
    let limit = most
    let choices = 0
    const search = (spent: number): void => {
      if (++choices % choicesBetweenLooks === 0 && shouldStop()) choices = mostChoices + 1
      if (choices > mostChoices || spent + lacking() > limit) return
      const ways = fewestWays(limit - spent)
      if (ways === null) {
        if (all.some(isWholeStar)) return
        covers = wanted === 'all' ? [...covers, [...seats]] : [[...seats]]
        if (wanted === 'cheapest') limit = spent - 1e-9
        return
      }
      for (const { a, b, pivot, added } of [...ways].sort((one, other) => one.added - other.added)) {
        if (spent + added > limit) return
        const halves = pivot === a ? [[a, b] as const] : [[a, pivot] as const, [pivot, b] as const]
        const open = halves.filter(([x, y]) => !isSeated(x, y))
        const bringBack = takers.remember()
        if (open.every(([x, y]) => takers.seat(keyOf(x, y)))) {
          for (const [x, y] of open) set(x, y, 1)
          seats.push(...open.map(([x, y]) => keyOf(x, y)))
          search(spent + added)
          seats.length -= open.length
          for (const [x, y] of open) set(x, y, -1)
        }
        bringBack()
      }
    }
    search(0)
    const isComplete = choices <= mostChoices
    return { covers, atLeast: isComplete ? limit : fewest, isComplete }
  }
}

/** A way to cover a pair: through a pivot, or by a seat of its own where the pivot is one of the two. */
interface Way {
  readonly a: number
  readonly b: number
  readonly pivot: number
  readonly added: number
}

/** What so many of these people cost at least; infinite where there are fewer. */
function cheapestOf(people: ReadonlySet<number>, priceOf: Float64Array, many: number): number {
  if (people.size < many) return Number.POSITIVE_INFINITY
  const prices = [...people].map((person) => priceOf[person] ?? 0).sort((a, b) => a - b)
  return prices.slice(0, many).reduce((sum, price) => sum + price, 0)
}
