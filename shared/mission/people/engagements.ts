import { keptLists } from '../../kernel/kept-lists'
import { memoPerRow } from '../../kernel/memo'
import { compareBy, groupBy } from '../../kernel/order'
import { MINUTE_MS, type Span } from '../../kernel/time'
import type { Assignment } from '../entities/assignment'
import type { Item } from '../entities/item'
import type { Requirement } from '../entities/requirement'
import { type PlannedItem, plannedItemsOf } from '../items/planned-items'
import { lookUp } from '../look-up'
import { type Mission, rowsOf } from '../mission'
import type { Tables } from '../registry'

/** One interpreter at one item: the part of its time for which they are there, and the assignments (one for each requirement served). */
export interface Engagement extends Span {
  readonly planned: PlannedItem
  readonly item: Item
  readonly interpreterId: string
  readonly assignments: readonly Assignment[]
}

/** A requirement and the live assignments to it, in table order. */
interface Need {
  readonly requirement: Requirement
  readonly assignments: readonly Assignment[]
}

/** An item with all that is to be interpreted there, in order of the requirements' ids. */
export interface StaffedItem {
  readonly item: Item
  readonly needs: readonly Need[]
}

/** Whether an assignment is to be reckoned with: proposed ones are, or planning would see nothing; refused ones are not. */
export function isLive(assignment: Assignment): boolean {
  return assignment.status !== 'declined' && assignment.status !== 'cancelled'
}

/** Whether the interpreter has said yes. */
export function isSettled({ status }: Assignment): boolean {
  return status === 'accepted' || status === 'confirmed'
}

/** The assignments, by id, to which the interpreter has said yes. */
export function settledAmong(assignments: Tables['assignments']): Tables['assignments'] {
  return Object.fromEntries(Object.entries(assignments).filter(([, assignment]) => isSettled(assignment)))
}

/** Live assignments by requirement, in table order. */
export const assignmentsByRequirement = lookUp(['assignments'], (mission) =>
  keepAssignments(groupBy(rowsOf(mission, 'assignments').filter(isLive), (assignment) => assignment.requirementId)),
)

const keepAssignments = keptLists<Assignment>()

/** Different interpreters at work for a requirement, by id. */
export function teamIdsOf(mission: Mission, requirementId: string): readonly string[] {
  return teams(mission).get(requirementId) ?? []
}

const teams = lookUp(
  ['assignments'],
  (mission) =>
    new Map(
      [...assignmentsByRequirement(mission)].map(([requirementId, assignments]) => [requirementId, teamIdsAmong(assignments)]),
    ),
)

/** The same list while the assignments stand. */
const teamIdsAmong = memoPerRow((assignments: readonly Assignment[]): readonly string[] =>
  [...new Set(assignments.map((assignment) => assignment.interpreterId))].sort(),
)

/** The part of an item's time for which an assignment is there: all of it, unless the item is handed over. */
export function partOf({ comesInMinutes, leavesMinutes }: Assignment, { start, end }: Span): Span {
  if (comesInMinutes === null && leavesMinutes === null) return { start, end }
  const from = Math.min(end, start + (comesInMinutes ?? 0) * MINUTE_MS)
  const to = leavesMinutes === null ? end : Math.min(end, start + leavesMinutes * MINUTE_MS)
  return { start: from, end: Math.max(from, to) }
}

/** A stretch of an item in which the same interpreters are at work for a requirement. */
export interface Stretch extends Span {
  /** Sorted. */
  readonly teamIds: readonly string[]
}

/** The stretches of a requirement, in time order: one where nobody hands over; together they are the item's span. */
export function stretchesOf(mission: Mission, requirementId: string, span: Span): readonly Stretch[] {
  const assignments = assignmentsByRequirement(mission).get(requirementId) ?? []
  const whole = [{ ...span, teamIds: teamIdsOf(mission, requirementId) }]
  // Hardly any item is handed over, and checks ask this of thousands.
  if (assignments.every(({ comesInMinutes, leavesMinutes }) => comesInMinutes === null && leavesMinutes === null)) return whole
  return stretchesAmong(
    assignments.map((assignment) => ({ interpreterId: assignment.interpreterId, ...partOf(assignment, span) })),
    span,
  )
}

