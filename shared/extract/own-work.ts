import { compareBy } from '../kernel/order'
import { type Instant, MINUTE_MS } from '../kernel/time'
import { partOf } from '../mission/engagements'
import type { Assignment } from '../mission/entities/assignment'
import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { endInstantOf, spanOf, startInstantOf } from '../mission/item-times'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { extractMarkOf } from './answer-of'

/** What is asked of the interpreter for one requirement of an item. */
export interface OwnDuty {
  readonly requirement: Requirement
  readonly assignment: Assignment
}

/** An item in an interpreter's own schedule. Without duties it is a journey of theirs. */
export interface OwnEntry {
  readonly item: Item
  readonly duties: readonly OwnDuty[]
  /** null while the item's day or time is open. */
  readonly report: Instant | null
  readonly start: Instant | null
  readonly end: Instant | null
  readonly release: Instant | null
}

/** All that stands in an extract's schedule, in time order; what has no time yet comes last. Declined assignments stay in sight. */
export function ownEntriesOf(mission: Mission): readonly OwnEntry[] {
  const interpreterId = extractMarkOf(mission)?.interpreterId
  const duties = rowsOf(mission, 'assignments').flatMap((assignment): readonly OwnDuty[] => {
    const requirement = rowOf(mission, 'requirements', assignment.requirementId)
    return requirement && assignment.interpreterId === interpreterId ? [{ requirement, assignment }] : []
  })
  return rowsOf(mission, 'items')
    .map((item) =>
      entryOf(
        item,
        duties.filter(({ requirement }) => requirement.itemId === item.id),
      ),
    )
    .sort(
      compareBy(
        ({ item }) => item.dayOn ?? '9999',
        ({ report, start }) => report ?? start ?? Number.POSITIVE_INFINITY,
        ({ item }) => item.id,
      ),
    )
}

/** True while the interpreter has neither accepted nor declined. */
export function isUnanswered({ status }: Assignment): boolean {
  return status === 'proposed' || status === 'offered'
}

function entryOf(item: Item, duties: readonly OwnDuty[]): OwnEntry {
  // What was typed before it was decided to leave the time open is nobody's time.
  const isOpen = item.timeMode === 'tbd'
  const span = isOpen ? null : spanOf(item)
  const start = isOpen ? null : startInstantOf(item)
  const parts = span ? duties.map(({ assignment }) => ({ assignment, ...partOf(assignment, span) })) : []
  const reports = parts.map((part) => part.start - (part.assignment.reportMinutesBefore ?? 0) * MINUTE_MS)
  const releases = parts.map((part) => part.end + part.assignment.releaseMinutesAfter * MINUTE_MS)
  return {
    item,
    duties,
    report: reports.length > 0 ? Math.min(...reports) : null,
    start,
    end: isOpen ? null : endInstantOf(item),
    release: releases.length > 0 ? Math.max(...releases) : null,
  }
}
