import type { Line, Problem, ScheduleDay } from './problem'

/** A line on a day, as the programme reckons with it: the visits of which it leads are counted by its routes. */
export interface Track {
  readonly at: number
  readonly day: number
  readonly scheduleDay: ScheduleDay
  readonly line: Line
  readonly leads: ReadonlySet<number>
}

/** A route as a column of the programme. */
export interface RouteColumn {
  readonly track: number
  readonly visits: readonly number[]
  /** Of one person of the line. */
  readonly points: number
}

/** Lines beyond so many on a day count only where a visit has no other: leaving lines out proves less, never wrong. */
const MOST_LINES = 6

/** The tracks of a problem: lines of people by day, the largest first; each visit is led by one of them. */
export function tracksOf({ days }: Problem): readonly Track[] {
  const tracks: Track[] = []
  for (const [day, scheduleDay] of days.entries()) {
    const led = new Set<number>()
    const lines = scheduleDay.lines.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
    for (const [place, line] of lines.entries()) {
      const leads = new Set(line.visits.filter((visit) => !led.has(visit)))
      if (place >= MOST_LINES && leads.size === 0) continue
      for (const visit of leads) led.add(visit)
      tracks.push({ at: tracks.length, day, scheduleDay, line, leads })
    }
  }
  return tracks
}
