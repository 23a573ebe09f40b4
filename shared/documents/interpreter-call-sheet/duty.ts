import { figureOf } from '../../interpreting/figure-of'
import { isInterpreted, minutesTogether } from '../../interpreting/interpreter-day'
import { compareBy, groupBy } from '../../kernel/order'
import { type Instant, type LocalDate, MINUTE_MS, type Span, wallTimeOf } from '../../kernel/time'
import type { Assignment } from '../../mission/entities/assignment'
import { itemDaysOf } from '../../mission/items/item-days'
import { endInstantOf, endOnOf, spanOf, startInstantOf, startOnOf } from '../../mission/items/item-times'
import type { Mission } from '../../mission/mission'
import { partOf } from '../../mission/people/engagements'
import type { Engagement } from '../team'

/** When an interpreter reports for an item and is released, at the item's place; null while its times are open. */
export interface Duty {
  /** Of an item of several days, each has a duty of its own, whose item has the times of that day. */
  readonly engagement: Engagement
  /** Which of the item's days that is, from 1, of how many; null where it takes one. */
  readonly day: { readonly number: number; readonly count: number } | null
  /** What else they interpret there in the very same hours: another pair of languages. */
  readonly besides: readonly Engagement[]
  readonly report: Instant | null
  /** When their part of the item begins. */
  readonly start: Instant | null
  readonly release: Instant | null
  /** The work from which they come straight here; null: none. */
  readonly after: Engagement | null
  /** Their part of the item; null while its times are open. */
  readonly part: Span | null
}

export interface DutyDay {
  readonly date: LocalDate
  readonly duties: readonly Duty[]
  /** As the rules count it: riding along is none, two languages at once count once. */
  readonly interpretingMinutes: number
  /** From the first reporting time to the last release: pauses between are on duty too (JP-jitcl). */
  readonly onDutyMinutes: number
}

/** An interpreter's days in date order, each with its duties in time order. */
export function dutyDays(mission: Mission, engagements: readonly Engagement[]): readonly DutyDay[] {
  const byDate = new Map<LocalDate, Duty[]>()
  for (const duty of dutiesOf(mission, engagements)) {
    const { dayOn } = duty.engagement.item
    if (dayOn !== null) byDate.set(dayOn, [...(byDate.get(dayOn) ?? []), duty])
  }
  return [...byDate.keys()].sort().map((date) => {
    const duties = (byDate.get(date) ?? []).toSorted(compareBy(({ report }) => report ?? Number.POSITIVE_INFINITY))
    const reports = duties.flatMap((duty) => duty.report ?? [])
    const releases = duties.flatMap((duty) => duty.release ?? [])
    const interpreted = duties.flatMap(({ part, engagement }) => (part && isInterpreted(engagement.item) ? [part] : []))
    return {
      date,
      duties,
      interpretingMinutes: minutesTogether(interpreted.toSorted(compareBy(({ start }) => start))),
      onDutyMinutes: reports.length > 0 && releases.length > 0 ? (Math.max(...releases) - Math.min(...reports)) / MINUTE_MS : 0,
    }
  })
}

/**
 * What the assignments of one interpreter ask. Whom only the usual figure calls while they are still at other work, on the coach that
 * brings everybody there, reports when that is over: nobody can be in two places, and the sheet must not say so.
 */
export function dutiesOf(mission: Mission, engagements: readonly Engagement[]): readonly Duty[] {
  const duties = inOneWhereOneCall(engagements.flatMap((engagement) => dutiesAt(mission, engagement)))
  return duties.map((duty) => {
    const { report, start, engagement } = duty
    if (report === null || start === null || engagement.assignment.reportMinutesBefore !== null) return duty
    const last = duties.reduce<Duty | null>(
      (latest, one) => (one.release !== null && one.release <= start && one.release > (latest?.release ?? report) ? one : latest),
      null,
    )
    return last ? { ...duty, report: last.release, after: last.engagement } : duty
  })
}

/** Who serves two pairs of languages at an item is called there once, unless hours differ; the first assignment by id stands for both. */
function inOneWhereOneCall(duties: readonly Duty[]): readonly Duty[] {
  const byCall = groupBy(duties, ({ engagement: { item }, report, release, part }) =>
    [item.id, report, release, part?.start, part?.end].join(' '),
  )
  return [...byCall.values()].flatMap((same) => {
    const [first, ...others] = same.toSorted(compareBy(({ engagement }) => engagement.assignment.id))
    return first ? [{ ...first, besides: others.map(({ engagement }) => engagement) }] : []
  })
}

/** The assignments of a duty, the one that stands for it first. */
export function servedIn({ engagement, besides }: Duty): readonly Engagement[] {
  return [engagement, ...besides]
}

/** What one assignment asks by itself: who comes in later reports before that, who hands over is released then. */
function dutiesAt(mission: Mission, engagement: Engagement): readonly Duty[] {
  const { item, assignment } = engagement
  const start = item.timeMode === 'tbd' ? null : startInstantOf(item)
  const none = { engagement, day: null, besides: [], report: null, start: null, release: null, after: null, part: null }
  if (start === null) return [none]
  const part = partOf(assignment, { start, end: endInstantOf(item) ?? Number.POSITIVE_INFINITY })
  const timed = (own: Span) => {
    const isEndKnown = Number.isFinite(own.end)
    return {
      ...none,
      report: own.start - reportMinutesOf(mission, assignment) * MINUTE_MS,
      start: own.start,
      release: isEndKnown ? own.end + assignment.releaseMinutesAfter * MINUTE_MS : null,
      part: isEndKnown ? { start: own.start, end: own.end } : null,
    }
  }
  const days = itemDaysOf(item, part)
  if (days.length === 0) return [timed(part)]
  return days.map(({ number, count, ...day }) => ({
    ...timed(day),
    engagement: { ...engagement, item: day.item },
    day: { number, count },
  }))
}

/** From when to when an interpreter is there, where an item is handed over; empty where they are there for all of it. */
export function ownPartWords({ part, engagement }: Duty): string {
  return part === null ? '' : wordsOfPart(part, engagement)
}

/** The same of whoever else works there, to stand after their name: who relieves whom, and when. */
export function partWords(engagement: Placed): string {
  const span = engagement.item.timeMode === 'tbd' ? null : spanOf(engagement.item)
  const words = span === null ? '' : wordsOfPart(partOf(engagement.assignment, span), engagement)
  return words && ` ${words}`
}

type Placed = Pick<Engagement, 'item' | 'assignment'>

function wordsOfPart(part: Span, engagement: Placed): string {
  const { comesInMinutes, leavesMinutes } = engagement.assignment
  if (comesInMinutes === null && leavesMinutes === null) return ''
  return `${wallClock(part.start, engagement, false)}–${wallClock(part.end, engagement, true)}`
}

/** Minutes before the start at which an interpreter reports: the assignment's own, else the rule profile's. */
export function reportMinutesOf(mission: Mission, { reportMinutesBefore }: Assignment): number {
  return reportMinutesBefore ?? figureOf(mission, 'reportMinutesBefore').value
}

/** Wall time at the item's place, with the date where it is not the programme day. */
export function wallClock(at: Instant, { item }: Pick<Engagement, 'item'>, end: boolean): string {
  const shown = wallTimeOf(at, end ? (item.endZone ?? item.zone) : item.zone)
  return shown.date === item.dayOn || shown.date === (end ? endOnOf(item) : startOnOf(item))
    ? shown.time
    : `${shown.date} ${shown.time}`
}
