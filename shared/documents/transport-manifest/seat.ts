import type { LocalizedText } from '../../mission/entities/fields'
import type { Item } from '../../mission/entities/item'
import { lookUp } from '../../mission/look-up'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'

/**
 * The id of the vehicle of an item in which somebody sits: the only one; of several, the one that is called as the coach group to which they
 * belong. null: nobody has said which.
 */
export function seatOf(mission: Mission, { vehicleIds }: Item, personId: string): string | null {
  const [only] = vehicleIds
  if (only !== undefined && vehicleIds.length === 1) return only
  const names = coachNames(mission).get(personId) ?? []
  return (
    vehicleIds.find((id) => {
      const vehicle = rowOf(mission, 'vehicles', id)
      return vehicle && namesIn(vehicle.name).some((name) => names.includes(name))
    }) ?? null
  )
}

/** What the coach groups of each person are called, in whatever language. */
const coachNames = lookUp(['participations', 'groups'], (mission) => {
  const names = new Map<string, readonly string[]>()
  for (const { personId, groupIds } of rowsOf(mission, 'participations')) {
    const coaches = groupIds.flatMap((id) => rowOf(mission, 'groups', id) ?? []).filter(({ kind }) => kind === 'coach')
    const own = coaches.flatMap((group) => namesIn(group.name))
    if (own.length > 0) names.set(personId, [...(names.get(personId) ?? []), ...own])
  }
  return names
})

function namesIn(text: LocalizedText): readonly string[] {
  return Object.values(text).filter((name) => name !== '')
}
