import { MINUTE_MS, type Span } from '../kernel/time'
import type { Assignment } from '../mission/entities/assignment'
import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { type PlannedItem, plannedItemsOf } from '../mission/items/planned-items'
import type { Mission } from '../mission/mission'
import { assignmentsByRequirement, requirementsByItem, stretchesOf } from '../mission/people/engagements'
import { keptStrengthOf } from './kept-strength'

/** Places of a requirement that nobody has: for all of its item, or for the stretch in which somebody is missing after a hand-over. */
export interface OpenPlace extends Span {
  readonly requirement: Requirement
  readonly item: Item
  /** Interpreters missing then, and wanted. */
  readonly missing: number
  readonly needed: number
  /** Minutes from the item's start; null: from its start, to its end. */
  readonly comesInMinutes: number | null
  readonly leavesMinutes: number | null
}

/** Every open place of what is planned, in time order; the same objects while nothing of theirs changes. What has no time yet is not there. */
export function openPlacesOf(mission: Mission): readonly OpenPlace[] {
  const byItem = requirementsByItem(mission)
  const assignments = assignmentsByRequirement(mission)
  return plannedItemsOf(mission).flatMap((planned) =>
    (byItem.get(planned.item.id) ?? []).flatMap((requirement) => {
      const { needed } = keptStrengthOf(mission, requirement, planned.item)
      return openPlacesAt(requirement, planned, needed, assignments.get(requirement.id) ?? nobody, mission)
    }),
  )
}

const nobody: readonly Assignment[] = []

function openPlacesAt(
  requirement: Requirement,
  planned: PlannedItem,
  needed: number,
  assignments: readonly Assignment[],
  mission: Mission,
): readonly OpenPlace[] {
  const known = kept.get(requirement)
  if (known?.planned === planned && known.needed === needed && known.assignments === assignments) return known.places
  const places = placesOf(mission, requirement, planned, needed)
  kept.set(requirement, { planned, needed, assignments, places })
  return places
}

/** The team comes from the mission, whose assignments to the requirement are in the key: rows are immutable. */
const kept = new WeakMap<
  Requirement,
  {
    readonly planned: PlannedItem
    readonly needed: number
    readonly assignments: readonly Assignment[]
    readonly places: readonly OpenPlace[]
  }
>()

function placesOf(mission: Mission, requirement: Requirement, planned: PlannedItem, needed: number): readonly OpenPlace[] {
  const { item, start, end } = planned
  const short: { start: number; end: number; missing: number }[] = []
  for (const stretch of stretchesOf(mission, requirement.id, planned)) {
    const missing = needed - stretch.teamIds.length
    const before = short.at(-1)
    // One who is missing throughout is one place, also where the others take turns.
    if (missing > 0 && before?.end === stretch.start && before.missing === missing) before.end = stretch.end
    else if (missing > 0) short.push({ start: stretch.start, end: stretch.end, missing })
  }
  return short.map((stretch) => ({
    ...stretch,
    requirement,
    item,
    needed,
    comesInMinutes: stretch.start === start ? null : (stretch.start - start) / MINUTE_MS,
    leavesMinutes: stretch.end === end ? null : (stretch.end - start) / MINUTE_MS,
  }))
}
