import { figureOf } from '../interpreting/figure-of'
import { addDays, type Instant, instantOf, type LocalDate, MINUTE_MS } from '../kernel/time'
import { type Mission, missionRowOf, rowOf } from '../mission/mission'
import { hoursOfWay, type WayHours } from '../mission/places/way-hours'
import { waysOf } from '../mission/places/ways'
import { ASSUMED_WAY_MINUTES, type Leg, TRAVEL_WEIGHT, type WayTable } from './problem'

const ALWAYS = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, leaveBy: Number.POSITIVE_INFINITY }
const noLeg: readonly Leg[] = [{ ...ALWAYS, travel: 0, need: 0 }]

/** The ways among these places on these days, and how many of them nobody has entered. */
export function wayTableOf(
  mission: Mission,
  placeIds: readonly string[],
  days: readonly LocalDate[],
): WayTable & { readonly assumed: number } {
  const known = waysOf(mission)
  const buffer = figureOf(mission, 'bufferMinutes').value
  const count = placeIds.length
  const [first, last] = [days[0] ?? missionRowOf(mission).startsOn, days.at(-1) ?? missionRowOf(mission).startsOn]
  const table: { readonly least: number; readonly legs: readonly Leg[]; readonly hours: readonly WayHours[] }[] = []
  let assumed = 0
  for (const [from, departure] of placeIds.entries()) {
    const zone = rowOf(mission, 'places', departure)?.zone ?? missionRowOf(mission).homeZone
    for (const [to, arrival] of placeIds.entries()) {
      const way = from === to ? undefined : known.to(arrival).get(departure)
      if (way === undefined && from !== to) assumed++
      const minutes = way?.minutes ?? ASSUMED_WAY_MINUTES
      // From the night before to the night after: who leaves in a night may come back in it.
      const hours = way?.bands.length
        ? hoursOfWay(way, zone, instantOf(addDays(first, -2), '00:00', zone), instantOf(addDays(last, 3), '00:00', zone))
        : []
      table[from * count + to] =
        hours.length === 0
          ? { least: minutes, legs: [{ ...ALWAYS, travel: minutes, need: minutes + buffer }], hours }
          : { least: Math.min(...hours.map((one) => one.minutes)), legs: legsOf(hours, buffer), hours }
    }
  }
  const entry = (from: number, to: number) => (from >= 0 && to >= 0 && from !== to ? table[from * count + to] : undefined)
  return {
    least: (from, to) => entry(from, to)?.least ?? 0,
    leastNeed: (from, to) => {
      const own = entry(from, to)
      return own ? own.least + buffer : 0
    },
    legs: (from, to) => entry(from, to)?.legs ?? noLeg,
    home: (from, to, at) => {
      const own = entry(from, to)
      return own && own.hours.length > 0 ? homeWithin(own.hours, at) : { travel: own?.least ?? 0, waits: 0 }
    },
    assumed,
  }
}

/**
 * Who has to be there at a time leaves as late as does: which hours they then leave in. From the last hours to the first, since the
 * later departure counts; between two hours, of which the later take longer, one leaves in the last minute of the earlier.
 */
function legsOf(hours: readonly WayHours[], buffer: number): readonly Leg[] {
  const legs: Leg[] = []
  let before = Number.POSITIVE_INFINITY
  for (const [at, { from, until, minutes: travel }] of [...hours.entries()].toReversed()) {
    const need = travel + buffer
    const start = at === 0 ? Number.NEGATIVE_INFINITY : minutesAt(from) + need
    if (start >= before) continue
    const last = at === hours.length - 1 ? Number.POSITIVE_INFINITY : minutesAt(until) - 1
    const end = Math.min(last + need, before - 1)
    if (end < before - 1) legs.push({ from: end + 1, to: before - 1, leaveBy: last, travel, need })
    legs.push({ ...ALWAYS, from: start, to: end, travel, need })
    before = start
  }
  return legs.toReversed()
}

/** The way at the end of a day may wait until it is short again, where that costs less. */
function homeWithin(hours: readonly WayHours[], at: number): { readonly travel: number; readonly waits: number } {
  let best = { travel: 0, waits: Number.POSITIVE_INFINITY }
  for (const { from, until, minutes } of hours) {
    const leavesAt = Math.max(at, minutesAt(from))
    const waits = leavesAt - at
    if (leavesAt < minutesAt(until) && TRAVEL_WEIGHT * minutes + waits < TRAVEL_WEIGHT * best.travel + best.waits)
      best = { travel: minutes, waits }
  }
  return best
}

function minutesAt(instant: Instant): number {
  return instant / MINUTE_MS
}
