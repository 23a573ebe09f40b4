import type { Highs } from '../../highs/highs'
import type { IspAnswer, IspInstance, IspLimits } from '../isp-instance'
import { wholeStars } from './fewest-seats'
import { type Cover, type SpreadSearch, spreadSearch } from './spread-search'
import { type StarReach, starReach } from './star-reach'
import { wholeBlock } from './whole-block'
import { type WholePrices, wholeProgramme } from './whole-programme'

/** Of the time that is left: for a block in every way, and later for the first answer in whole numbers. */
const blockShare = 0.7
const firstShare = 0.7

/** Prices of the solver are good to so much. */
const tolerance = 1e-6

interface Question {
  readonly highs: Highs
  readonly instance: IspInstance
  readonly reach: StarReach
  readonly limits: IspLimits
  readonly secondsLeft: () => number
  readonly search: SpreadSearch
  /** By session: the covers that count so far. */
  readonly covers: readonly Cover[][]
}

/**
 * Most sessions covered whole, from a roster and a bound that are known. In a block every way is tried first (`wholeBlock`). Where that
 * does not tell, covers are columns: all stars, and those without a star as the prices
 * of the linear programme ask for them, which gives the bound (Gilmore and Gomory 1961). Where the covers that are told do not reach it in
 * whole numbers, all are told that could. What is known stays where time is up.
 */
export function mostWholeExactly(
  highs: Highs,
  instance: IspInstance,
  limits: IspLimits,
  packed: IspAnswer,
  secondsLeft: () => number,
): IspAnswer {
  const reach = starReach(instance)
  const covers = instance.sessions.map(({ languages }, session): Cover[] =>
    wholeStars(instance, reach, session).map((pivot) =>
      languages.filter((language) => language !== pivot).map((leaf) => reach.keyOf(leaf, pivot)),
    ),
  )
  const search = spreadSearch(instance, reach, () => secondsLeft() <= 0)
  const question: Question = { highs, instance, reach, limits, secondsLeft, search, covers }
  const known = limits === null ? byBlock(question, packed) : packed
  if (known.value >= known.bound) return known
  const relaxed = priced(question)
  const bound = Math.min(known.bound, Math.floor(relaxed.bound + tolerance))
  if (known.value >= bound || relaxed.prices === null) return { ...known, bound: Math.max(known.value, bound) }
  const first = inWholeNumbers(question, { ...known, bound }, secondsLeft() * firstShare)
  if (first.value >= bound) return first
  const slack = relaxed.bound - (first.value + 1) + tolerance
  if (!tellAll(question, relaxed.prices, slack)) return first
  const { isProven, ...last } = inWholeNumbers(question, first, secondsLeft())
  return isProven ? { ...last, bound: last.value } : last
}

/** The most that can be covered in a block, found one session more at a time. */
function byBlock({ instance, reach, secondsLeft }: Question, known: IspAnswer): IspAnswer {
  const end = secondsLeft() * (1 - blockShare)
  let best = known
  while (best.value < best.bound) {
    const { seats, isRefuted } = wholeBlock(instance, reach, best.value + 1, () => secondsLeft() - end)
    if (seats === null) return isRefuted ? { ...best, bound: best.value } : best
    best = { ...best, seats, value: best.value + 1 }
  }
  return best
}

/** Tells covers without a star until the linear programme asks for no more; the bound holds whenever that ends. */
function priced(question: Question): { readonly bound: number; readonly prices: WholePrices | null } {
  const { instance, secondsLeft, search, covers } = question
  let best = Number.POSITIVE_INFINITY
  for (;;) {
    const relaxed = inFractions(question)
    if (relaxed === null) return { bound: best, prices: null }
    const { prices, objective } = relaxed
    let gain = 0
    let isNew = false
    for (const [session, { block }] of instance.sessions.entries()) {
      if (secondsLeft() <= 0) return { bound: best, prices: null }
      const room = 1 - (prices.sessions[session] ?? 0) - tolerance
      const spreads = search(session, prices.people[block] ?? new Float64Array(), room, 'cheapest')
      gain += tolerance + Math.max(0, room - spreads.atLeast)
      covers[session]?.push(...spreads.covers)
      isNew ||= spreads.covers.length > 0
    }
    best = Math.min(best, objective + gain)
    if (!isNew || secondsLeft() <= 0) return { bound: best, prices: isNew ? null : prices }
  }
}

/** The linear programme of the covers that are told; null where time is up. */
function inFractions({ highs, instance, reach, limits, secondsLeft, covers }: Question): {
  readonly objective: number
  readonly prices: WholePrices
} | null {
  const { programme, prices } = wholeProgramme(instance, reach, {
    limits,
    coversOf: (session) => covers[session] ?? [],
    atLeast: 0,
    isWhole: false,
  })
  // Where nothing is told yet, nothing has a price, and the solver has no columns to look at.
  if (programme.cost.length === 0) return { objective: 0, prices: prices(new Float64Array()) }
  const { objective, duals } = highs.solve(programme, { timeLimitSeconds: Math.max(0, secondsLeft()) })
  return duals === null ? null : { objective, prices: prices(duals.rows) }
}

/** Tells all covers of which a roster could be worth so much less than the linear programme; false where they could not all be found. */
function tellAll({ instance, secondsLeft, search, covers }: Question, prices: WholePrices, slack: number): boolean {
  return [...instance.sessions.entries()].every(([session, { block }]) => {
    if (secondsLeft() <= 0) return false
    const room = 1 - (prices.sessions[session] ?? 0)
    const spreads = search(session, prices.people[block] ?? new Float64Array(), room + slack, 'all')
    covers[session]?.push(...spreads.covers)
    return spreads.isComplete
  })
}

/** More sessions than are known, of the covers that are told; proven where there is no other roster of them that is worth more. */
function inWholeNumbers(
  { highs, instance, reach, limits, covers }: Question,
  known: IspAnswer,
  timeLimitSeconds: number,
): IspAnswer & { readonly isProven: boolean } {
  const { programme, seats } = wholeProgramme(instance, reach, {
    limits,
    coversOf: (session) => covers[session] ?? [],
    atLeast: known.value + 1,
    isWhole: true,
  })
  const solution = highs.solve(programme, { timeLimitSeconds: Math.max(0, timeLimitSeconds) })
  const isProven = solution.status === 'optimal' || solution.status === 'infeasible'
  if (!(solution.objective > known.value + 0.5)) return { ...known, isProven }
  return { ...known, seats: seats(solution.values), value: Math.round(solution.objective), isProven }
}