/** The stretches of a span in which some are there for a part of it; at least one. */
export function stretchesAmong(parts: readonly (Span & { readonly interpreterId: string })[], span: Span): readonly Stretch[] {
  const times = [...new Set([span.start, span.end, ...parts.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const stretches: Stretch[] = []
  for (const [index, start] of times.slice(0, -1).entries()) {
    const end = times[index + 1] ?? span.end
    const here = parts.filter((part) => part.start <= start && part.end >= end)
    const teamIds = [...new Set(here.map(({ interpreterId }) => interpreterId))].sort()
    const before = stretches.at(-1)
    if (before && before.teamIds.join(' ') === teamIds.join(' ')) stretches[stretches.length - 1] = { ...before, end }
    else stretches.push({ start, end, teamIds })
  }
  if (stretches.length > 0) return stretches
  return [{ ...span, teamIds: [...new Set(parts.map(({ interpreterId }) => interpreterId))].sort() }]
}

/** Requirements by item, in order of id. */
export const requirementsByItem = lookUp(['requirements'], (mission) =>
  groupBy(
    [...rowsOf(mission, 'requirements')].sort((a, b) => (a.id < b.id ? -1 : 1)),
    (requirement: Requirement) => requirement.itemId,
  ),
)

/** Every item, in table order, with what is to be interpreted there; the same object while nothing of that changes. */
export const staffedItemsOf = lookUp(['items', 'requirements', 'assignments'], (mission): readonly StaffedItem[] => {
  const needs = needsByItem(mission)
  return rowsOf(mission, 'items').map((item) => staffedItem(item, needs.get(item.id) ?? nothing))
})

const staffedItem = memoPerRow((item: Item, needs: readonly Need[]): StaffedItem => ({ item, needs }))

const needsByItem = lookUp(['requirements', 'assignments'], (mission) => {
  const assignments = assignmentsByRequirement(mission)
  const byItem = [...requirementsByItem(mission)].map(([itemId, requirements]): [string, readonly Need[]] => [
    itemId,
    requirements.map((requirement) => need(requirement, assignments.get(requirement.id) ?? nobody)),
  ])
  return keepNeeds(new Map(byItem))
})

const need = memoPerRow((requirement: Requirement, assignments: readonly Assignment[]): Need => ({ requirement, assignments }))
const keepNeeds = keptLists<Need>()
const nothing: readonly Need[] = []
const nobody: readonly Assignment[] = []

/** Where each interpreter is engaged, by interpreter, in time order. */
export const engagementsByInterpreter = lookUp(['items', 'requirements', 'assignments'], (mission) => {
  const needs = needsByItem(mission)
  const engagements = plannedItemsOf(mission).flatMap((planned) => engagementsAt(planned, needs.get(planned.item.id) ?? nothing))
  return keepEngagements(groupBy(inTimeOrder(engagements), ({ interpreterId }) => interpreterId))
})

const keepEngagements = keptLists<Engagement>()

/** Items come in time order; but who comes in later at one may have begun another before. */
function inTimeOrder(engagements: readonly Engagement[]): readonly Engagement[] {
  return engagements.every(({ planned, start }) => planned.start === start) ? engagements : [...engagements].sort(byStart)
}

const engagementsAt = memoPerRow((planned: PlannedItem, needs: readonly Need[]): readonly Engagement[] => {
  const own = needs.flatMap(({ assignments }) => assignments)
  return [...groupBy(own, (assignment) => assignment.interpreterId)].map(([interpreterId, assignments]) => {
    const parts = assignments.map((assignment) => partOf(assignment, planned))
    const start = Math.min(...parts.map((part) => part.start))
    const end = Math.max(...parts.map((part) => part.end))
    return { planned, item: planned.item, start, end, interpreterId, assignments }
  })
})

const byStart = compareBy<Engagement>(
  ({ start }) => start,
  ({ end }) => end,
  ({ item }) => item.id,
)
