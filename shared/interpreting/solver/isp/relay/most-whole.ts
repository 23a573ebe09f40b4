import { chanceOf } from '../../crew/chance'
import type { IspInstance, IspLimits, IspObjective, IspSeat } from '../isp-instance'
import { pairsAmong } from './beyond-star'
import { starPacking } from './star-packing'

/** So many sessions at most are given up at a time. */
const mostGivenUp = 3

/** How often that is done, how many others are tried instead, and how many seats are asked to move for one. */
const efforts = {
  sessions: { rounds: 12_000, tried: 12, moves: 300 },
  pairs: { rounds: 5000, tried: 4, moves: 1000 },
} as const

interface Search {
  readonly objective: IspObjective
  /** One of so many parts that share the effort. */
  readonly parts: number
  /** No more than this can be covered: it ends there. */
  readonly enough: number
  readonly shouldStop: () => boolean
}

/**
 * Sessions covered whole by stars, those first that are worth most a seat: the small ones where sessions are counted, the large ones where pairs
 * are. Then a few at a time are given up, by lot, where others fit instead that are worth more, or as much with no more seats.
 */
export function mostWhole(
  instance: IspInstance,
  limits: IspLimits,
  { objective, parts, enough, shouldStop }: Search,
): { readonly seats: readonly IspSeat[]; readonly worth: number } {
  const { rounds, tried: mostTried, moves } = efforts[objective]
  const sizes = instance.sessions.map(({ languages }) => languages.length)
  const worthOf = (session: number): number => (objective === 'sessions' ? 1 : pairsAmong(sizes[session] ?? 0))
  const sum = (sessions: Iterable<number>): number => [...sessions].reduce((all, session) => all + worthOf(session), 0)
  const small = objective === 'sessions' ? 1 : -1
  const byUse = (a: number, b: number): number => small * ((sizes[a] ?? 0) - (sizes[b] ?? 0)) || a - b
  const inOrder = [...sizes.keys()].sort(byUse)
  const packing = starPacking(instance, limits, moves)
  const whole = new Set(inOrder.filter((session) => packing.cover(session)))
  const chance = chanceOf(sizes.length + 1)
  let worth = sum(whole)
  for (let round = 0; round < rounds / parts && whole.size < sizes.length && worth < enough && !shouldStop(); round++) {
    const given = someOf([...whole], chance)
    const open = inOrder.filter((session) => !whole.has(session))
    const { size } = packing
    packing.keep()
    for (const session of given) packing.uncover(session)
    const from = chance(open.length)
    const tried = [...open.slice(from), ...open.slice(0, from)].slice(0, mostTried)
    const coming = [...tried, ...given].filter((session) => packing.cover(session))
    const gain = sum(coming) - sum(given)
    if (gain < 0 || (gain === 0 && packing.size > size)) packing.bringBack()
    else {
      worth += gain
      for (const session of given) whole.delete(session)
      for (const session of coming) whole.add(session)
    }
  }
  return { seats: packing.seats(), worth }
}

function someOf(covered: readonly number[], chance: (below: number) => number): readonly number[] {
  const many = Math.min(covered.length, 1 + chance(mostGivenUp))
  return [...new Set(Array.from({ length: many }, () => covered[chance(covered.length)] ?? 0))]
}
