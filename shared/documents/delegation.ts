import { compareBy } from '../kernel/order'
import type { Participation } from '../mission/entities/participation'
import type { Person } from '../mission/entities/person'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { awayIdsOf, isComing, isOfParty, partyOf as participationsOfParty } from '../mission/people/attendance'
import { isSettled } from '../mission/people/engagements'
import { sortNameOf } from '../mission/people/person-name'
import { textIn } from '../mission/text'
import type { Audience } from './audience'
import type { DocumentOptions, Sorting } from './document'

/** A person with what they are in this mission. */
export interface Member {
  readonly person: Person
  readonly participation: Participation
}

/** The party, interpreters not among them, in the order asked for. */
export function partyOf(mission: Mission, sort: Sorting, language: string): readonly Member[] {
  return sortMembers(
    mission,
    membersOf(mission).filter(({ participation }) => isOfParty(participation)),
    sort,
    language,
  )
}

/**
 * Ids of the persons who interpret for the party: for organizers whoever is in the plan; others read of those who come, or have said yes
 * to something, not of everybody who was asked.
 */
export function interpreterPersonIds(mission: Mission, audience: Audience): ReadonlySet<string> {
  const coming = membersOf(mission).filter(({ participation }) => isComing(participation))
  const away = awayIdsOf(mission)
  const engaged = new Set(rowsOf(mission, 'assignments').flatMap((one) => (isSettled(one) ? one.interpreterId : [])))
  const comingIds = new Set(coming.map(({ person }) => person.id))
  const ofPlan = rowsOf(mission, 'interpreters').filter(
    ({ id, personId }) => audience === 'organizer' || comingIds.has(personId) || engaged.has(id),
  )
  const byRole = coming.filter(({ participation }) => participation.role === 'interpreter').map(({ person }) => person.id)
  return new Set([...byRole, ...ofPlan.map(({ personId }) => personId)].filter((id) => !away.has(id)))
}

/** Of those who interpret, who comes for that alone: who has another part in the party as well is counted and listed with it. */
export function interpretersBesideParty(mission: Mission, audience: Audience): ReadonlySet<string> {
  const party = new Set(participationsOfParty(mission).map(({ personId }) => personId))
  return new Set([...interpreterPersonIds(mission, audience)].filter((id) => !party.has(id)))
}

/** Someone on a list; who comes without a participation has no title or role of their own. */
export interface Listed {
  readonly person: Person
  readonly participation: Participation | null
}

/** Who comes to interpret and for that alone, those from an agency last: they take no part in the mission's own lists. */
export function listedInterpreters(mission: Mission, audience: Audience, sort: Sorting, language: string): readonly Listed[] {
  const besideIds = interpretersBesideParty(mission, audience)
  const own = membersOf(mission).filter(({ person }) => besideIds.has(person.id))
  const ownIds = new Set(own.map(({ person }) => person.id))
  const others = [...besideIds].filter((id) => !ownIds.has(id)).flatMap((id) => rowOf(mission, 'persons', id) ?? [])
  return [...sortMembers(mission, own, sort, language), ...others.map((person) => ({ person, participation: null }))]
}

/** Who leads the delegation: head or deputy. */
export function isLeading({ participation }: Member): boolean {
  return participation.role === 'headOfDelegation' || participation.role === 'deputyHead'
}

/** Who serves the delegation. Who leads it stands before it, also where the secretariat sent them. */
export function isOfSecretariat(member: Member): boolean {
  const { person, participation } = member
  const serves = person.kind === 'staff' || ['coordinator', 'liaison', 'secretaryGeneral'].includes(participation.role)
  return serves && !isLeading(member)
}

export function membersOf(mission: Mission): readonly Member[] {
  return rowsOf(mission, 'participations').flatMap((participation) => {
    const person = rowOf(mission, 'persons', participation.personId)
    return person ? [{ person, participation }] : []
  })
}

/**
 * Precedence: ranked before unranked, heads before members, then by name. Surnames are compared as readers of the language sort them, by
 * Latin letters where they have any.
 */
export function sortMembers(mission: Mission, members: readonly Member[], sort: Sorting, language: string): readonly Member[] {
  const collator = new Intl.Collator(language)
  const byName = (a: Member, b: Member) => collator.compare(sortNameOf(a.person), sortNameOf(b.person))
  const byRank = compareBy<Member>(
    ({ participation }) => participation.precedence ?? Number.POSITIVE_INFINITY,
    ({ participation }) => roleOrder.indexOf(participation.role),
  )
  const organizationOf = ({ participation }: Member) =>
    textIn(rowOf(mission, 'organizations', participation.organizationId)?.names ?? {}, language).text
  const byOrganization = (a: Member, b: Member) => collator.compare(organizationOf(a), organizationOf(b))
  const byId = compareBy<Member>(({ person }) => person.id)
  const order = {
    precedence: [byRank, byName, byId],
    name: [byName, byRank, byId],
    organization: [byOrganization, byRank, byName, byId],
  }[sort]
  return [...members].sort((a, b) => order.reduce((decided, compare) => (decided !== 0 ? decided : compare(a, b)), 0))
}

/** Where each person stands in the order asked for; who takes no part in the mission by themselves comes last. */
export function ranksOf(mission: Mission, { sort, languages }: DocumentOptions): (personId: string) => number {
  const sorted = sortMembers(mission, membersOf(mission), sort, languages[0] ?? 'en')
  const ranks = new Map(sorted.map(({ person }, rank) => [person.id, rank]))
  return (personId) => ranks.get(personId) ?? sorted.length
}

const roleOrder: readonly Participation['role'][] = [
  'headOfDelegation',
  'deputyHead',
  'secretaryGeneral',
  'member',
  'observer',
  'coordinator',
  'liaison',
  'accompanying',
  'interpreter',
]
