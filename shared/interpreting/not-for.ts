import { groupBy } from '../kernel/order'
import type { Interpreter } from '../mission/entities/interpreter'
import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { lookUp } from '../mission/look-up'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import type { Ref } from '../mission/registry'

/**
 * Whom an interpreter is not to interpret for, of those whom a requirement serves: the principal, persons who are named for the item, the
 * host's contacts, their organizations and whoever runs the place. Who only comes along with a group or with everybody keeps nobody from the
 * item. null: nobody.
 */
export function notForAt(mission: Mission, interpreter: Interpreter, item: Item, requirement: Requirement): Ref | null {
  const { notForPersonIds, notForOrganizationIds } = interpreter
  if (notForPersonIds.length === 0 && notForOrganizationIds.length === 0) return null
  const persons = servedAt(item, requirement)
  const person = persons.find((id) => notForPersonIds.includes(id))
  if (person !== undefined) return { table: 'persons', id: person }
  const organization = [
    rowOf(mission, 'places', item.placeId)?.operatorOrganizationId,
    ...persons.flatMap(organizationsOf(mission)),
  ]
  const found = organization.find((id) => id && notForOrganizationIds.includes(id))
  return found ? { table: 'organizations', id: found } : null
}

function servedAt({ attendance, includePersonIds, hostContactIds }: Item, { principalPersonId }: Requirement): readonly string[] {
  const named = attendance === 'persons' ? includePersonIds : []
  return [...(principalPersonId === null ? [] : [principalPersonId]), ...named, ...hostContactIds]
}

function organizationsOf(mission: Mission): (personId: string) => readonly (string | null)[] {
  const participations = participationsByPerson(mission)
  return (personId) => (participations.get(personId) ?? []).map(({ organizationId }) => organizationId)
}

const participationsByPerson = lookUp(['participations'], (mission) =>
  groupBy(rowsOf(mission, 'participations'), ({ personId }) => personId),
)
