import type { LocalDate } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { lookUp } from '../mission/look-up'
import type { Mission } from '../mission/mission'
import { type StaffedItem, staffedItemsOf } from '../mission/people/engagements'
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
): (mission: Mission, subjects: readonly Subject[], context: CheckContext) => readonly Finding[] {
  const situations = lookUp(reads, () => new Map<LocalDate, Situation<Subject>>())
  return (mission, subjects, context) => {
    const today = todayOf(mission, context)
    const byDate = situations(mission)
    const situation = byDate.get(today) ?? newSituation<Subject>()
    byDate.set(today, situation)
    const { kept } = situation
    // Nearly all subjects are where they were: comparing is much cheaper than asking a map for each.
    const last = situation.subjects.length === subjects.length ? situation : nothingSeen
    let perSubject: (readonly Finding[])[] | null = null
    for (let index = 0; index < subjects.length; index++) {
      const subject = subjects[index]
      if (!subject || last.subjects[index] === subject) continue
      const own = kept.get(subject) ?? find(mission, subject, context)
      kept.set(subject, own)
      perSubject ??= [...last.perSubject]
      perSubject[index] = own
    }
    situation.subjects = subjects
    if (!perSubject && last === situation) return situation.findings
    situation.perSubject = perSubject ?? []
    situation.findings = flat(situation.perSubject)
    return situation.findings
  }
}

/** What was found while the tables and the date are the same: in the order of the last run, and of subjects that moved or left since. */
interface Situation<Subject extends object> {
  subjects: readonly Subject[]
  perSubject: readonly (readonly Finding[])[]
  findings: readonly Finding[]
  readonly kept: WeakMap<Subject, readonly Finding[]>
}

function newSituation<Subject extends object>(): Situation<Subject> {
  return { subjects: [], perSubject: [], findings: [], kept: new WeakMap() }
}

const nothingSeen = { subjects: [], perSubject: [] } as const

/** Of thousands, nearly none has a finding: `flat` would ask more of each. A crowd has more than a call takes arguments. */
function flat(perSubject: readonly (readonly Finding[])[]): readonly Finding[] {
  const findings: Finding[] = []
  for (const own of perSubject) for (const finding of own) findings.push(finding)
  return findings
}

/** `aboutEach` item of the mission, of which `find` may look at its own requirements and assignments besides; at no other item's. */
export function aboutEachStaffedItem(
  reads: readonly [TableName, ...TableName[]],
  find: (mission: Mission, item: Item, context: CheckContext) => readonly Finding[],
): (mission: Mission, context: CheckContext) => readonly Finding[] {
  const findingsOf = aboutEach(reads, (mission, { item }: StaffedItem, context) => find(mission, item, context))
  return (mission, context) => findingsOf(mission, staffedItemsOf(mission), context)
}
