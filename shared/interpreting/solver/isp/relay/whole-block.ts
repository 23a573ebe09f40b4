import type { IspInstance, IspSeat } from '../isp-instance'
import { bitsOf, coverSpreads } from './cover-spreads'
import { fewestSpread, wholeStars } from './fewest-seats'
import { seatDemands } from './seat-demands'
import type { Cover } from './spread-search'
import type { StarReach } from './star-reach'

/** In place of a pivot: a session is covered without a star. */
const spread = -1

/** Sets of languages are bits. */
const mostLanguages = 31

/** First stars alone are tried; then sessions without a star, which take so many choices at most each time they are looked for. */
const passes = [0, 3000, 100_000] as const

/** What a pass may take of the time that is left. */
const passShare = 0.6

/** A roster that covers so many sessions of a block, or null; where `isRefuted`, there is none. */
export interface WholeBlock {
  readonly seats: readonly IspSeat[] | null
  readonly isRefuted: boolean
}

/**
 * Looks for so many sessions of one block covered whole at once, in every way: which ones, and for each its star or none. The session with the
 * fewest ways left is next, and a way counts while its seats can be met beside those of the sessions before. A way without a star is at
 * first a seat for each language (as each has two partners, there are as many different ones) and the fewest seats in all; what it is in truth is
 * asked when all others have their stars (`coverSpreads`). Before that, sessions that wait ask a seat for each language that is no pivot
 * of any way they have left.
 */
