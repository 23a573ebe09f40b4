import { groupBy } from '../kernel/order'
import type { Span } from '../kernel/time'
import type { Assignment } from './entities/assignment'
import type { Item } from './entities/item'
import type { Requirement } from './entities/requirement'
import { lookUp } from './look-up'
import { type Mission, rowsOf } from './mission'
import { type PlannedItem, plannedItemsOf } from './planned-items'

/** One interpreter at one item: the item's time, and the assignments (one for each requirement served there). */
export interface Engagement extends Span {
  readonly planned: PlannedItem
  readonly item: Item
  readonly interpreterId: string
  readonly assignments: readonly Assignment[]
}

/** Whether an assignment is to be reckoned with: proposed ones are, or planning would see nothing; refused ones are not. */
export function isLive(assignment: Assignment): boolean {
  return assignment.status !== 'declined' && assignment.status !== 'cancelled'
}

/** Live assignments by requirement, in table order. */
export const assignmentsByRequirement = lookUp(['assignments'], (mission) =>
  groupBy(rowsOf(mission, 'assignments').filter(isLive), (assignment) => assignment.requirementId),
)

/** Different interpreters at work for a requirement. */
export function teamIdsOf(mission: Mission, requirementId: string): readonly string[] {
  const assignments = assignmentsByRequirement(mission).get(requirementId) ?? []
  return [...new Set(assignments.map((assignment) => assignment.interpreterId))]
}

/** Requirements by item, in order of id. */
export const requirementsByItem = lookUp(['requirements'], (mission) =>
  groupBy(
    [...rowsOf(mission, 'requirements')].sort((a, b) => (a.id < b.id ? -1 : 1)),
    (requirement: Requirement) => requirement.itemId,
  ),
)

/** Where each interpreter is engaged, by interpreter, in time order. */
export const engagementsByInterpreter = lookUp(['items', 'requirements', 'assignments'], (mission) => {
  const byInterpreter = new Map<string, Engagement[]>()
  const requirements = requirementsByItem(mission)
  const assignments = assignmentsByRequirement(mission)
  for (const planned of plannedItemsOf(mission)) {
    const needs = requirements.get(planned.item.id)
    if (!needs) continue
    const atItem = groupBy(
      needs.flatMap((requirement) => assignments.get(requirement.id) ?? []),
      (assignment) => assignment.interpreterId,
    )
    for (const [interpreterId, own] of atItem) {
      const engagement = { planned, item: planned.item, start: planned.start, end: planned.end, interpreterId, assignments: own }
      const known = byInterpreter.get(interpreterId)
      if (known) known.push(engagement)
      else byInterpreter.set(interpreterId, [engagement])
    }
  }
  return byInterpreter as ReadonlyMap<string, readonly Engagement[]>
})
