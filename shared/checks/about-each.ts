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
  const situations = lookUp(reads, () => new Map<LocalDate, object>())
  const kept = new WeakMap<Subject, { readonly situation: object; readonly findings: readonly Finding[] }>()
  return (mission, subjects, context) => {
    const today = todayOf(mission, context)
    const byDate = situations(mission)
    const situation = byDate.get(today) ?? {}
    byDate.set(today, situation)
    const findings: Finding[] = []
    for (const subject of subjects) {
      const known = kept.get(subject)
      const own = known?.situation === situation ? known.findings : find(mission, subject, context)
      if (known?.situation !== situation) kept.set(subject, { situation, findings: own })
      if (own.length > 0) findings.push(...own)
    }
    return findings
  }
}

/** `aboutEach` item of the mission, of which `find` may look at its own requirements and assignments besides; at no other item's. */
export function aboutEachStaffedItem(
  reads: readonly [TableName, ...TableName[]],
  find: (mission: Mission, item: Item, context: CheckContext) => readonly Finding[],
): (mission: Mission, context: CheckContext) => readonly Finding[] {
  const findingsOf = aboutEach(reads, (mission, { item }: StaffedItem, context) => find(mission, item, context))
  return (mission, context) => findingsOf(mission, staffedItemsOf(mission), context)
}
