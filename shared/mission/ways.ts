import { lookUp } from './look-up'
import { rowsOf } from './mission'

/** Known ways between places, in minutes. */
export interface Ways {
  /** Minutes by place of departure, for one place of arrival. */
  readonly to: (placeId: string) => ReadonlyMap<string, number>
  readonly longestMinutes: number
}

/** What a way is taken to need until somebody knows it: enough to keep the day from being planned too tight. */
export const ASSUMED_WAY_MINUTES = 30

/** The ways of a mission; one entered for the very direction counts before the way back of another. */
export const waysOf = lookUp(['transferTimes'], (mission): Ways => {
  const byArrival = new Map<string, Map<string, number>>()
  const put = (from: string, to: string, minutes: number) => {
    const arrivals = byArrival.get(to) ?? new Map<string, number>()
    arrivals.set(from, minutes)
    byArrival.set(to, arrivals)
  }
  const times = [...rowsOf(mission, 'transferTimes')].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const time of times) if (time.symmetric) put(time.toPlaceId, time.fromPlaceId, time.minutes)
  for (const time of times) put(time.fromPlaceId, time.toPlaceId, time.minutes)
  const none = new Map<string, number>()
  return {
    to: (placeId) => byArrival.get(placeId) ?? none,
    longestMinutes: times.reduce((longest, time) => Math.max(longest, time.minutes), 0),
  }
})
