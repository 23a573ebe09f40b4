import { figureOf } from '../interpreting/figure-of'
import type { Mission } from '../mission/mission'
import { waysOf } from '../mission/ways'
import { ASSUMED_WAY_MINUTES, type WayTable } from './problem'

/** The ways among these places, and how many of them nobody has entered. */
export function wayTableOf(mission: Mission, placeIds: readonly string[]): WayTable & { readonly assumed: number } {
  const known = waysOf(mission)
  const buffer = figureOf(mission, 'bufferMinutes').value
  const count = placeIds.length
  const minutes = new Int32Array(count * count)
  let assumed = 0
  for (const [to, arrival] of placeIds.entries()) {
    const here = known.to(arrival)
    for (const [from, departure] of placeIds.entries()) {
      if (from === to) continue
      const way = here.get(departure)
      if (way === undefined) assumed++
      minutes[from * count + to] = way ?? ASSUMED_WAY_MINUTES
    }
  }
  const isWay = (from: number, to: number) => from >= 0 && to >= 0 && from !== to
  return {
    travel: (from, to) => (isWay(from, to) ? (minutes[from * count + to] ?? 0) : 0),
    need: (from, to) => (isWay(from, to) ? (minutes[from * count + to] ?? 0) + buffer : 0),
    assumed,
  }
}
