import { checkMission } from '../../../shared/checks/check-mission'
import { type Finding, findingKeyOf } from '../../../shared/checks/finding'
import type { Mission } from '../../../shared/mission/mission'
import type { Ref } from '../../../shared/mission/registry'

/** A problem put into a sample on purpose: the check that must find it, the rows that the finding names, and how it came about. */
export type DeliberateProblem = Pick<Finding, 'checkId' | 'messageId' | 'refs'> & { readonly why: string }

/** A finding or a deliberate problem as one text, so that lists of both can be compared. */
export function markOf({ checkId, messageId, refs }: Pick<Finding, 'checkId' | 'messageId' | 'refs'>): string {
  return `${checkId} ${findingKeyOf(messageId, refs)}`
}

/** Everything that the checks find in a sample, which is planned as of a date of its own. */
export function marksIn(mission: Mission): readonly string[] {
  return checkMission(mission, { today: '2000-01-01' }).findings.map(markOf)
}

export function item(id: string): Ref {
  return { table: 'items', id }
}

export function place(id: string): Ref {
  return { table: 'places', id }
}

export function person(id: string): Ref {
  return { table: 'persons', id }
}

export function interpreter(id: string): Ref {
  return { table: 'interpreters', id }
}

export function requirement(itemId: string): Ref {
  return { table: 'requirements', id: `need-${itemId}-zh-Hans` }
}
