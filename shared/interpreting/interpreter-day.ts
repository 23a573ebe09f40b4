import { memoPerRow } from '../kernel/memo'
import { compareBy, groupBy } from '../kernel/order'
import { addDays, type Instant, instantOf, type LocalDate, MINUTE_MS, type Span } from '../kernel/time'
import type { Item, ItemKind } from '../mission/entities/item'
import { engagementDaysOf } from '../mission/items/day-parts'
import { lookUp } from '../mission/look-up'
import type { Mission } from '../mission/mission'
import { type Engagement, engagementsByInterpreter } from '../mission/people/engagements'
import { figureOf } from './figure-of'

/** Interpreting from `first` to `last` of the engagements, with no break between them that the rule profile would call one. */
export interface Session extends Span {
  readonly first: Engagement
  readonly last: Engagement
}

/** What one interpreter does on one programme day. */
export interface InterpreterDay {
  readonly interpreterId: string
  readonly on: LocalDate
  /** In time order. */
  readonly engagements: readonly Engagement[]
  /** The first to begin and the last to end. */
  readonly first: Engagement
  readonly last: Engagement
  /** Due at the first item. */
  readonly reportAt: Instant
  /** Dismissed after the last item to end. */
  readonly releaseAt: Instant
  /** Time in which something is interpreted; two items at once count once. */
  readonly interpretingMinutes: number
  readonly sessions: readonly Session[]
  /** Longest stretch free of engagements between 11:00 and 15:00; null on days that do not reach over noon. */
  readonly lunchMinutes: number | null
}

const LUNCH_FROM = '11:00'
const LUNCH_TO = '15:00'
/** Who starts before this and ends after that works over lunch. */
const NOON_FROM = '12:00'
const NOON_TO = '14:00'

/** Escorting there is duty, not interpreting. */
const withoutInterpreting: readonly ItemKind[] = [
  'transfer',
  'flight',
  'rail',
  'checkIn',
  'checkOut',
  'freeTime',
  'restStop',
  'blocker',
  'note',
]

/** The working days of every interpreter, by interpreter, in date order. */
export const interpreterDaysOf = lookUp(['items', 'requirements', 'assignments', 'missions', 'ruleProfiles'], (mission) => {
  const minutes = standardMinutesOf(mission)
  const byInterpreter = engagementsByInterpreter(mission)
  return new Map([...byInterpreter].map(([interpreterId, engagements]) => [interpreterId, keptDaysOf(engagements, ...minutes)]))
})

/** The working days of one interpreter, had they just these engagements; in date order. */
export function workDaysOf(mission: Mission, engagements: readonly Engagement[]): readonly InterpreterDay[] {
  return daysOf(measureDay, engagements, ...standardMinutesOf(mission))
}

type StandardMinutes = readonly [reportMinutes: number, breakMinutes: number]

function standardMinutesOf(mission: Mission): StandardMinutes {
  return [figureOf(mission, 'reportMinutesBefore').value, figureOf(mission, 'sessionBreakMinutes').value]
}

function daysOf(
  measure: typeof measureDay,
  engagements: readonly Engagement[],
  ...minutes: StandardMinutes
): readonly InterpreterDay[] {
  const byDay = groupBy(
    engagements.flatMap((one) => engagementDaysOf(one)),
    ({ on }) => on,
  )
  return [...byDay]
    .flatMap(([on, day]) => {
      const [first, ...others] = inTimeOrder(day.map(({ engagement }) => engagement))
      return first ? measure(first, on, ...minutes, ...others) : []
    })
    .sort(compareBy((day) => day.on))
}

/** Engagements come in time order; but a day of a conference may begin after what began later than the conference. */
function inTimeOrder(engagements: readonly Engagement[]): readonly Engagement[] {
  return engagements.every((one, index) => index === 0 || one.start >= (engagements[index - 1]?.start ?? 0))
    ? engagements
    : [...engagements].sort(byStart)
}

const byStart = compareBy<Engagement>(
  ({ start }) => start,
  ({ end }) => end,
  ({ item }) => item.id,
)

function measureDay(
  first: Engagement,
  on: LocalDate,
  reportMinutes: number,
  breakMinutes: number,
  ...others: readonly Engagement[]
): InterpreterDay {
  const engagements = [first, ...others]
  return {
    interpreterId: first.interpreterId,
    on,
    engagements,
    first,
    last: engagements.reduce((last, one) => (one.end > last.end ? one : last)),
    reportAt: Math.min(...engagements.map((one) => one.start - reportMinutesOf(one, reportMinutes) * MINUTE_MS)),
    releaseAt: Math.max(...engagements.map((one) => one.end + releaseMinutesOf(one) * MINUTE_MS)),
    interpretingMinutes: minutesTogether(engagements.filter(isInterpreting)),
    sessions: sessionsOf(engagements, breakMinutes),
    lunchMinutes: lunchMinutesOf(on, first, engagements),
  }
}

const dayOf = memoPerRow(measureDay)

/** Who has the same engagements has the same days: the very list. */
const keptDaysOf = memoPerRow((engagements: readonly Engagement[], ...minutes: StandardMinutes) =>
  daysOf(dayOf, engagements, ...minutes),
)

function reportMinutesOf(engagement: Engagement, standard: number): number {
  return Math.max(...engagement.assignments.map((assignment) => assignment.reportMinutesBefore ?? standard))
}

function releaseMinutesOf(engagement: Engagement): number {
  return Math.max(...engagement.assignments.map((assignment) => assignment.releaseMinutesAfter))
}

/** Minutes in which there is any of these stretches, which come by their start: two at once count once. */
export function minutesTogether(stretches: readonly Span[]): number {
  let minutes = 0
  let until = Number.NEGATIVE_INFINITY
  for (const { start, end } of stretches) {
    minutes += Math.max(0, end - Math.max(start, until)) / MINUTE_MS
    until = Math.max(until, end)
  }
  return minutes
}

function sessionsOf(engagements: readonly Engagement[], breakMinutes: number): readonly Session[] {
  const sessions: Session[] = []
  for (const engagement of engagements.filter(isInterpreting)) {
    const open = sessions.at(-1)
    if (open && engagement.start - open.end < breakMinutes * MINUTE_MS) {
      const last = engagement.end > open.end ? engagement : open.last
      sessions[sessions.length - 1] = { ...open, last, end: Math.max(open.end, engagement.end) }
    } else sessions.push({ first: engagement, last: engagement, start: engagement.start, end: engagement.end })
  }
  return sessions
}

function lunchMinutesOf(on: LocalDate, first: Engagement, engagements: readonly Engagement[]): number | null {
  const at = (time: string) => instantOf(addDays(on, first.item.startDayOffset), time, first.item.zone)
  const lastEnd = Math.max(...engagements.map((one) => one.end))
  if (first.start >= at(NOON_FROM) || lastEnd <= at(NOON_TO)) return null
  const closes = at(LUNCH_TO)
  let longest = 0
  let freeFrom = at(LUNCH_FROM)
  for (const { start, end } of engagements) {
    longest = Math.max(longest, Math.min(start, closes) - freeFrom)
    freeFrom = Math.max(freeFrom, end)
  }
  return Math.max(longest, closes - freeFrom) / MINUTE_MS
}

function isInterpreting(engagement: Engagement): boolean {
  return isInterpreted(engagement.item)
}

/** Whether who is assigned to an item interprets there, or only comes along. */
export function isInterpreted(item: Item): boolean {
  return !withoutInterpreting.includes(item.kind)
}
