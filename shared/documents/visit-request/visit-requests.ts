import { addDays, type LocalDate } from '../../kernel/time'
import type { Item } from '../../mission/entities/item'
import { type Person, personEntity } from '../../mission/entities/person'
import type { Place } from '../../mission/entities/place'
import type { Vehicle } from '../../mission/entities/vehicle'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { isLeading, isOfSecretariat, type Listed, type Member, membersOf, sortMembers } from '../delegation'
import type { CopyFor, DocumentOptions } from '../document'
import { localLanguageOf } from '../local-language'
import { programmeDays, shownItems } from '../programme'
import { type Teams, teamsOf } from '../team'
import { admitsVisitors, type VisitAt, visitsAt } from './visits-at'

export const visitorBlocks = ['delegation', 'secretariat', 'interpreters'] as const
export type VisitorBlock = (typeof visitorBlocks)[number]

/** Someone who comes, and to which of the visits: numbers as the request counts them, from 1. */
export interface Visitor extends Listed {
  readonly visits: readonly number[]
  /** Somebody comes, who is told later: the person has no name. */
  readonly isToFollow?: true
}

/** All that a host is told when it is asked to let the mission in. */
export interface VisitRequest {
  /** As this host may see it. */
  readonly mission: Mission
  readonly place: Place
  readonly languages: readonly string[]
  readonly teams: Teams
  /** In time order, at least one. */
  readonly visits: readonly VisitAt[]
  readonly visitors: Readonly<Record<VisitorBlock, readonly Visitor[]>>
  /** Head of the delegation, else the first by rank who leads or comes; null: nobody comes yet. */
  readonly leader: Listed | null
  /** That bring them there and take them away. */
  readonly vehicles: readonly Vehicle[]
  /** Days by which the host wants the application and the list, counted from the first visit; null: it names none. */
  readonly applyBy: LocalDate | null
  readonly listBy: LocalDate | null
}

/** A request for every place that admits visitors and is visited, in the order in which the mission comes there. */
export function visitRequests(copyFor: CopyFor, options: DocumentOptions): readonly VisitRequest[] {
  const shown = copyFor(null)
  const days = programmeDays(shown, shownItems(shown, options))
  const items = days.flatMap((day) => day.items)
  const placeIds = new Set(items.map(({ placeId }) => placeId))
  return [...placeIds].flatMap((id) => {
    const place = rowOf(shown, 'places', id)
    return place && admitsVisitors(place) ? requestFor(place, items, copyFor(place.id), options) : []
  })
}

/**
 * In what a request is written: of the languages asked for, those that the host takes lists in, or reads where it names none; where
 * none of them is, its own. Names stand in Latin letters beside it in any case.
 */
export function requestLanguages(place: Place, asked: readonly string[]): readonly string[] {
  const { listLanguages = [], staffLanguages = [] } = place.admission ?? {}
  const taken = listLanguages.length > 0 ? listLanguages : staffLanguages
  const accepted = taken.length > 0 ? taken : [localLanguageOf(place)]
  const isTaken = (tag: string) => accepted.some((one) => baseOf(one) === baseOf(tag))
  const both = asked.filter(isTaken)
  return both.length > 0 ? both : accepted.slice(0, 2)
}

function requestFor(place: Place, items: readonly Item[], mission: Mission, options: DocumentOptions): readonly VisitRequest[] {
  const teams = teamsOf(mission, options.audience)
  const visits = visitsAt(mission, place, items, teams)
  const [first] = visits
  if (first?.item.dayOn == null) return []
  const languages = requestLanguages(place, options.languages)
  const visitors = visitorsOf(mission, visits, options.sort, languages[0] ?? 'en')
  const { leadDays = null, listDays = null } = place.admission ?? {}
  const daysBefore = (days: number | null) => (days === null ? null : addDays(first.item.dayOn ?? '', -days))
  return [
    {
      mission,
      place,
      languages,
      teams,
      visits,
      visitors,
      leader: leaderOf(mission, visits, visitors),
      vehicles: vehiclesOf(mission, place, items, visits),
      applyBy: daysBefore(leadDays),
      listBy: daysBefore(listDays),
    },
  ]
}

