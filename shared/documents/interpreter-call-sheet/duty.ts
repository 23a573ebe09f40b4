import { type Instant, instantOf, type LocalDate, MINUTE_MS, wallTimeOf } from '../../kernel/time'
import type { Assignment } from '../../mission/entities/assignment'
import { endOnOf, spanOf, startOnOf } from '../../mission/item-times'
import { type Mission, missionRowOf, rowOf } from '../../mission/mission'
import type { Engagement } from '../team'

/** Reporting time where neither the assignment nor the rule profile says otherwise: 30 minutes before the start (A-aice). */
const usualReportMinutes = 30

/** When an interpreter reports for an item and is released, at the item's place; null while its times are open. */
export interface Duty {
  readonly engagement: Engagement
  readonly report: Instant | null
  readonly release: Instant | null
  /** Length of the item, milliseconds. */
  readonly interpreting: number
}

export interface DutyDay {
  readonly date: LocalDate
  readonly duties: readonly Duty[]
  readonly interpreting: number
  /** From the first reporting time to the last release, milliseconds: pauses between are on duty too (JP-jitcl). */
  readonly onDuty: number
}

/** An interpreter's days in date order, each with its duties in time order. */
export function dutyDays(mission: Mission, engagements: readonly Engagement[]): readonly DutyDay[] {
  const byDate = new Map<LocalDate, Duty[]>()
  for (const engagement of engagements) {
    const { dayOn } = engagement.item
    if (dayOn !== null) byDate.set(dayOn, [...(byDate.get(dayOn) ?? []), dutyOf(mission, engagement)])
  }
  return [...byDate.keys()].sort().map((date) => {
    const duties = [...(byDate.get(date) ?? [])].sort((a, b) => (a.report ?? Infinity) - (b.report ?? Infinity))
    const reports = duties.flatMap((duty) => duty.report ?? [])
    const releases = duties.flatMap((duty) => duty.release ?? [])
    return {
      date,
      duties,
      interpreting: duties.reduce((sum, duty) => sum + duty.interpreting, 0),
      onDuty: reports.length > 0 && releases.length > 0 ? Math.max(...releases) - Math.min(...reports) : 0,
    }
  })
}

function dutyOf(mission: Mission, engagement: Engagement): Duty {
  const { item, assignment } = engagement
  const span = spanOf(item)
  const minutes = reportMinutesOf(mission, assignment)
  const on = startOnOf(item)
  const start = span?.start ?? (on !== null && item.startTime !== null ? instantOf(on, item.startTime, item.zone) : null)
  return {
    engagement,
    report: start === null ? null : start - minutes * MINUTE_MS,
    release: span === null ? null : span.end + assignment.releaseMinutesAfter * MINUTE_MS,
    interpreting: span === null ? 0 : span.end - span.start,
  }
}

/** Minutes before the start at which an interpreter reports: the assignment's own, the rule profile's, the usual. */
export function reportMinutesOf(mission: Mission, assignment: Assignment): number {
  const profile = rowOf(mission, 'ruleProfiles', missionRowOf(mission).ruleProfileId)
  return assignment.reportMinutesBefore ?? profile?.figures.reportMinutesBefore?.value ?? usualReportMinutes
}

/** Wall time at the item's place, with the date where it is not the programme day. */
export function wallClock(at: Instant, { item }: Engagement, end: boolean): string {
  const shown = wallTimeOf(at, end ? (item.endZone ?? item.zone) : item.zone)
  return shown.date === item.dayOn || shown.date === (end ? endOnOf(item) : startOnOf(item))
    ? shown.time
    : `${shown.date} ${shown.time}`
}