export function wholeBlock(instance: IspInstance, reach: StarReach, atLeast: number, secondsLeft: () => number): WholeBlock {
  const { length: count } = instance.languages
  if (count > mostLanguages) return { seats: null, isRefuted: false }
  const { interpreters, sessions } = instance
  const usedBy = sessions.map(({ languages }) => languages)
  const used = (session: number): readonly number[] => usedBy[session] ?? []
  const bitsKnown = interpreters.map(({ languages }) => bitsOf(languages))
  const demands = seatDemands(interpreters.length)
  const peopleWho = (isWanted: (known: number) => boolean): Int32Array =>
    Int32Array.from([...interpreters.keys()].filter((person) => isWanted(bitsKnown[person] ?? 0)))
  const ofPair = new Map([...reach.knowing].map(([pair, people]) => [pair, demands.tell(Int32Array.from(people))]))
  const pairOf = new Map([...ofPair].map(([pair, demand]) => [demand, pair]))
  const knowing = (language: number): Int32Array => peopleWho((known) => ((known >> language) & 1) === 1)
  const ofLanguage = instance.languages.map((_, language) => demands.tell(knowing(language)))
  /** By session: what is asked at first where it has no star. */
  const withoutStar = usedBy.map((languages) => {
    const anyOf = demands.tell(peopleWho((known) => (known & bitsOf(languages)) !== 0))
    const more = fewestSpread(languages.length) - languages.length
    return [...languages.map((one) => demands.tell(knowing(one))), ...Array<number>(more).fill(anyOf)]
  })
  const pairs = [...reach.knowing].map(([pair, own]) => ({
    a: Math.floor(pair / count),
    b: pair % count,
    people: Int32Array.from(own),
  }))
  const people = { demands, ofPair, pairs, ofLanguage }
  const waiting = new Map<number, number>()
  /** The demand for a seat with the language and one of these pivots. */
  const ofPivots = (language: number, pivots: number): number => {
    const key = pivots * count + language
    const told = waiting.get(key)
    if (told !== undefined) return told
    const demand = demands.tell(peopleWho((known) => ((known >> language) & 1) === 1 && (known & pivots) !== 0))
    waiting.set(key, demand)
    return demand
  }
  const known = instance.languages.map((_, language) => bitsKnown.filter((bits) => (bits >> language) & 1).length)
  const starsOf = usedBy.map((languages, session) =>
    [...wholeStars(instance, reach, session)].sort(
      (a, b) => Number(languages.includes(b)) - Number(languages.includes(a)) || (known[a] ?? 0) - (known[b] ?? 0) || a - b,
    ),
  )
  const demandsOf = (session: number, pivot: number): readonly number[] =>
    pivot === spread ? (withoutStar[session] ?? []) : coverOf(session, pivot).map((pair) => ofPair.get(pair) ?? 0)
  const coverOf = (session: number, pivot: number): Cover =>
    used(session)
      .filter((one) => one !== pivot)
      .map((one) => reach.keyOf(one, pivot))
  const seatsOf = (session: number, pivot: number): number =>
    pivot === spread ? fewestSpread(used(session).length) : used(session).length - (used(session).includes(pivot) ? 1 : 0)
  const meetAll = (all: readonly number[]): boolean => all.every((demand) => demands.meet(demand))

  /** Sessions that are decided, with their pivots. */
  type Decided = readonly (readonly [session: number, pivot: number])[]
  let hasDoubt = false
  let isOver = false
  const answer: { seats: readonly IspSeat[] | null } = { seats: null }

  const finish = (decided: Decided, mostChoices: number): void => {
    const stars = decided.filter(([, pivot]) => pivot !== spread)
    const spreads = decided.filter(([, pivot]) => pivot === spread).map(([session]) => session)
    const before = demands.held()
    /** Only what these ask for is asked exactly. */
    const covered = (exact: readonly number[]): ReturnType<typeof coverSpreads> => {
      const loose = new Set(exact.flatMap((session) => demandsOf(session, spread)))
      demands.bringBack(before.map((demand) => (loose.has(demand) ? -1 : demand)))
      return coverSpreads(instance, people, exact, mostChoices)
    }
    // Where one cannot be covered beside what is always asked of the others, that is soon seen.
    const isHopeless = spreads.length > 1 && spreads.some((session) => covered([session]) === 'none')
    const covers = isHopeless ? 'none' : covered(spreads)
    if (covers === 'unknown') hasDoubt = true
    else if (covers !== 'none') {
      const chosen = [
        ...stars.map(([session, pivot]): readonly [number, Cover] => [session, coverOf(session, pivot)]),
        ...spreads.map((session, at): readonly [number, Cover] => [session, covers[at] ?? []]),
      ]
      answer.seats = seatsFor(chosen)
    }
    demands.bringBack(before)
  }
  /** Who meets a demand for a pair may take any seat of it. */
  const seatsFor = (chosen: readonly (readonly [session: number, cover: Cover])[]): readonly IspSeat[] => {
    const takers = new Map<number, number[]>()
    for (const [person, demand] of demands.held().entries()) {
      const pair = pairOf.get(demand)
      if (pair !== undefined) takers.set(pair, [...(takers.get(pair) ?? []), person])
    }
    return chosen.flatMap(([session, cover]) =>
      cover.flatMap((pair) => {
        const interpreter = takers.get(pair)?.pop()
        return interpreter === undefined ? [] : [{ interpreter, session, a: Math.floor(pair / count), b: pair % count }]
      }),
    )
  }
  const canWait = (open: readonly number[], ways: ReadonlyMap<number, readonly number[]>): boolean =>
    open.every((session) => {
      const own = ways.get(session) ?? []
      const pivots = own.filter((pivot) => pivot !== spread)
      const asked = used(session).filter((language) => !pivots.includes(language))
      return meetAll(
        asked.map((language) => (own.includes(spread) ? (ofLanguage[language] ?? 0) : ofPivots(language, bitsOf(pivots)))),
      )
    })
  const decide = (
    open: readonly number[],
    before: ReadonlyMap<number, readonly number[]>,
    decided: Decided,
    mostChoices: number,
    shouldStop: () => boolean,
  ): void => {
    if (isOver || answer.seats !== null) return
    isOver = shouldStop()
    if (open.length === 0) {
      finish(decided, mostChoices)
      return
    }
    const held = demands.held()
    const ways = new Map<number, readonly number[]>()
    for (const session of open) {
      const own = (before.get(session) ?? []).filter((pivot) => {
        const isMet = meetAll(demandsOf(session, pivot))
        demands.bringBack(held)
        return isMet
      })
      if (own.length === 0) return
      ways.set(session, own)
    }
    const least = open.reduce(
      (sum, session) => sum + Math.min(...(ways.get(session) ?? []).map((one) => seatsOf(session, one))),
      0,
    )
    if (least > demands.free()) return
    const areMet = canWait(open, ways)
    demands.bringBack(held)
    if (!areMet) return
    const size = (session: number): number => ways.get(session)?.length ?? 0
    const next = open.reduce((a, b) => (size(b) < size(a) || (size(b) === size(a) && used(b).length > used(a).length) ? b : a))
    const others = open.filter((session) => session !== next)
    for (const pivot of ways.get(next) ?? []) {
      if (meetAll(demandsOf(next, pivot))) decide(others, ways, [...decided, [next, pivot]], mostChoices, shouldStop)
      demands.bringBack(held)
    }
  }
  /** Every choice of so many sessions, large ones left out first, for which there are people enough. */
  const choose = (
    rest: readonly number[],
    kept: readonly number[],
    seats: number,
    each: (kept: readonly number[]) => void,
  ): void => {
    if (isOver || answer.seats !== null || seats > interpreters.length || kept.length + rest.length < atLeast) return
    if (kept.length === atLeast) {
      each(kept)
      return
    }
    const [first, ...others] = rest
    if (first === undefined) return
    choose(others, kept, seats, each)
    choose(others, [...kept, first], seats + Math.max(0, used(first).length - 1), each)
  }
  const bySize = [...sessions.keys()].sort((a, b) => used(b).length - used(a).length || a - b)
  for (const mostChoices of passes) {
    const end = secondsLeft() * (1 - passShare)
    hasDoubt = mostChoices === 0
    isOver = secondsLeft() <= 0
    const ways = new Map(
      starsOf.map((stars, session) => [session, [...stars, ...(mostChoices > 0 && used(session).length > 2 ? [spread] : [])]]),
    )
    choose(bySize, [], 0, (kept) => decide(kept, ways, [], mostChoices, () => secondsLeft() <= end))
    if (answer.seats !== null || (!isOver && !hasDoubt)) break
  }
  return { ...answer, isRefuted: answer.seats === null && !isOver && !hasDoubt }
}
