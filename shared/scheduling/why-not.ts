import type { CheckContext, Finding } from '../checks/finding'
import type { ScheduledVisit } from '../commands/accept-schedule'
import { type LocalDate, minutesOf, timeOfMinutes } from '../kernel/time'
import { missionWith, newFindings, scheduledIn } from './applied'
import { dayScore, type Placed, timeAt } from './day-score'
import type { Plan } from './plan'
import { type Problem, type ScheduleDay, STEP, type Visit } from './problem'
import { dayFindings, hourFindings, trialAt } from './trial'

/** What keeps a visit from a day: what a check would find there, or one of the organizer's own wishes. */
export interface DayBar {
  readonly date: LocalDate
  /** What the checks say about the visit at the time that comes nearest to fitting. */
  readonly findings: readonly Finding[]
  /** `hours`: longer than the hours given; `visits`: as many visits as the pace allows; `lunch`, `pace`: no room left for them. */
  readonly wish: 'hours' | 'visits' | 'lunch' | 'pace' | null
}

/** Why a visit is on none of these days of a plan, day by day. */
export function barsOf(problem: Problem, plan: Plan, visit: Visit, context: CheckContext): readonly DayBar[] {
  const scheduled = scheduledIn(problem, plan)
  return problem.days.map((day, at) => {
    const placed = plan.days[at]?.placed ?? []
    const findings =
      standingFindings(problem, visit, day.date, context) ?? clashesAt(problem, day, placed, visit, scheduled, context)
    return { date: day.date, findings, wish: findings.length > 0 ? null : wishOf(problem, day, placed, visit) }
  })
}

/** What bars the day itself, or all of its hours; null: some hour would do, were there nothing else. */
function standingFindings(
  { base, wish }: Problem,
  { item, minutes }: Visit,
  date: LocalDate,
  context: CheckContext,
): readonly Finding[] | null {
  const closed = dayFindings(base, item, date, context)
  if (closed.length > 0) return closed
  const hours = hoursOf(wish.from, wish.to, minutes)
  const found = hours.map((time) => hourFindings(base, trialAt(item, date, time, minutes)))
  if (found.some((own) => own.length === 0)) return null
  return found.reduce<readonly Finding[]>((few, own) => (few.length === 0 || own.length < few.length ? own : few), [])
}

function hoursOf(from: string, to: string, minutes: number): readonly string[] {
  const times: string[] = []
  for (let at = Math.ceil(minutesOf(from) / STEP) * STEP; at + minutes <= minutesOf(to); at += STEP)
    times.push(timeOfMinutes(at).time)
  return times
}

/** What the checks say at the hour at which the visit is least in the way of what is on the day. */
function clashesAt(
  problem: Problem,
  day: ScheduleDay,
  placed: readonly Placed[],
  visit: Visit,
  scheduled: readonly ScheduledVisit[],
  context: CheckContext,
): readonly Finding[] {
  const { wish, base } = problem
  const { item, minutes } = visit
  const times = hoursOf(wish.from, wish.to, minutes).filter(
    (time) => hourFindings(base, trialAt(item, day.date, time, minutes)).length === 0,
  )
  const all = day.lines.filter((line) => line.visits.includes(visit.index))
  const lines = all.length > 0 ? all : day.lines
  const stops = [
    ...lines.flatMap(({ fixed }) => fixed),
    ...placed.flatMap(({ visit: other, start }) => {
      const task = problem.visits[other]
      const shares = task?.takers.some((taker) => visit.takers.includes(taker))
      return task && shares ? [{ start, end: start + task.minutes, from: task.place, to: task.place }] : []
    }),
  ]
  const [anchor] = day.starts.find((starts) => starts.length > 0) ?? []
  const offset = anchor === undefined ? day.lunchFrom - minutesOf('11:30') : anchor - minutesOf(timeAt(item, anchor))
  const short = (time: string) => {
    const start = minutesOf(time) + offset
    return stops.reduce((sum, stop) => {
      const before = stop.end + problem.ways.leastNeed(stop.to, visit.place) - start
      const after = start + minutes + problem.ways.leastNeed(visit.place, stop.from) - stop.start
      return sum + Math.max(0, Math.min(before, after))
    }, 0)
  }
  const [nearest] = times.toSorted((a, b) => short(a) - short(b) || (a < b ? -1 : 1))
  if (nearest === undefined) return []
  const trial = { itemId: item.id, dayOn: day.date, startTime: nearest, minutes }
  return newFindings(problem, missionWith(problem, [...scheduled, trial]), context).filter(({ refs }) =>
    refs.some(({ table, id }) => table === 'items' && id === item.id),
  )
}

function wishOf(problem: Problem, day: ScheduleDay, placed: readonly Placed[], visit: Visit): DayBar['wish'] {
  if (hoursOf(problem.wish.from, problem.wish.to, visit.minutes).length === 0) return 'hours'
  if (placed.length >= problem.mostVisits) return 'visits'
  const withoutLunch = { ...day, lines: day.lines.map((line) => ({ ...line, needsLunch: false })) }
  const fits = (day.starts[visit.index] ?? []).some(
    (start) => dayScore(problem, withoutLunch, [...placed, { visit: visit.index, start }]) !== null,
  )
  return fits ? 'lunch' : 'pace'
}
