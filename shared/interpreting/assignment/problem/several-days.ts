import { type LocalDate, MINUTE_MS, minutesOfSpan, overlaps, type Span } from '../../../kernel/time'
import type { Assignment } from '../../../mission/entities/assignment'
import type { Interpreter } from '../../../mission/entities/interpreter'
import type { Item } from '../../../mission/entities/item'
import type { Requirement } from '../../../mission/entities/requirement'
import { engagementDaysOf, isPhaseOf } from '../../../mission/items/day-parts'
import { type PlannedItem, plannedOf } from '../../../mission/items/planned-items'
import { lookUp } from '../../../mission/look-up'
import { type Mission, rowOf } from '../../../mission/mission'
import { engagementsByInterpreter } from '../../../mission/people/engagements'
import { absencesAt } from '../../absences'
import { attendedAt } from '../../attended'
import { figureOf } from '../../figure-of'
import { isInterpreted, minutesTogether } from '../../interpreter-day'
import { interpreterGapsOf } from '../../tight-gaps'
import { type Bar, bar } from './bar'
import type { OwnLimits } from './limits'
import { isPlaceable, type Need } from './need'

/** A day's work at an item of several days, to which no team is planned: what is planned goes around it. */
interface LongWork extends Span {
  readonly item: Item
  readonly on: LocalDate
  readonly part: PlannedItem
  /** With times to report and to be released that are the assignment's own. */
  readonly busy: Span
  /** With the usual time to report. */
  readonly duty: Span
}

/** What interpreters do at items of several days, by interpreter; who is at none has no entry. */
const longWorkOf = lookUp(
  ['items', 'requirements', 'assignments', 'missions', 'ruleProfiles'],
  (mission): ReadonlyMap<string, readonly LongWork[]> => {
    const usual = figureOf(mission, 'reportMinutesBefore').value
    const work = [...engagementsByInterpreter(mission)].map(([id, engagements]): [string, readonly LongWork[]] => [
      id,
      engagements
        .filter(({ planned }) => !isPlaceable(planned))
        .flatMap((one) => engagementDaysOf(one))
        .map(({ on, planned: part, engagement: { item, start, end, assignments } }) => {
          const own = assignments.map(({ reportMinutesBefore }) => reportMinutesBefore)
          const before = (standard: number) => Math.max(...own.map((minutes) => minutes ?? standard)) * MINUTE_MS
          const released = end + Math.max(...assignments.map(({ releaseMinutesAfter }) => releaseMinutesAfter)) * MINUTE_MS
          const busy = { start: start - before(0), end: released }
          return { item, on, part, start, end, busy, duty: { start: start - before(usual), end: released } }
        }),
    ])
    return new Map(work.filter(([, own]) => own.length > 0))
  },
)

/** Work at items of several days that overlaps the time of an item of one, and is not what that is a part of: each is a finding of C01. */
export function longWorkAt(
  mission: Mission,
  { id }: Interpreter,
  { item }: PlannedItem,
  span: Span,
  own: Assignment | undefined,
): readonly LongWork[] {
  const work = longWorkOf(mission).get(id)
  if (!work) return nothing
  const start = span.start - (own?.reportMinutesBefore ?? 0) * MINUTE_MS
  const end = span.end + (own?.releaseMinutesAfter ?? 0) * MINUTE_MS
  return work.filter((one) => overlaps(one.busy, { start, end }) && !isPhaseOf({ item, start: span.start, end: span.end }, one))
}

const nothing: readonly LongWork[] = []

/** What of an interpreter's work at items of several days stands against a need: being there, the way, the day's limit, the night. */
export function longWorkBarOf(
  mission: Mission,
  { planned, requirement, isInterpreted: isNeedInterpreted }: Need,
  interpreter: Interpreter,
  limits: OwnLimits,
  own: Assignment | undefined,
): Bar | null {
  const work = longWorkOf(mission)
    .get(interpreter.id)
    ?.filter(({ item }) => item.id !== requirement.itemId)
  if (!work || work.length === 0) return null
  const [clash] = longWorkAt(mission, interpreter, planned, planned, own)
  if (clash) return bar('overlap', [{ table: 'items', id: clash.item.id }])
  const gaps = interpreterGapsOf(mission)
  for (const { item, part } of work) {
    const gap = gaps.get(planned)?.get(part) ?? gaps.get(part)?.get(planned)
    if (gap) return bar('way', [{ table: 'items', id: item.id }], gap.gapMinutes)
  }
  const ofDay = work.filter(({ on, item }) => on === planned.item.dayOn && isInterpreted(item))
  const minutes = minutesTogether([...ofDay, planned].toSorted((a, b) => a.start - b.start))
  if (isNeedInterpreted && ofDay.length > 0 && minutes > limits.interpreting)
    return bar('dayLimit', [], minutes, limits.interpreting)
  return nightBarOf(mission, work, planned, limits.rest, own)
}

function nightBarOf(
  mission: Mission,
  work: readonly LongWork[],
  { item, start, end }: PlannedItem,
  rest: number,
  own: Assignment | undefined,
): Bar | null {
  const reportAt = start - (own?.reportMinutesBefore ?? figureOf(mission, 'reportMinutesBefore').value) * MINUTE_MS
  const releaseAt = end + (own?.releaseMinutesAfter ?? 0) * MINUTE_MS
  for (const { on, duty, item: long } of work) {
    if (on === item.dayOn) continue
    const night = on < (item.dayOn ?? '') ? { start: duty.end, end: reportAt } : { start: releaseAt, end: duty.start }
    if (minutesOfSpan(night) < rest)
      return bar('rest', [{ table: 'items', id: long.id }], Math.max(0, minutesOfSpan(night)), rest)
  }
  return null
}

/** What stands against an interpreter at an item of several days, on the first day on which anything does: away, of the party and elsewhere, at other work. */
export function severalDaysBarOf(mission: Mission, requirement: Requirement, interpreter: Interpreter): Bar | null {
  const item = rowOf(mission, 'items', requirement.itemId)
  const planned = item && plannedOf(item)
  if (!planned || isPlaceable(planned)) return null
  const work = (engagementsByInterpreter(mission).get(interpreter.id) ?? [])
    .filter((one) => one.item.id !== planned.item.id)
    .flatMap((one) => engagementDaysOf(one))
  for (const day of engagementDaysOf({ ...planned, planned, interpreterId: interpreter.id, assignments: [] })) {
    const span = { item: planned.item, start: day.engagement.start, end: day.engagement.end }
    const [absence] = absencesAt(mission, interpreter.id, planned.item, span)
    if (absence) return bar(absence.state === 'travel' ? 'travelling' : 'away', [{ table: 'availabilities', id: absence.id }])
    const [attended] = attendedAt(mission, interpreter, planned.item, span)
    if (attended) return bar('attends', [{ table: 'items', id: attended.item.id }])
    const clash = work.find(
      ({ engagement }) => overlaps(engagement, span) && !isPhaseOf(engagement, span) && !isPhaseOf(span, engagement),
    )
    if (clash) return bar('overlap', [{ table: 'items', id: clash.engagement.item.id }])
  }
  return null
}