function visitorsOf(
  mission: Mission,
  visits: readonly VisitAt[],
  sort: DocumentOptions['sort'],
  language: string,
): VisitRequest['visitors'] {
  const numbers = new Map<string, number[]>()
  for (const [index, { visitorIds, interpreterIds }] of visits.entries())
    for (const id of [...visitorIds, ...interpreterIds]) numbers.set(id, [...(numbers.get(id) ?? []), index + 1])
  const interpreting = new Set(visits.flatMap(({ interpreterIds }) => interpreterIds))
  const visiting = new Set(visits.flatMap(({ visitorIds }) => visitorIds))
  const members = sortMembers(mission, membersOf(mission), sort, language)
  const listed = (ids: ReadonlySet<string>, belongs: (member: Member) => boolean): readonly Visitor[] => {
    const own = members.filter((member) => ids.has(member.person.id) && belongs(member))
    return own.map((member) => ({ ...member, visits: numbers.get(member.person.id) ?? [] }))
  }
  // Whom an item names without their being of the mission, as an agency's interpreters are.
  const known = new Set(members.map(({ person }) => person.id))
  const strangers = (ids: ReadonlySet<string>): readonly Visitor[] =>
    [...ids].flatMap((id) => {
      const person = known.has(id) ? undefined : rowOf(mission, 'persons', id)
      return person ? [{ person, participation: null, visits: numbers.get(id) ?? [] }] : []
    })
  // Who interprets at one visit and attends another is counted once.
  const alone = new Set([...interpreting].filter((id) => !visiting.has(id)))
  return {
    delegation: [...listed(visiting, (member) => !isOfSecretariat(member)), ...strangers(visiting)],
    secretariat: listed(visiting, isOfSecretariat),
    interpreters: [...listed(alone, () => true), ...strangers(alone), ...toFollow(mission, visits)],
  }
}

/** Who is to interpret and has not said yes, one by one, unless they are listed for another visit. */
function toFollow(mission: Mission, visits: readonly VisitAt[]): readonly Visitor[] {
  const named = new Set(visits.flatMap(({ visitorIds, interpreterIds }) => [...visitorIds, ...interpreterIds]))
  const ids = new Set(visits.flatMap(({ followingIds }) => followingIds))
  return [...ids]
    .filter((id) => !named.has(rowOf(mission, 'interpreters', id)?.personId ?? ''))
    .map((id) => ({
      person: { ...personEntity.defaults, id, kind: 'interpreter' } as Person,
      participation: null,
      visits: visits.flatMap(({ followingIds }, index) => (followingIds.includes(id) ? [index + 1] : [])),
      isToFollow: true,
    }))
}

function leaderOf(
  mission: Mission,
  visits: readonly VisitAt[],
  { delegation, secretariat }: VisitRequest['visitors'],
): Listed | null {
  const guests = [...delegation, ...secretariat]
  const heads = guests.filter(({ person, participation }) => participation !== null && isLeading({ person, participation }))
  const leadIds = visits.map(({ item }) => item.leadPersonId)
  const leads = leadIds.flatMap((id) => {
    const person = rowOf(mission, 'persons', id)
    const participation = rowsOf(mission, 'participations').find(({ personId }) => personId === id) ?? null
    return person ? [{ person, participation }] : []
  })
  const head = heads.find(({ participation }) => participation?.role === 'headOfDelegation')
  return head ?? heads[0] ?? leads[0] ?? guests[0] ?? null
}

function vehiclesOf(mission: Mission, place: Place, items: readonly Item[], visits: readonly VisitAt[]): readonly Vehicle[] {
  const days = new Set(visits.map(({ item }) => item.dayOn))
  const isWay = (item: Item) => item.toPlaceId === place.id || (item.toPlaceId !== null && item.placeId === place.id)
  const used = [...visits.map(({ item }) => item), ...items.filter((item) => days.has(item.dayOn) && isWay(item))]
  const ids = new Set(used.flatMap(({ vehicleIds }) => vehicleIds))
  return rowsOf(mission, 'vehicles').filter(({ id }) => ids.has(id))
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag
}
