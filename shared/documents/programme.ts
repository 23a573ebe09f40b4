import { compareBy, groupBy } from '../kernel/order'
import { datesFrom, daysBetween, type LocalDate } from '../kernel/time'
import type { Day } from '../mission/entities/day'
import type { LocalizedText } from '../mission/entities/fields'
import type { Item } from '../mission/entities/item'
import type { Place } from '../mission/entities/place'
import { type GoingOn, goingOnByDay } from '../mission/items/going-on'
import { takesPlace } from '../mission/items/item-times'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../mission/mission'
import { clockStartOf } from './clock'
import type { DocumentOptions } from './document'

/** One programme day as a document tells it. */
export interface ProgrammeDay {
  readonly date: LocalDate
  /** Day 1 is the mission's first; null: before it. */
  readonly number: number | null
  readonly day: Day | null
  /** Where the day is spent: as the day says, else the cities of its items, in order. */
  readonly cities: readonly LocalizedText[]
  readonly hotel: Place | null
  /** In time order; items whose time is open stand at noon. */
  readonly items: readonly Item[]
  /** What began on a day before and goes on. */
  readonly goingOn: readonly GoingOn[]
}

/** Every day of the mission, days without items too, and days outside its dates that have items. */
export function programmeDays(mission: Mission, items: readonly Item[]): readonly ProgrammeDay[] {
  const { startsOn, endsOn } = missionRowOf(mission)
  const byDate = groupBy(items, (item) => item.dayOn ?? '')
  const goingOn = goingOnByDay(items)
  const dates = [...new Set([...datesFrom(startsOn, endsOn), ...byDate.keys(), ...goingOn.keys()])]
    .filter((date) => date !== '')
    .sort()
  const dayRows = new Map(rowsOf(mission, 'days').map((day) => [day.date, day]))
  return dates.map((date) => {
    const number = daysBetween(startsOn, date) + 1
    const day = dayRows.get(date) ?? null
    const stillOn = goingOn.get(date) ?? []
    const ofDay = [...(byDate.get(date) ?? [])].sort(compareBy(orderOf, (item) => item.id))
    return {
      date,
      number: number < 1 ? null : number,
      day,
      cities: citiesOf(mission, day, [...stillOn.map(({ item }) => item), ...ofDay]),
      hotel: rowOf(mission, 'places', day?.baseHotelId ?? null) ?? null,
      items: ofDay,
      goingOn: stillOn,
    }
  })
}

/** Items that a document shows: on a day, taking place, and confirmed unless the options let others in; ideas only for organizers. */
export function shownItems(mission: Mission, options: DocumentOptions): readonly Item[] {
  return rowsOf(mission, 'items').filter((item) => item.dayOn !== null && isShown(item, options))
}

/** Items without a day: the organizer's own list. */
export function poolItems(mission: Mission, options: DocumentOptions): readonly Item[] {
  if (options.audience !== 'organizer') return []
  return rowsOf(mission, 'items').filter((item) => item.dayOn === null && isShown(item, options))
}

/** Whether a document shows an item, wherever it is. */
export function isShown(item: Item, options: DocumentOptions): boolean {
  const organizer = options.audience === 'organizer'
  if (!takesPlace(item) || (item.kind === 'blocker' && !organizer)) return false
  return item.status === 'confirmed' || (options.includeUnconfirmed && (item.status !== 'idea' || organizer))
}

function orderOf(item: Item): number {
  return clockStartOf(item) ?? Number.POSITIVE_INFINITY
}

function citiesOf(mission: Mission, day: Day | null, items: readonly Item[]): readonly LocalizedText[] {
  if (day && Object.values(day.city).some((city) => city !== '')) return [day.city]
  const cities = items
    .flatMap((item) => [rowOf(mission, 'places', item.placeId), rowOf(mission, 'places', item.toPlaceId)])
    .flatMap((place) => (place && Object.keys(place.city).length > 0 ? [place.city] : []))
  const seen = new Set<string>()
  return cities.filter((city) => {
    const key = JSON.stringify(city)
    return !seen.has(key) && seen.add(key)
  })
}
