import { datesFrom, type Instant, instantsOf, type LocalTime, MINUTE_MS, wallTimeOf, type Zone } from '../../kernel/time'
import type { WayBand } from '../entities/transfer-time'
import type { Way } from './ways'

/** A way as it is gone: when one leaves, how long it takes then, and the hours that say so; null: its one time. */
export interface Trip {
  readonly leavesAt: Instant
  readonly minutes: number
  readonly band: WayBand | null
}

/** Times from `from` until before `until` at which leaving takes equally long. */
export interface WayHours {
  readonly from: Instant
  readonly until: Instant
  readonly minutes: number
  readonly band: WayBand | null
}

/** The trip of who leaves at this instant; hours are those of the wall clock in `zone`. */
export function tripAt({ minutes, bands }: Way, zone: Zone, leavesAt: Instant): Trip {
  if (bands.length === 0) return { leavesAt, minutes, band: null }
  const { time } = wallTimeOf(leavesAt, zone)
  const own = bands.filter((band) => holdsAt(band, time))
  const [first] = own
  if (!first) return { leavesAt, minutes, band: null }
  const band = own.reduce((longest, one) => (one.minutes > longest.minutes ? one : longest), first)
  return { leavesAt, minutes: band.minutes, band }
}

function holdsAt({ from, to }: WayBand, time: LocalTime): boolean {
  return from < to ? from <= time && time < to : from <= time || time < to
}

/**
 * The trip of those who are free at `readyAt` and have to be there at `dueAt`: they leave as late as does. Who cannot be there in time,
 * leaves at once.
 */
export function tripBetween(way: Way, zone: Zone, readyAt: Instant, dueAt: Instant): Trip & { readonly isInTime: boolean } {
  if (way.bands.length === 0) {
    const latest = dueAt - way.minutes * MINUTE_MS
    return { leavesAt: Math.max(readyAt, latest), minutes: way.minutes, band: null, isInTime: readyAt <= latest }
  }
  const from = Math.max(readyAt, dueAt - way.longestMinutes * MINUTE_MS)
  for (const { minutes, band, ...hours } of hoursOfWay(way, zone, from, dueAt + MINUTE_MS).toReversed()) {
    const leavesAt = Math.min(hours.until - MINUTE_MS, dueAt - minutes * MINUTE_MS)
    if (leavesAt >= hours.from) return { leavesAt, minutes, band, isInTime: true }
  }
  return { ...tripAt(way, zone, readyAt), isInTime: false }
}

/** When those who are free at `readyAt` can be there at the soonest: they may wait until the way is short again. */
export function soonestArrival(way: Way, zone: Zone, readyAt: Instant): Instant {
  const arrival = readyAt + way.minutes * MINUTE_MS
  if (way.bands.length === 0) return arrival
  const atOnce = readyAt + tripAt(way, zone, readyAt).minutes * MINUTE_MS
  return hoursOfWay(way, zone, readyAt, atOnce).reduce(
    (soonest, { from, minutes }) => Math.min(soonest, from + minutes * MINUTE_MS),
    atOnce,
  )
}

/** How long a way takes, hour by hour, for those who leave from `from` until before `until`. */
export function hoursOfWay(way: Way, zone: Zone, from: Instant, until: Instant): readonly WayHours[] {
  const times = [...new Set(way.bands.flatMap((band) => [band.from, band.to]))]
  const dates = times.length === 0 ? [] : datesFrom(wallTimeOf(from, zone).date, wallTimeOf(until, zone).date)
  const borders = dates
    .flatMap((date) => times.flatMap((time) => instantsOf(date, time, zone)))
    .filter((border) => from < border && border < until)
    .sort((a, b) => a - b)
  const starts = from < until ? [from, ...new Set(borders)] : []
  return starts.map((start, at) => {
    const { minutes, band } = tripAt(way, zone, start)
    return { from: start, until: starts[at + 1] ?? until, minutes, band }
  })
}
