import type { Item } from '../../mission/entities/item'
import type { Place } from '../../mission/entities/place'
import { entersPlace } from '../../mission/items/enters-place'
import { type Mission, rowOf } from '../../mission/mission'
import type { CopyFor, DocumentOptions } from '../document'
import { type ProgrammeDay, programmeDays, shownItems } from '../programme'
import { admitsVisitors } from '../visit-request/visits-at'

/** The day sheets of one receiver. */
export interface SheetCopy {
  readonly mission: Mission
  /** The host's place whose copy it is; null: the organizers'. */
  readonly place: Place | null
  readonly days: readonly ProgrammeDay[]
  /** Days of the mission, those that are not told among them. */
  readonly count: number
  /** Whether an item is told in full; of all others hosts read when, what kind and in which city. */
  readonly isTold: (item: Item) => boolean
}

/** One copy for organizers; for hosts one for each place that is visited and has somebody to receive, of the days on which it is. */
export function sheetCopies(copyFor: CopyFor, options: DocumentOptions): readonly SheetCopy[] {
  const mission = copyFor(null)
  const days = programmeDays(mission, shownItems(mission, options))
  if (options.audience !== 'host') return [{ mission, place: null, days, count: days.length, isTold: () => true }]
  const visits = days.flatMap(({ items }) => items.filter(entersPlace))
  return [...new Set(visits.map(({ placeId }) => placeId))].flatMap((id): readonly SheetCopy[] => {
    const place = rowOf(mission, 'places', id)
    const there = visits.filter(({ placeId }) => placeId === id)
    if (!place || !(admitsVisitors(place) || isReceived(place, there))) return []
    const dates = new Set(there.map(({ dayOn }) => dayOn))
    const isTold = ({ placeId, toPlaceId }: Item) => placeId === id || toPlaceId === id
    // Where the party sleeps is told to whoever puts it up.
    const own = days
      .filter(({ date }) => dates.has(date))
      .map((day) => ({ ...day, hotel: day.hotel?.id === id ? day.hotel : null }))
    return [{ mission: copyFor(place.id), place, days: own, count: days.length, isTold }]
  })
}

function isReceived({ contactPersonIds }: Place, items: readonly Item[]): boolean {
  return contactPersonIds.length > 0 || items.some(({ hostContactIds }) => hostContactIds.length > 0)
}
