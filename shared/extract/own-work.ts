import { compareBy } from '../kernel/order'
import { type Instant, MINUTE_MS, type Span } from '../kernel/time'
import type { Assignment } from '../mission/entities/assignment'
import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { itemDaysOf } from '../mission/items/item-days'
import { endInstantOf, spanOf, startInstantOf } from '../mission/items/item-times'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { partOf } from '../mission/people/engagements'
import { extractMarkOf } from './answer-of'

/** What is asked of the interpreter for one requirement of an item. */
export interface OwnDuty {
  readonly requirement: Requirement
  readonly assignment: Assignment
}

/** An item in an interpreter's own schedule. Without duties it is a journey of theirs. */
export interface OwnEntry {
  /** The item's, and of its later days the date besides. */
  readonly key: string
  /** Of an item of several days, each has an entry, whose item has the times of that day. */
  readonly item: Item
  /** Which of the item's days that is, from 1, of how many; null where it takes one. */
  readonly day: { readonly number: number; readonly count: number } | null
  readonly duties: readonly OwnDuty[]
  /** null while the item's day or time is open. */
  readonly report: Instant | null
  readonly start: Instant | null
  readonly end: Instant | null
  readonly release: Instant | null
  /** From when to when they are there, where that is not from start to end: the item is handed over. */
  readonly part: Span | null
}

/** All that stands in an extract's schedule, in time order; what has no time yet comes last. Declined assignments stay in sight. */
export function ownEntriesOf(mission: Mission): readonly OwnEntry[] {
  const interpreterId = extractMarkOf(mission)?.interpreterId
  const duties = rowsOf(mission, 'assignments').flatMap((assignment): readonly OwnDuty[] => {
    const requirement = rowOf(mission, 'requirements', assignment.requirementId)
    return requirement && assignment.interpreterId === interpreterId ? [{ requirement, assignment }] : []
  })
  return rowsOf(mission, 'items')
    .flatMap((item) =>
      entriesOf(
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

function entriesOf(item: Item, duties: readonly OwnDuty[]): readonly OwnEntry[] {
  // What was typed before it was decided to leave the time open is nobody's time.
  const isOpen = item.timeMode === 'tbd'
  const span = isOpen ? null : spanOf(item)
  const parts = span ? duties.map(({ assignment }) => ({ assignment, ...partOf(assignment, span) })) : []
  const whole = {
    key: item.id,
    item,
    day: null,
    duties,
    ...callOf(parts),
    start: isOpen ? null : startInstantOf(item),
    end: isOpen ? null : endInstantOf(item),
    part: span && lesserPart(parts, span),
  }
  const days = span ? itemDaysOf(item, span) : []
  if (days.length === 0) return [whole]
  return days.flatMap(({ item: ofDay, start, end, number, count }) => {
    const own = parts.flatMap(({ assignment, ...part }) => {
      const there = { start: Math.max(start, part.start), end: Math.min(end, part.end) }
      return there.end > there.start ? [{ assignment, ...there }] : []
    })
    if (own.length === 0 && parts.length > 0) return []
    const key = number === 1 ? item.id : `${item.id} ${ofDay.dayOn}`
    const part = lesserPart(own, { start, end })
    return [{ ...whole, key, item: ofDay, day: { number, count }, ...callOf(own), start, end, part }]
  })
}

/** From the first of their parts to the last; null where that is all of it. */
function lesserPart(parts: readonly Span[], whole: Span): Span | null {
  if (parts.length === 0) return null
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  return start > whole.start || end < whole.end ? { start, end } : null
}

/** When they are called for the first of their parts and let go after the last. */
function callOf(parts: readonly (Span & { readonly assignment: Assignment })[]): Pick<OwnEntry, 'report' | 'release'> {
  const reports = parts.map((part) => part.start - (part.assignment.reportMinutesBefore ?? 0) * MINUTE_MS)
  const releases = parts.map((part) => part.end + part.assignment.releaseMinutesAfter * MINUTE_MS)
  return {
    report: reports.length > 0 ? Math.min(...reports) : null,
    release: releases.length > 0 ? Math.max(...releases) : null,
  }
}
