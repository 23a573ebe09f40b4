import type { Prices } from './master'
import type { Problem } from './problem'
import type { RouteLists } from './route-lists'
import { type Route, routesOf } from './route-search'
import type { RouteColumn, Track } from './track'
import { hasTwoOf } from './triples'

/** What is asked of a track's routes. */
export interface RoutesAsked {
  readonly prices: Prices
  /** Points of a minute of one person. 0: time does not matter. */
  readonly minuteWeight: number
  /** Only routes that come to less than this over the track's price. */
  readonly above: number
  /** Where they have to be searched for, only so many beginnings are followed; null: all. */
  readonly beam: number | null
}

export interface PricedRoute extends RouteColumn {
  /** What it comes to beyond the prices of what it takes. */
  readonly reduced: number
}

/** The routes of tracks, again and again at other prices. */
export interface RouteSource {
  readonly routesAt: (
    track: Track,
    asked: RoutesAsked,
  ) => { readonly routes: readonly PricedRoute[]; readonly isComplete: boolean }
  /** Every route is known, so that prices of triples are asked of each. */
  readonly isListed: boolean
  /** What the points of every choice are multiples of: 1 where not every route is known. */
  readonly grain: number
}

/** Beginnings of days that are looked at for one track before it is left unproven. */
const MOST_LABELS = 400_000

/** Adds up what is listed, and searches where nothing is. */
export function routeSourceOf(problem: Problem, tracks: readonly Track[], lists: RouteLists): RouteSource {
  const isListed = lists.every((list) => list !== null)
  const points = tracks.flatMap(({ at, line }) => (lists[at] ?? []).map((route) => route.points * line.weight))
  return {
    isListed,
    grain: isListed ? Math.max(1, points.reduce(commonDivisor, 0)) : 1,
    routesAt: (track, asked) => {
      const list = lists[track.at]
      return list ? { routes: listedAt(list, track, asked), isComplete: true } : searchedAt(problem, track, asked)
    },
  }
}

/** The greatest number that divides both. */
export function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}

function listedAt(list: readonly Route[], track: Track, { prices, minuteWeight, above }: RoutesAsked): readonly PricedRoute[] {
  const worth: number[] = []
  for (const [visit, price] of prices.worth[track.at] ?? []) worth[visit] = price
  const triples = prices.triples.filter(({ price }) => price < 0)
  const below = (prices.tracks[track.at] ?? 0) + above
  const pointWeight = minuteWeight * track.line.weight
  const found: PricedRoute[] = []
  for (const { visits, points } of list) {
    let reduced = points * pointWeight
    for (const visit of visits) reduced -= worth[visit] ?? 0
    if (reduced >= below) continue
    for (const { triple, price } of triples) if (hasTwoOf(triple, visits, track)) reduced -= price
    if (reduced < below) found.push({ track: track.at, visits, points, reduced })
  }
  return found
}

/** Prices of triples only make routes dearer: left out here, what is proven holds all the more. */
function searchedAt(problem: Problem, { at, scheduleDay, line }: Track, { prices, minuteWeight, above, beam }: RoutesAsked) {
  const { routes, isComplete } = routesOf(problem, scheduleDay, line, {
    visits: line.visits,
    worth: line.visits.map((visit) => prices.worth[at]?.get(visit) ?? 0),
    minuteWeight: minuteWeight * line.weight,
    below: (prices.tracks[at] ?? 0) + above,
    mostLabels: MOST_LABELS,
    beam,
  })
  return { routes: routes.map(({ visits, points, reduced }) => ({ track: at, visits, points, reduced })), isComplete }
}
