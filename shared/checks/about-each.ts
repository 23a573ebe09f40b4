import type { LocalDate } from '../kernel/time'
import { type StaffedItem, staffedItemsOf } from '../mission/engagements'
import type { Item } from '../mission/entities/item'
import { lookUp } from '../mission/look-up'
import type { Mission } from '../mission/mission'
import type { TableName } from '../mission/registry'
import type { CheckContext, Finding } from './finding'
import { todayOf } from './today-of'

/**
 * The part of a check that looks at subjects one by one (rows of a table, an interpreter's days). What it found about a subject
 * stands while that object, the tables in `reads` and the date stand: editing one item of a thousand looks at one item again.
 * `find` must look at nothing else; `reads` must name `missions`, where the date comes from, if the date matters.
 */
export function aboutEach<Subject extends object>(
  reads: readonly [TableName, ...TableName[]],
  find: (mission: Mission, subject: Subject, context: CheckContext) => readonly Finding[],
): (mission: Mission, subjects: Iterable<Subject>, context: CheckContext) => readonly Finding[] {
  const situations = lookUp(reads, () => new Map<LocalDate, Situation<Subject>>())
  return (mission, subjects, context) => {
    const today = todayOf(mission, context)
    const byDate = situations(mission)
    const { last, kept } = byDate.get(today) ?? { last: [], kept: new WeakMap() }
    const seen: Seen<Subject>[] = []
    const findings: Finding[] = []
    for (const subject of subjects) {
      // Nearly all subjects are where they were: comparing is much cheaper than asking a map for each.
      const before = last[seen.length]
      const own =
        before?.subject === subject ? before : (kept.get(subject) ?? { subject, findings: find(mission, subject, context) })
      if (own !== before) kept.set(subject, own)
      seen.push(own)
      if (own.findings.length > 0) findings.push(...own.findings)
    }
    byDate.set(today, { last: seen, kept })
    return findings
  }
}

interface Seen<Subject> {
  readonly subject: Subject
  readonly findings: readonly Finding[]
}

/** What was found while the tables and the date are the same: in the order of the last run, and of subjects that moved or left since. */
interface Situation<Subject extends object> {
  readonly last: readonly Seen<Subject>[]
  readonly kept: WeakMap<Subject, Seen<Subject>>
}

/** `aboutEach` item of the mission, of which `find` may look at its own requirements and assignments besides; at no other item's. */
export function aboutEachStaffedItem(
  reads: readonly [TableName, ...TableName[]],
  find: (mission: Mission, item: Item, context: CheckContext) => readonly Finding[],
): (mission: Mission, context: CheckContext) => readonly Finding[] {
  const findingsOf = aboutEach(reads, (mission, { item }: StaffedItem, context) => find(mission, item, context))
  return (mission, context) => findingsOf(mission, staffedItemsOf(mission), context)
}
