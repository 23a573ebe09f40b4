import { type LocalTime, MINUTE_MS, wallTimeOf } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { leavesBy, legFor, legsWith } from './legs'
import { type FixedStop, type Leg, type Line, type Problem, type ScheduleDay, TRAVEL_WEIGHT, type Visit } from './problem'
import { crowdsWith, trialAt } from './trial'

/** A visit at its time of a day, in minutes since 1970. */
export interface Placed {
  readonly visit: number
  readonly start: number
}

/** What a day costs those who live it, in minutes of persons. */
export interface DayScore {
  readonly travel: number
  readonly idle: number
}

/** What counts of a day: less is better. */
export function pointsOf({ travel, idle }: DayScore): number {
  return TRAVEL_WEIGHT * travel + idle
}

interface Stop extends FixedStop {
  readonly isVisit: boolean
}

/** What a day with these visits costs; null where somebody on it could not keep it, has no lunch, or has too many visits. */
export function dayScore(problem: Problem, day: ScheduleDay, placed: readonly Placed[]): DayScore | null {
  let travel = 0
  let idle = 0
  for (const line of day.lines) {
    const score = lineScore(problem, day, line, stopsOf(problem, line, placed))
    if (score === null) return null
    travel += score.travel * line.weight
    idle += score.idle * line.weight
  }
  if (day.lines.length > 1 && crowds(problem, day, placed)) return null
  return { travel, idle }
}

/** What a day with these visits costs one of those on a line, in points; null: they cannot keep it. */
export function linePoints(problem: Problem, day: ScheduleDay, line: Line, placed: readonly Placed[]): number | null {
  const score = lineScore(problem, day, line, stopsOf(problem, line, placed))
  return score && pointsOf(score)
}

/** Whether groups that do not belong together come to one host at once in greater number than it receives. */
function crowds({ base, visits }: Problem, { date }: ScheduleDay, placed: readonly Placed[]): boolean {
  const limited = placed.flatMap(({ visit, start }) => {
    const task = visits[visit]
    return task?.isLimited ? [{ task, start }] : []
  })
  if (new Set(limited.map(({ task }) => task.place)).size === limited.length) return false
  const trials = limited.map(({ task: { item, minutes }, start }) => trialAt(item, date, timeAt(item, start), minutes))
  const own = new Set(trials.map(({ id }) => id))
  return crowdsWith(base, trials).some(({ refs }) => refs.some(({ id }) => own.has(id)))
}

/** The wall time at an item's place, of minutes since 1970. */
export function timeAt({ zone }: Item, minutes: number): LocalTime {
  return wallTimeOf(minutes * MINUTE_MS, zone).time
}

function stopsOf(problem: Problem, line: Line, placed: readonly Placed[]): readonly Stop[] {
  const own = placed.flatMap(({ visit, start }) => {
    const task = problem.visits[visit]
    return task && line.visits.includes(visit) ? [stopOf(task, start)] : []
  })
  return [...line.fixed.map((stop) => ({ ...stop, isVisit: false })), ...own].sort((a, b) => a.start - b.start || a.end - b.end)
}

function stopOf({ item, minutes, place }: Visit, start: number): Stop {
  return { itemId: item.id, start, end: start + minutes, from: place, to: place, isVisit: true }
}

function lineScore(problem: Problem, day: ScheduleDay, line: Line, stops: readonly Stop[]): DayScore | null {
  const [first] = stops
  if (!first) return none
  if (stops.filter(({ isVisit }) => isVisit).length > problem.mostVisits && line.weight > 0) return null
  if (!line.travels) return stops.every((stop, at) => at === 0 || keepsApart(stops[at - 1], stop)) ? none : null
  const { lunchMinutes } = problem.wish
  const begun = { travel: legFor(problem.ways.legs(line.morning, first.from), first.start).travel, idle: 0 }
  const isFed = !line.needsLunch || first.start >= day.lunchFrom + lunchMinutes
  // Both days that can still be had: with lunch behind it, and without.
  let fed: DayScore | null = isFed ? begun : null
  let unfed: DayScore | null = isFed ? null : begun
  let last = first
  for (const stop of stops.slice(1)) {
    const legs = legsWith(problem.ways, last.to, stop.from, last.isVisit || stop.isVisit ? problem.spareMinutes : 0)
    const straight = straightBetween(legs, last, stop)
    if (straight === null) return null
    const lunch = unfed && lunchBetween(problem, day, legs, last, stop)
    fed = lesser(fed && sum(fed, straight), unfed && lunch && sum(unfed, lunch))
    unfed = unfed && sum(unfed, straight)
    if (stop.end >= last.end) last = stop
  }
  const best = last.end > day.lunchTo - lunchMinutes ? fed : lesser(fed, unfed)
  const { travel, waits } = problem.ways.home(last.to, line.night, last.end)
  return best && sum(best, { travel, idle: waits })
}

const none: DayScore = { travel: 0, idle: 0 }

function sum(a: DayScore, b: DayScore): DayScore {
  return { travel: a.travel + b.travel, idle: a.idle + b.idle }
}

function lesser(a: DayScore | null, b: DayScore | null): DayScore | null {
  if (!a || !b) return a ?? b
  return pointsOf(b) < pointsOf(a) ? b : a
}

/** From one stop to the next without lunch; null: there is no time. What stays where it is anyway is not judged. */
function straightBetween(legs: readonly Leg[], last: Stop, stop: Stop): DayScore | null {
  const leg = legFor(legs, stop.start)
  if ((last.isVisit || stop.isVisit) && last.end > leavesBy(leg, stop.start)) return null
  return { travel: leg.travel, idle: Math.max(0, stop.start - last.end - leg.need) }
}

/** The same with lunch, before leaving the one or after arriving at the other; null: it does not fit. */
function lunchBetween(
  { wish: { lunchMinutes } }: Problem,
  { lunchFrom, lunchTo }: ScheduleDay,
  legs: readonly Leg[],
  { end }: Stop,
  { start }: Stop,
): DayScore | null {
  const scoreOf = ({ travel, need }: Leg) => ({ travel, idle: start - end - need - lunchMinutes })
  const leg = legFor(legs, start)
  const left = Math.max(end, lunchFrom) + lunchMinutes
  let best = left <= lunchTo && left <= leavesBy(leg, start) ? scoreOf(leg) : null
  const latest = Math.min(start, lunchTo) - lunchMinutes
  for (const own of legs) {
    const sitsDown = Math.min(latest, own.to)
    if (sitsDown >= Math.max(lunchFrom, own.from) && end <= leavesBy(own, sitsDown)) best = lesser(best, scoreOf(own))
  }
  return best
}

function keepsApart(before: Stop | undefined, stop: Stop): boolean {
  return !before || before.end <= stop.start || !(before.isVisit || stop.isVisit)
}

/** Whether a line's day keeps its lunch before any visit is put on it. */
export function leavesLunch(problem: Problem, day: ScheduleDay, line: Line): boolean {
  return lineScore(problem, day, line, stopsOf(problem, line, [])) !== null
}
