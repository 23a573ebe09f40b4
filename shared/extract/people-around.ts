import { type Mission, missionRowOf, rowOf, rowsOf } from '../mission/mission'
import { awayIdsOf } from '../mission/people/attendance'
import { contactIdsOf, principalIdsOf } from '../mission/people/principals'

/**
 * Whom an interpreter has to do with at these items: principals, who speaks in their parts, contacts; and at any time the organizer's people.
 * Nobody who is not coming.
 */
export function peopleAround(mission: Mission, itemIds: readonly string[]): readonly string[] {
  const atItems = itemIds.flatMap((id) => {
    const item = rowOf(mission, 'items', id)
    if (!item) return []
    const speakers = item.segments.flatMap(({ speakerPersonId }) => speakerPersonId ?? [])
    return [...principalIdsOf(mission, item), ...speakers, ...contactIdsOf(mission, item)]
  })
  const away = awayIdsOf(mission)
  return [...new Set([...atItems, ...organizerContactIdsOf(mission)])].filter((id) => !away.has(id))
}

/** Who speaks for the organizer: coordinators, liaison, and the staff of the organizing body. */
export function organizerContactIdsOf(mission: Mission): readonly string[] {
  const { organizerOrganizationId } = missionRowOf(mission)
  return rowsOf(mission, 'participations')
    .filter((one) => {
      const isStaff = rowOf(mission, 'persons', one.personId)?.kind === 'staff'
      const isOrganizers = organizerOrganizationId !== null && one.organizationId === organizerOrganizationId
      return one.role === 'coordinator' || (one.role === 'liaison' && one.side === 'guest') || (isStaff && isOrganizers)
    })
    .map(({ personId }) => personId)
}
