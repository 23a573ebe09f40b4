import type { LiveProgramme } from '../interpreting/solver/highs/live-programme'
import type { Master, Prices } from './master'
import type { RouteSource } from './route-source'
import type { RouteColumn, Track } from './track'
import { brokenTriples } from './triples'

/** Reduced costs below this are none: rounding of the solver. */
const SAME = 1e-6
/** Columns that a track is given at a time. */
const ADDED_AT_ONCE = 60
/** Beginnings that are followed while that is enough to find routes. */
const BEAM = 400
/** How often rows for triples are added. */
const MOST_TURNS = 12

export interface Priced {
  /** No choice of routes comes to less; −∞: not known. */
  readonly bound: number
  readonly prices: Prices | null
}

/** What the pricing works on. `columns` grows with the programme. */
export interface Pricing {
  readonly source: RouteSource
  readonly tracks: readonly Track[]
  readonly master: Master
  readonly live: LiveProgramme
  readonly columns: RouteColumn[]
  readonly visits: number
  readonly minuteWeight: number
  readonly secondsLeft: () => number
  /** Whether a bound is so high that nothing more has to be proven. */
  readonly isEnough: (bound: number) => boolean
}

/**
 * Solves the programme over all routes there are: asks each track for routes that would make the choice cheaper, until there are none;
 * then, where every route is known, asks that of no three visits two are taken more than once, and begins again.
 */
export function pricedOut(pricing: Pricing): Priced {
  const { source, tracks, master, live, columns, visits, minuteWeight, secondsLeft, isEnough } = pricing
  const known = new Set(columns.map(nameOf))
  let best: Priced = { bound: Number.NEGATIVE_INFINITY, prices: null }
  let beam = source.isListed ? null : BEAM
  let turns = 0
  while (secondsLeft() > 0) {
    const { duals, values } = live.solve({ timeLimitSeconds: Math.max(1, secondsLeft()) })
    if (!duals) return best
    const prices = master.pricesOf(duals.rows)
    let bound = prices.sum
    let added = 0
    for (const track of tracks) {
      if (secondsLeft() <= 0) return best
      const found = source.routesAt(track, { prices, minuteWeight, above: -SAME, beam })
      const least = found.routes.reduce((low, { reduced }) => Math.min(low, reduced), trackPrice(prices, track))
      bound += found.isComplete ? Math.min(0, least - trackPrice(prices, track)) - SAME : Number.NEGATIVE_INFINITY
      for (const column of [...found.routes].sort((a, b) => a.reduced - b.reduced).slice(0, ADDED_AT_ONCE)) {
        if (known.has(nameOf(column))) continue
        known.add(nameOf(column))
        columns.push(column)
        master.add(live, column)
        added++
      }
    }
    if (bound > best.bound) best = { bound, prices }
    if (isEnough(best.bound)) return best
    if (added === 0 && beam === null) {
      const broken = source.isListed && turns < MOST_TURNS ? brokenTriples(tracks, columns, master.sharesOf(values), visits) : []
      if (broken.length === 0) return best
      for (const triple of broken) master.limit(live, triple, columns)
      turns++
    }
    beam = source.isListed || added === 0 ? null : BEAM
  }
  return best
}

function trackPrice({ tracks }: Prices, { at }: Track): number {
  return tracks[at] ?? 0
}

function nameOf({ track, visits }: RouteColumn): string {
  return `${track} ${visits.join(' ')}`
}
