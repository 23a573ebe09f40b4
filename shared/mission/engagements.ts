import { memoPerRow } from '../kernel/memo'
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

/** Different interpreters at work for a requirement, by id. */
export function teamIdsOf(mission: Mission, requirementId: string): readonly string[] {
  return teams(mission).get(requirementId) ?? []
}

const teams = lookUp(
  ['assignments'],
  (mission) =>
    new Map(
      [...assignmentsByRequirement(mission)].map(([requirementId, assignments]) => [
        requirementId,
        [...new Set(assignments.map((assignment) => assignment.interpreterId))].sort(),
      ]),
    ),
)

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
    for (const engagement of needs ? engagementsAt(planned, needs, assignments) : []) {
      const known = byInterpreter.get(engagement.interpreterId)
      if (known) known.push(engagement)
      else byInterpreter.set(engagement.interpreterId, [engagement])
    }
  }
  return byInterpreter as ReadonlyMap<string, readonly Engagement[]>
})

const engagementsAt = memoPerRow(
  (planned: PlannedItem, needs: readonly Requirement[], byRequirement: ReadonlyMap<string, readonly Assignment[]>) => {
    const { item, start, end } = planned
    const own = needs.flatMap((requirement) => byRequirement.get(requirement.id) ?? [])
    return [...groupBy(own, (assignment) => assignment.interpreterId)].map(
      ([interpreterId, assignments]): Engagement => ({ planned, item, start, end, interpreterId, assignments }),
    )
  },
)
