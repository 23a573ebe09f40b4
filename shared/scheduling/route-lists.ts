import type { BestDay } from './best-day'
import type { Problem } from './problem'
import { type Route, routesOf } from './route-search'
import type { Track } from './track'

/** Every route that each track could have, by the track's number; null: they are too many to be looked at. */
export type RouteLists = readonly (readonly Route[] | null)[]

/** Beginnings of days that are looked at: of one track, and of all together. */
const MOST_OF_ONE = 400_000
const MOST_OF_ALL = 1_500_000

/**
 * Looks at every route once, track by track. A day has room for four or five visits, so eight days with thirty to choose from have some
 * twenty thousand routes in all: what is asked of them later is adding up, not searching. Tracks for which no time is left have no list.
 * Yields between tracks.
 */
export function* everyRoute(problem: Problem, tracks: readonly Track[], isOver: () => boolean): Generator<void, RouteLists> {
  let left = MOST_OF_ALL
  const lists: (readonly Route[] | null)[] = []
  for (const { scheduleDay, line } of tracks) {
    if (isOver()) left = 0
    const query = { visits: line.visits, minuteWeight: 1, below: Number.POSITIVE_INFINITY, beam: null }
    const worth = line.visits.map(() => 0)
    const found = routesOf(problem, scheduleDay, line, { ...query, worth, mostLabels: Math.min(MOST_OF_ONE, left) })
    left -= found.labels
    lists.push(found.isComplete ? found.routes : null)
    yield
  }
  return lists
}

/** The days, by number, of which every set of visits that goes together is known: those that all live as one line. */
export function listedDays(
  { days }: Problem,
  tracks: readonly Track[],
  lists: RouteLists,
): ReadonlyMap<number, readonly BestDay[]> {
  return new Map(
    tracks.flatMap(({ at, day, line }): readonly (readonly [number, readonly BestDay[]])[] => {
      const list = days[day]?.lines.length === 1 ? lists[at] : null
      return list ? [[day, list.map(({ placed, points }) => ({ placed, points: points * line.weight }))]] : []
    }),
  )
}
