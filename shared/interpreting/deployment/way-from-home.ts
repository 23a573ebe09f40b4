import type { LocalizedText } from '../../mission/entities/fields'
import type { Interpreter } from '../../mission/entities/interpreter'
import type { Place } from '../../mission/entities/place'
import { lookUp } from '../../mission/look-up'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { waysOf } from '../../mission/ways'

/**
 * Minutes from an interpreter's home city to a place: the shortest known way from a place in that city; 0 within it; null where the city
 * is not entered or no way is known. A mission knows ways between its own places only.
 */
export function wayFromHome(mission: Mission, { homeCity }: Interpreter, placeId: string | null): number | null {
  const place = rowOf(mission, 'places', placeId)
  if (!place) return null
  if (isSameCity(homeCity, place.city)) return 0
  const ways = waysOf(mission).to(place.id)
  const known = placesIn(mission, homeCity).flatMap(({ id }) => ways.get(id) ?? [])
  return known.length === 0 ? null : Math.min(...known)
}

/** Whether two cities are the same one: they are called the same in a language that both are told in. */
export function isSameCity(a: LocalizedText, b: LocalizedText): boolean {
  return Object.entries(a).some(([language, name]) => name !== '' && name === b[language])
}

function placesIn(mission: Mission, city: LocalizedText): readonly Place[] {
  const known = byCity(mission)
  const places = known.get(city) ?? rowsOf(mission, 'places').filter((place) => isSameCity(city, place.city))
  known.set(city, places)
  return places
}

const byCity = lookUp(['places'], () => new WeakMap<LocalizedText, readonly Place[]>())
