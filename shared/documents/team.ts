import type { Assignment } from '../mission/entities/assignment'
import type { Interpreter } from '../mission/entities/interpreter'
import type { Item } from '../mission/entities/item'
import type { Person } from '../mission/entities/person'
import type { Requirement } from '../mission/entities/requirement'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { isLive, isSettled } from '../mission/people/engagements'
import type { Audience } from './audience'

/** An interpreter at work on an item. */
export interface Engagement {
  readonly item: Item
  readonly requirement: Requirement
  readonly assignment: Assignment
  readonly interpreter: Interpreter
  readonly person: Person
}

/** Who interprets what, by item: the look-up that every sheet needs, made once per document. */
export interface Teams {
  readonly requirementsOf: (itemId: string) => readonly Requirement[]
  readonly engagementsOf: (itemId: string) => readonly Engagement[]
  readonly engagements: readonly Engagement[]
  /** Ids of those who are counted at an item and have not said yes, where their names are not told: in no copy are they rows. */
  readonly followingOf: (itemId: string) => readonly string[]
}

/**
 * Declined and cancelled assignments do not count. Those that are proposed or offered are the organizer's business, and the
 * interpreter's own.
 */
export function teamsOf(mission: Mission, audience: Audience): Teams {
  const requirements = new Map<string, Requirement[]>()
  for (const requirement of rowsOf(mission, 'requirements')) {
    requirements.set(requirement.itemId, [...(requirements.get(requirement.itemId) ?? []), requirement])
  }
  const engagements = rowsOf(mission, 'assignments').flatMap((assignment) => engagementOf(mission, assignment, audience))
  const byItem = new Map<string, Engagement[]>()
  for (const one of engagements) byItem.set(one.item.id, [...(byItem.get(one.item.id) ?? []), one])
  return {
    requirementsOf: (itemId) => requirements.get(itemId) ?? [],
    engagementsOf: (itemId) => byItem.get(itemId) ?? [],
    engagements,
    followingOf: (itemId) => {
      const needs = new Set((requirements.get(itemId) ?? []).map(({ id }) => id))
      const there = new Set((byItem.get(itemId) ?? []).map(({ interpreter }) => interpreter.id))
      const asked = rowsOf(mission, 'assignments').filter((one) => needs.has(one.requirementId) && isLive(one))
      const unnamed = asked.filter((one) => !mayRead(one, audience) && !there.has(one.interpreterId))
      return [...new Set(unnamed.map(({ interpreterId }) => interpreterId))]
    },
  }
}

function mayRead(assignment: Assignment, audience: Audience): boolean {
  return isSettled(assignment) || audience === 'organizer' || audience === 'interpreter'
}

function engagementOf(mission: Mission, assignment: Assignment, audience: Audience): readonly Engagement[] {
  if (!isLive(assignment) || !mayRead(assignment, audience)) return []
  const requirement = rowOf(mission, 'requirements', assignment.requirementId)
  const interpreter = rowOf(mission, 'interpreters', assignment.interpreterId)
  const item = rowOf(mission, 'items', requirement?.itemId ?? null)
  const person = rowOf(mission, 'persons', interpreter?.personId ?? null)
  return requirement && interpreter && item && person ? [{ item, requirement, assignment, interpreter, person }] : []
}
