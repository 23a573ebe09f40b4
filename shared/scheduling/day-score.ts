import { type LocalTime, MINUTE_MS, wallTimeOf } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { type FixedStop, type Line, type Problem, type ScheduleDay, TRAVEL_WEIGHT, type Visit } from './problem'
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
  if (!first) return { travel: 0, idle: 0 }
  if (stops.filter(({ isVisit }) => isVisit).length > problem.mostVisits && line.weight > 0) return null
  if (!line.travels) return stops.every((stop, at) => at === 0 || keepsApart(stops[at - 1], stop)) ? { travel: 0, idle: 0 } : null
  const { lunchMinutes } = problem.wish
  let travel = problem.ways.travel(line.morning, first.from)
  let idle = 0
  let last = first
  let hasLunch = !line.needsLunch || first.start >= day.lunchFrom + lunchMinutes
  for (const stop of stops.slice(1)) {
    const need = needBetween(problem, last.to, last.isVisit, stop.from, stop.isVisit)
    if ((last.isVisit || stop.isVisit) && stop.start - last.end < need) return null
    travel += problem.ways.travel(last.to, stop.from)
    const lunch = !hasLunch && fitsLunch(problem, day, last.end, stop.start, need) ? lunchMinutes : 0
    if (lunch > 0) hasLunch = true
    idle += Math.max(0, stop.start - last.end - need - lunch)
    if (stop.end >= last.end) last = stop
  }
  if (!hasLunch && last.end > day.lunchTo - lunchMinutes) return null
  return { travel: travel + problem.ways.travel(last.to, line.night), idle }
}

function keepsApart(before: Stop | undefined, stop: Stop): boolean {
  return !before || before.end <= stop.start || !(before.isVisit || stop.isVisit)
}

/** Minutes that must lie between two stops: way and buffer, and where one of them is a visit, what the pace leaves free. */
function needBetween(problem: Problem, from: number, isVisit: boolean, to: number, isNextVisit: boolean): number {
  return problem.ways.need(from, to) + (isVisit || isNextVisit ? problem.spareMinutes : 0)
}

/** Whether lunch fits between two stops: before leaving the one, or after arriving at the other. */
function fitsLunch({ wish }: Problem, { lunchFrom, lunchTo }: ScheduleDay, end: number, start: number, need: number): boolean {
  const { lunchMinutes } = wish
  const left = Math.max(end, lunchFrom) + lunchMinutes
  const arrived = Math.max(end + need, lunchFrom) + lunchMinutes
  return (left <= lunchTo && left + need <= start) || (arrived <= lunchTo && arrived <= start)
}

/** Whether a line's day keeps its lunch before any visit is put on it. */
export function leavesLunch(problem: Problem, day: ScheduleDay, line: Line): boolean {
  return lineScore(problem, day, line, stopsOf(problem, line, [])) !== null
}
