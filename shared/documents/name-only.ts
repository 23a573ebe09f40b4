import { type Participation, participationEntity } from '../mission/entities/participation'
import { type Person, personEntity } from '../mission/entities/person'

/** What a supplier reads of a guest: what they are called, and nothing else. */
export function nameOnly({ id, kind, names, preferredBadgeName }: Person): Person {
  return { ...personEntity.defaults, id, kind, names, preferredBadgeName } as Person
}

/** What is needed to put guests in order, and to tell the party from others; not how their registration stands. */
export function rankOnly({ id, personId, organizationId, side, role, precedence, groupIds }: Participation): Participation {
  const told = { id, personId, organizationId, side, role, precedence, groupIds }
  return { ...participationEntity.defaults, ...told } as Participation
}
