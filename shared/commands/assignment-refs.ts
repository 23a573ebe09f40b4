import type { Assignment } from '../mission/entities/assignment'
import { type Mission, rowOf } from '../mission/mission'
import type { Ref } from '../mission/registry'

/** The rows that the journal names for what happens to an assignment: who, and at which item. */
export function assignmentRefs(mission: Mission, { requirementId, interpreterId }: Assignment): readonly Ref[] {
  const interpreter = rowOf(mission, 'interpreters', interpreterId)
  const requirement = rowOf(mission, 'requirements', requirementId)
  return [
    ...(interpreter ? [{ table: 'persons', id: interpreter.personId } as const] : []),
    ...(requirement ? [{ table: 'items', id: requirement.itemId } as const] : []),
  ]
}
