import { tzOffset } from '@date-fns/tz'

/** Calendar date at a place, `YYYY-MM-DD`. Text order is date order. */
export type LocalDate = string
/** Wall time at a place, `HH:mm`, 24 hours. Text order is time order within a day. */
export type LocalTime = string
/** IANA time zone name, such as `Asia/Tokyo`. */
export type Zone = string
/** Milliseconds since 1970-01-01T00:00Z. Derived from wall time and zone, never stored in a plan. */
export type Instant = number
/** Half-open stretch of time: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: Instant
  readonly end: Instant
}

export const MINUTE_MS = 60_000
export const DAY_MS = 86_400_000

/**
 * The instants at which a wall clock in `zone` shows this date and time: none in the gap of a clock change, two in the
 * repeated hour, else one; in time order.
 *
 * Not `TZDate`: it resolves the repeated hour differently depending on the computer's own zone.
 */
export function instantsOf(date: LocalDate, time: LocalTime, zone: Zone): readonly Instant[] {
  const key = `${zone}|${date}T${time}`
  const known = instantsByWallTime.get(key)
  if (known) return known
  const utc = Date.parse(`${date}T${time}Z`)
  const steady = steadyOffset(Math.floor(utc / DAY_MS), zone)
  const instants = steady === null ? instantsNearChange(utc, zone) : [utc - steady * MINUTE_MS]
  // Bounded by emptying, not by age: a mission has a few thousand wall times at most.
  if (instantsByWallTime.size > 50_000) instantsByWallTime.clear()
  instantsByWallTime.set(key, instants)
  return instants
}

const instantsByWallTime = new Map<string, readonly Instant[]>()

function instantsNearChange(utc: number, zone: Zone): readonly Instant[] {
  const found = new Set<Instant>()
  for (const probe of [utc - DAY_MS, utc + DAY_MS]) {
    const offset = offsetMinutes(zone, probe)
    const instant = utc - offset * MINUTE_MS
    if (offsetMinutes(zone, instant) === offset) found.add(instant)
  }
  return [...found].sort((a, b) => a - b)
}

/** The offset that a zone has all through a day of UTC, counted from 1970, and the days beside it; null: it changes. Asking the runtime takes long. */
function steadyOffset(day: number, zone: Zone): number | null {
  const key = `${zone}|${day}`
  const known = steadyOffsets.get(key)
  if (known !== undefined) return known
  const offset = offsetByRuntime(zone, (day - 1) * DAY_MS)
  const steady = offset === offsetByRuntime(zone, (day + 2) * DAY_MS) ? offset : null
  if (steadyOffsets.size > 10_000) steadyOffsets.clear()
  steadyOffsets.set(key, steady)
  return steady
}

const steadyOffsets = new Map<string, number | null>()

/**
 * One instant for a wall time, as a clock on the wall would be read by people: the first of a repeated hour; in a gap,
 * the moment after the jump that keeps the distance to the hour before (02:30 becomes 03:30), as RFC 5545 §3.3.5 asks.
 */
export function instantOf(date: LocalDate, time: LocalTime, zone: Zone): Instant {
  const [first] = instantsOf(date, time, zone)
  if (first !== undefined) return first
  const utc = Date.parse(`${date}T${time}Z`)
  return utc - offsetMinutes(zone, utc - DAY_MS) * MINUTE_MS
}

/** Offset of a zone from UTC at an instant, in minutes east. */
export function offsetMinutes(zone: Zone, at: Instant): number {
  return steadyOffset(Math.floor(at / DAY_MS), zone) ?? offsetByRuntime(zone, at)
}

function offsetByRuntime(zone: Zone, at: Instant): number {
  return tzOffset(zone, new Date(at))
}

/** Date and time that a wall clock in `zone` shows at an instant. */
export function wallTimeOf(at: Instant, zone: Zone): { readonly date: LocalDate; readonly time: LocalTime } {
  const shown = at + offsetMinutes(zone, at) * MINUTE_MS
  const { time, dayOffset } = timeOfMinutes(Math.floor(shown / MINUTE_MS))
  return { date: dateOf(dayOffset), time }
}

/** The date of a day counted from 1970. */
function dateOf(day: number): LocalDate {
  const known = dates.get(day)
  if (known !== undefined) return known
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10)
  if (dates.size > 10_000) dates.clear()
  dates.set(day, date)
  return date
}

const dates = new Map<number, LocalDate>()

/** Whether this computer knows the zone. */
export function isZone(zone: string): boolean {
  const known = knownZones.get(zone)
  if (known !== undefined) return known
  const isKnown = zone !== '' && zone.length <= 64 && canFormatIn(zone)
  if (knownZones.size > 1000) knownZones.clear()
  knownZones.set(zone, isKnown)
  return isKnown
}

/** Asking the runtime costs more than all other checks of a row together. */
const knownZones = new Map<string, boolean>()

function canFormatIn(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY_MS)
}

/** Day of the week: 1 Monday … 7 Sunday (ISO 8601). */
export function weekdayOf(date: LocalDate): number {
  return new Date(`${date}T00:00Z`).getUTCDay() || 7
}

/** Every date from `first` to `last`, both included. */
export function datesFrom(first: LocalDate, last: LocalDate): readonly LocalDate[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, day) => addDays(first, day))
}

/** Minutes since midnight. */
export function minutesOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** Wall time of minutes since midnight, and how many days it lies past that midnight (may be negative). */
export function timeOfMinutes(minutes: number): { readonly time: LocalTime; readonly dayOffset: number } {
  const dayOffset = Math.floor(minutes / 1440)
  const rest = minutes - dayOffset * 1440
  return { time: `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`, dayOffset }
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function minutesOfSpan(span: Span): number {
  return (span.end - span.start) / MINUTE_MS
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
