import type { LiveProgramme } from '../interpreting/solver/highs/live-programme'
import type { Master, Prices, RouteColumn, Track } from './master'
import type { Problem } from './problem'
import { type RoutesFound, routesOf } from './route-search'

/** Reduced costs below this are none: rounding of the solver. */
const SAME = 1e-6
/** Columns that a track is given at a time. */
const ADDED_AT_ONCE = 60
/** Beginnings that are followed while that is enough to find routes. */
const BEAM = 400
/** Beginnings of days that are looked at for one track before it is left unproven. */
const MOST_LABELS = 400_000

export interface Priced {
  /** No choice of routes comes to less; −∞: not known. */
  readonly bound: number
  readonly prices: Prices | null
}

/**
 * Solves the programme over all routes there are: asks each track for routes that would make the choice cheaper, until there are none.
 * Yields between rounds.
 */
export function* pricedOut(
  problem: Problem,
  tracks: readonly Track[],
  master: Master,
  live: LiveProgramme,
  columns: RouteColumn[],
  minuteWeight: number,
  secondsLeft: () => number,
): Generator<number, Priced> {
  const known = new Set(columns.map(nameOf))
  let best: Priced = { bound: Number.NEGATIVE_INFINITY, prices: null }
  let beam: number | null = BEAM
  while (secondsLeft() > 0) {
    const { duals } = live.solve({ timeLimitSeconds: Math.max(1, secondsLeft()) })
    if (!duals) return best
    const prices = master.pricesOf(duals.rows)
    let bound = prices.sum
    let added = 0
    for (const track of tracks) {
      if (secondsLeft() <= 0) return best
      const found = routesAt(problem, track, prices, minuteWeight, -SAME, beam)
      const least = found.routes.reduce((low, { reduced }) => Math.min(low, reduced), trackPrice(prices, track))
      bound += found.isComplete ? Math.min(0, least - trackPrice(prices, track)) - SAME : Number.NEGATIVE_INFINITY
      for (const { visits, points } of [...found.routes].sort((a, b) => a.reduced - b.reduced).slice(0, ADDED_AT_ONCE)) {
        const column = { track: track.at, visits, points }
        if (known.has(nameOf(column))) continue
        known.add(nameOf(column))
        columns.push(column)
        master.add(live, column)
        added++
      }
    }
    if (bound > best.bound) best = { bound, prices }
    if (added === 0 && beam === null) return best
    beam = added === 0 ? null : BEAM
    yield best.bound
  }
  return best
}

/** The routes of a track that come to less than `above` over its price. */
export function routesAt(
  problem: Problem,
  { at, scheduleDay, line }: Track,
  prices: Prices,
  minuteWeight: number,
  above: number,
  beam: number | null,
): RoutesFound {
  return routesOf(problem, scheduleDay, line, {
    visits: line.visits,
    worth: line.visits.map((visit) => prices.worth[at]?.get(visit) ?? 0),
    minuteWeight: minuteWeight * line.weight,
    below: (prices.tracks[at] ?? 0) + above,
    mostLabels: MOST_LABELS,
    beam,
  })
}

function trackPrice({ tracks }: Prices, { at }: Track): number {
  return tracks[at] ?? 0
}

function nameOf({ track, visits }: RouteColumn): string {
  return `${track} ${visits.join(' ')}`
}
