import type { Item } from '../../mission/entities/item'
import type { Person } from '../../mission/entities/person'
import type { Place } from '../../mission/entities/place'
import type { Term } from '../../mission/entities/term'
import { entersPlace } from '../../mission/items/enters-place'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { isFilled } from '../cells'
import type { DocumentOptions } from '../document'
import { programmeDays, shownItems } from '../programme'

/** A place of which there is something to know before one comes. */
export interface BriefedPlace {
  readonly place: Place
  /** What takes people into it, in time order; at least one. */
  readonly items: readonly Item[]
  /** Who receives them. */
  readonly hosts: readonly Person[]
  /** What its trade calls things. */
  readonly terms: readonly Term[]
}

/** Facilities that are visited, those with rules or a briefing, in the order in which they are first entered. */
export function briefedPlacesOf(mission: Mission, options: DocumentOptions): readonly BriefedPlace[] {
  const entered = programmeDays(mission, shownItems(mission, options)).flatMap(({ items }) =>
    items.filter((item) => entersPlace(item)),
  )
  const placeIds = new Set(entered.map(({ placeId }) => placeId))
  return [...placeIds].flatMap((id) => {
    const place = rowOf(mission, 'places', id)
    if (!place || (place.admission === null && !isFilled(place.briefing))) return []
    const items = entered.filter(({ placeId }) => placeId === id)
    const hostIds = new Set([...place.contactPersonIds, ...items.flatMap(({ hostContactIds }) => hostContactIds)])
    return [
      {
        place,
        items,
        hosts: [...hostIds].flatMap((hostId) => rowOf(mission, 'persons', hostId) ?? []),
        terms: rowsOf(mission, 'terms').filter(({ placeId }) => placeId === id),
      },
    ]
  })
}
