import { type Assignment, assignmentEntity } from '../mission/entities/assignment'
import { type Mission, rowOf } from '../mission/mission'
import { attendeeIdsOf } from '../mission/people/attendance'
import { isLive, isSettled } from '../mission/people/engagements'

/**
 * Assignments for whoever counts heads or seats: those to which somebody has said yes, and of the others, asked or only thought of, that somebody
 * comes, as C14 counts them. Who that is stays the organizer's business, unless the reader knows them by another yes.
 */
export function withNamesToFollow(mission: Mission, assignments: readonly Assignment[]): readonly Assignment[] {
  const known = new Set(assignments.flatMap((one) => (isSettled(one) ? one.interpreterId : [])))
  const numbers = new Map(Object.keys(mission.tables.interpreters).map((id, index) => [id, index + 1]))
  return assignments.flatMap((assignment): readonly Assignment[] => {
    if (isSettled(assignment)) return [assignment]
    const { id, requirementId, interpreterId, status } = assignment
    if (!isLive(assignment) || attendsAnyway(mission, assignment)) return []
    const told = known.has(interpreterId) ? interpreterId : `to-follow-${numbers.get(interpreterId)}`
    return [{ ...assignmentEntity.defaults, id, requirementId, interpreterId: told, status } as Assignment]
  })
}

/** Whether they are counted with those who attend. */
function attendsAnyway(mission: Mission, { requirementId, interpreterId }: Assignment): boolean {
  const item = rowOf(mission, 'items', rowOf(mission, 'requirements', requirementId)?.itemId ?? null)
  const personId = rowOf(mission, 'interpreters', interpreterId)?.personId
  return item !== undefined && personId !== undefined && attendeeIdsOf(mission, item).includes(personId)
}
