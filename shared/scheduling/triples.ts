import type { RouteColumn, Track } from './track'

/**
 * Three visits. Each is on one day at most, so of all routes only one can have two of them: in a choice of halves of routes that is
 * easily broken, and asking for it brings the bound close to what whole routes can reach.
 */
export type Triple = readonly [number, number, number]

/** Whether a route has two of these visits at least, of those that its track leads. */
export function hasTwoOf(triple: Triple, visits: readonly number[], { leads }: Track): boolean {
  let count = 0
  for (const visit of triple) if (visits.includes(visit) && leads.has(visit)) count++
  return count >= 2
}

/** How far above one a triple has to be to be worth a row, and how many rows are added at a time. */
const LEAST_BROKEN = 0.02
const MOST_AT_ONCE = 40

/** The triples of which a choice takes more than one, the worst first. `shares`: of each column, how much of it is taken. */
export function brokenTriples(
  tracks: readonly Track[],
  columns: readonly RouteColumn[],
  shares: readonly number[],
  visits: number,
): readonly Triple[] {
  const taken = new Map<number, number>()
  const take = (a: number, b: number, c: number, share: number) => {
    const [x = 0, y = 0, z = 0] = [a, b, c].sort((one, other) => one - other)
    const key = (x * visits + y) * visits + z
    taken.set(key, (taken.get(key) ?? 0) + share)
  }
  for (const [at, share] of shares.entries()) {
    const column = columns[at]
    const track = column && tracks[column.track]
    if (!track || share < 1e-6) continue
    const own = column.visits.filter((visit) => track.leads.has(visit))
    for (const [place, a] of own.entries()) {
      for (const b of own.slice(place + 1)) {
        // A triple that lies within the route is counted once, by its two lowest visits.
        for (let c = 0; c < visits; c++) if (c !== a && c !== b && (c > b || !own.includes(c))) take(a, b, c, share)
      }
    }
  }
  return [...taken]
    .filter(([, share]) => share > 1 + LEAST_BROKEN)
    .sort(([one, a], [other, b]) => b - a || one - other)
    .slice(0, MOST_AT_ONCE)
    .map(([key]) => [Math.floor(key / visits / visits), Math.floor(key / visits) % visits, key % visits])
}
