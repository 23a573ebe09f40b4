import { type Instant, instantOf, offsetMinutes, type Zone } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { endOnOf, startOnOf } from '../mission/items/item-times'
import { html, type SafeHtml } from './html'
import type { Speaker } from './speaker'

/** `UTC+9`, `UTC+5:30`: what a zone's clocks show at an instant, the same in every language. */
export function offsetLabel(zone: Zone, at: Instant): string {
  const offset = offsetMinutes(zone, at)
  const rest = Math.abs(offset) % 60
  const hours = Math.floor(Math.abs(offset) / 60)
  return `UTC${offset < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

/** Instant of an item's start for clocks and ordering: its time, or noon of its day while the time is open; null without a day. */
export function clockStartOf(item: Item): Instant | null {
  const on = startOnOf(item)
  return on === null ? null : instantOf(on, item.startTime ?? '12:00', item.zone)
}

export function clockEndOf(item: Item): Instant | null {
  const on = endOnOf(item)
  return on === null ? null : instantOf(on, item.endTime ?? item.startTime ?? '12:00', item.endZone ?? item.zone)
}

/**
 * The time column of an item: `~` before a time that is not exact, a word where it is open, nothing where it is not to be shown, `+1`
 * where it lies past midnight of the programme day, and the clocks of both ends where they differ.
 */
export function timeCell(item: Item, speaker: Speaker): SafeHtml {
  if (item.timeMode === 'hidden') return html``
  if (item.timeMode === 'tbd' || item.startTime === null)
    return html`<div class="tbd">${speaker.word('documents.time.tbd')}</div>`
  const about = item.timeMode === 'approx' ? '~' : ''
  const zones = zonesOf(item)
  const end =
    item.endTime !== null &&
    html`<div class="end">–${item.endTime}${pastMidnight(item.endDayOffset, speaker)}${zones && html` <small>${zones.end}</small>`}</div>`
  return html`<div class="start">${about}${item.startTime}${pastMidnight(item.startDayOffset, speaker)}${zones && html` <small>${zones.start}</small>`}</div>${end}`
}

/** The same in a line, without clocks: `~22:00–00:30+1`. Empty where the time is not to be shown. */
export function timeLine(item: Item, speaker: Speaker): SafeHtml {
  if (item.timeMode === 'hidden') return html``
  if (item.timeMode === 'tbd' || item.startTime === null) return speaker.word('documents.time.tbd')
  const about = item.timeMode === 'approx' ? '~' : ''
  const end = item.endTime !== null && html`–${item.endTime}${pastMidnight(item.endDayOffset, speaker)}`
  return html`${about}${item.startTime}${pastMidnight(item.startDayOffset, speaker)}${end}`
}

/** The offsets of both ends where the clocks differ, as on a flight. */
function zonesOf(item: Item): { readonly start: string; readonly end: string } | null {
  const start = clockStartOf(item)
  const end = clockEndOf(item)
  if (start === null || end === null || item.endZone === null) return null
  const labels = { start: offsetLabel(item.zone, start), end: offsetLabel(item.endZone, end) }
  return labels.start === labels.end ? null : labels
}

/** A change of clocks between two moments, worded for a bar across the page. */
export function zoneBar(from: ClockState, to: ClockState, speaker: Speaker): SafeHtml {
  const minutes = offsetMinutes(to.zone, to.at) - offsetMinutes(from.zone, from.at)
  return speaker.word('documents.time.zoneChange', {
    from: offsetLabel(from.zone, from.at),
    to: offsetLabel(to.zone, to.at),
    hours: Math.abs(minutes) / 60,
    direction: minutes > 0 ? 'forward' : 'back',
  })
}

export interface ClockState {
  readonly zone: Zone
  readonly at: Instant
}

export function sameClock(a: ClockState, b: ClockState): boolean {
  return offsetMinutes(a.zone, a.at) === offsetMinutes(b.zone, b.at)
}

/** `+1` where a time lies so many days after the programme day; nothing on the day itself. */
export function pastMidnight(days: number, speaker: Speaker): SafeHtml | null {
  if (days === 0) return null
  // A flight over the date line lands the day before.
  return html`<sup>${days < 0 ? `−${-days}` : speaker.plain('documents.time.nextDay', { days })}</sup>`
}
