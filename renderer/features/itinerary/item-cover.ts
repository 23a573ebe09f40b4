import { teamStrengthOf } from '../../../shared/interpreting/demand'
import { takesPlace } from '../../../shared/mission/items/item-times'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import { assignmentsByRequirement, requirementsByItem } from '../../../shared/mission/people/engagements'

/** Interpreters assigned and needed at an item, over all its requirements; null where none is required, as at what does not take place. */
export interface ItemCover {
  readonly assigned: number
  readonly needed: number
}

export function itemCoverOf(mission: Mission, itemId: string): ItemCover | null {
  const requirements = requirementsByItem(mission).get(itemId)
  const item = rowOf(mission, 'items', itemId)
  if (!item || !takesPlace(item) || !requirements || requirements.length === 0) return null
  const assignments = assignmentsByRequirement(mission)
  return {
    assigned: requirements.reduce((sum, requirement) => sum + (assignments.get(requirement.id)?.length ?? 0), 0),
    needed: requirements.reduce((sum, requirement) => sum + teamStrengthOf(mission, requirement).needed, 0),
  }
}
