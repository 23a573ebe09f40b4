import type { Item } from '../../mission/entities/item'
import type { Place } from '../../mission/entities/place'
import { entersPlace } from '../../mission/items/enters-place'
import { takesPlace } from '../../mission/items/item-times'
import { type Mission, rowsOf } from '../../mission/mission'
import { visitorIdsOf } from '../../mission/people/visitors'
import { advanceSheetOf } from '../../tasks/advance-sheet'
import type { Teams } from '../team'

/** A time at which people come to a place: who comes, as its host counts them, and who interprets for them. */
export interface VisitAt {
  readonly item: Item
  /** Ids of persons, interpreters not among them. */
  readonly visitorIds: readonly string[]
  /** Ids of persons who interpret there and for that alone. */
  readonly interpreterIds: readonly string[]
  /** Ids of interpreters who are counted and not told by name yet. */
  readonly followingIds: readonly string[]
}

/** Whether a host is asked before people come: it has rules for who enters, or is of a kind that wants a list of them. */
export function admitsVisitors(place: Place): boolean {
  return place.admission !== null || advanceSheetOf(place).some(({ topic }) => topic === 'visitorList')
}

/** Items that take people into a place, of those that a document shows, in the order given. */
export function visitsAt(mission: Mission, place: Place, items: readonly Item[], teams: Teams): readonly VisitAt[] {
  return items
    .filter((item) => item.placeId === place.id && item.dayOn !== null && entersPlace(item) && takesPlace(item))
    .map((item) => {
      const visitorIds = visitorIdsOf(mission, item, place)
      const engaged = new Set(teams.engagementsOf(item.id).map(({ person }) => person.id))
      return {
        item,
        visitorIds,
        interpreterIds: [...engaged].filter((id) => !visitorIds.includes(id)),
        followingIds: teams.followingOf(item.id),
      }
    })
}

/** Ids of everybody who comes to a place at any time of the mission. */
export function comersTo(mission: Mission, place: Place, teams: Teams): ReadonlySet<string> {
  const visits = visitsAt(mission, place, rowsOf(mission, 'items'), teams)
  return new Set(visits.flatMap(({ visitorIds, interpreterIds }) => [...visitorIds, ...interpreterIds]))
}
