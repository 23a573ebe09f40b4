import type { WayBand } from '../entities/transfer-time'
import { lookUp } from '../look-up'
import { rowsOf } from '../mission'
import { bandsBack, bandsThere } from './way-bands'

/** What is known of a way in one direction. */
export interface Way {
  readonly minutes: number
  /** Hours at which it takes another time; mostly none. */
  readonly bands: readonly WayBand[]
  /** At whatever hour. */
  readonly longestMinutes: number
}

/** Known ways between places. */
export interface Ways {
  /** Ways by place of departure, for one place of arrival. */
  readonly to: (placeId: string) => ReadonlyMap<string, Way>
  readonly longestMinutes: number
}

/** What a way is taken to need until somebody knows it: enough to keep the day from being planned too tight. */
export const ASSUMED_WAY_MINUTES = 30

/** A way that takes as long at every hour. */
export function steadyWay(minutes: number): Way {
  return { minutes, bands: [], longestMinutes: minutes }
}

/** The ways of a mission; one entered for the very direction counts before the way back of another. */
export const waysOf = lookUp(['transferTimes'], (mission): Ways => {
  const byArrival = new Map<string, Map<string, Way>>()
  let longestMinutes = 0
  const put = (from: string, to: string, minutes: number, bands: readonly WayBand[]) => {
    const arrivals = byArrival.get(to) ?? new Map<string, Way>()
    const way = bands.length === 0 ? steadyWay(minutes) : { minutes, bands, longestMinutes: longestOf(minutes, bands) }
    arrivals.set(from, way)
    byArrival.set(to, arrivals)
    longestMinutes = Math.max(longestMinutes, way.longestMinutes)
  }
  const times = [...rowsOf(mission, 'transferTimes')].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const time of times) {
    if (time.symmetric) put(time.toPlaceId, time.fromPlaceId, time.minutes, time.bands.length === 0 ? [] : bandsBack(time.bands))
  }
  for (const time of times) {
    put(time.fromPlaceId, time.toPlaceId, time.minutes, time.bands.length === 0 ? [] : bandsThere(time.bands))
  }
  const none = new Map<string, Way>()
  return { to: (placeId) => byArrival.get(placeId) ?? none, longestMinutes }
})

function longestOf(minutes: number, bands: readonly WayBand[]): number {
  return bands.reduce((longest, band) => Math.max(longest, band.minutes), minutes)
}
