import ICAL from 'ical.js'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { type Instant, instantsOf, isZone, type LocalDate, wallTimeOf, type Zone } from '../../kernel/time'
import { printable } from '../printable'

/** RFC 5545 §3.1: a line has 75 octets at most, its break not counted. The library counts the fold's own space as one more. */
ICAL.foldLength = 74

export interface CalendarMoment {
  readonly at: Instant
  readonly zone: Zone
}

export interface CalendarEvent {
  /** Stable for as long as the event lives, so that a later copy replaces it. */
  readonly uid: string
  readonly sequence: number
  /** A moment, or a whole day where the time is open. */
  readonly start: CalendarMoment | LocalDate
  readonly end: CalendarMoment | null
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  readonly summary: string
  readonly location: string
  readonly description: string
  readonly category: string
}

/** An iCalendar file (RFC 5545) with the time zones that its events name. */
export function calendarText(name: string, events: readonly CalendarEvent[], now: Instant): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Mission Desk//Mission Desk//EN')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  // Where nothing is left but what is taken back, RFC 5546 (4.1.3) has a method of its own.
  const isTakenBack = events.length > 0 && events.every(({ status }) => status === 'CANCELLED')
  calendar.addPropertyWithValue('method', isTakenBack ? 'CANCEL' : 'PUBLISH')
  calendar.addPropertyWithValue('x-wr-calname', printable(name))
  const zones = new Map<Zone, ICAL.Component>()
  const components = events.map((event) => eventComponent(event, now, zones))
  for (const zone of [...zones.keys()].sort()) calendar.addSubcomponent(zones.get(zone) as ICAL.Component)
  for (const component of components) calendar.addSubcomponent(component)
  return `${calendar.toString()}\r\n`
}

function eventComponent(event: CalendarEvent, now: Instant, zones: Map<Zone, ICAL.Component>): ICAL.Component {
  const component = new ICAL.Component('vevent')
  component.addPropertyWithValue('uid', event.uid)
  component.addPropertyWithValue('dtstamp', utcTime(now))
  component.addPropertyWithValue('sequence', event.sequence)
  if (typeof event.start === 'string') component.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(event.start))
  else component.addProperty(momentProperty('dtstart', event.start, zones))
  // An end that is not after its start is not allowed (§3.8.2.2); a wrong plan is still shown, at its start.
  if (typeof event.start !== 'string' && event.end !== null && event.end.at > event.start.at) {
    component.addProperty(momentProperty('dtend', event.end, zones))
  }
  component.addPropertyWithValue('status', event.status)
  component.addPropertyWithValue('summary', printable(event.summary))
  if (event.location !== '') component.addPropertyWithValue('location', printable(event.location))
  if (event.description !== '') component.addPropertyWithValue('description', printable(event.description))
  component.addPropertyWithValue('categories', printable(event.category))
  // A day on which the hour is still open is not a day on which nobody has an hour left.
  const isBusy = event.status !== 'CANCELLED' && typeof event.start !== 'string'
  component.addPropertyWithValue('transp', isBusy ? 'OPAQUE' : 'TRANSPARENT')
  return component
}

/**
 * Wall time with its zone. In the hour that a clock change repeats, in UTC: programs do not agree which of the two they mean. So too
 * where the zone's rules are not known.
 */
function momentProperty(name: string, moment: CalendarMoment, zones: Map<Zone, ICAL.Component>): ICAL.Property {
  const property = new ICAL.Property(name)
  const wall = wallTimeOf(moment.at, moment.zone)
  const isPlain = instantsOf(wall.date, wall.time, moment.zone).length === 1 && moment.at % 60_000 === 0
  if (!isPlain || !knowsZone(moment.zone, zones)) {
    property.setValue(utcTime(moment.at))
    return property
  }
  property.setParameter('tzid', moment.zone)
  property.setValue(ICAL.Time.fromDateTimeString(`${wall.date}T${wall.time}:00`, property))
  return property
}

function knowsZone(zone: Zone, zones: Map<Zone, ICAL.Component>): boolean {
  if (zones.has(zone)) return true
  if (!isZone(zone) || zone === 'UTC') return false
  const block = tzlib_get_ical_block(zone)[0]
  if (!block?.startsWith('BEGIN:VTIMEZONE')) return false
  const parsed = new ICAL.Component(ICAL.parse(block))
  if (parsed.getFirstPropertyValue('tzid') !== zone) return false
  zones.set(zone, parsed)
  return true
}

function utcTime(at: Instant): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${new Date(at).toISOString().slice(0, 19)}Z`)
}
