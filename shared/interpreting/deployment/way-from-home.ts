import type { LocalizedText } from '../../mission/entities/fields'
import type { Interpreter } from '../../mission/entities/interpreter'
import type { Place } from '../../mission/entities/place'
import { lookUp } from '../../mission/look-up'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { waysOf } from '../../mission/places/ways'

/**
 * Minutes from an interpreter's home city to a place: the shortest known way from a place in that city to it, else to another place of
 * its city, at its usual hour; 0 within the home city; null where a city is not entered or no way is known. A mission knows ways between its own places only.
 */
export function wayFromHome(mission: Mission, { homeCity }: Interpreter, placeId: string | null): number | null {
  if (placeId === null) return null
  const ways = waysFrom(mission, homeCity)
  const known = ways.get(placeId)
  if (known !== undefined) return known
  const way = measure(mission, homeCity, placeId)
  ways.set(placeId, way)
  return way
}

/** Ways that were found already from a city, by place: they stand while places and ways do. */
const foundWays = lookUp(['places', 'transferTimes'], () => new WeakMap<LocalizedText, Map<string, number | null>>())

function waysFrom(mission: Mission, city: LocalizedText): Map<string, number | null> {
  const found = foundWays(mission)
  const own = found.get(city) ?? new Map<string, number | null>()
  found.set(city, own)
  return own
}

function measure(mission: Mission, homeCity: LocalizedText, placeId: string): number | null {
  const place = rowOf(mission, 'places', placeId)
  if (!place) return null
  if (isSameCity(homeCity, place.city)) return 0
  const home = placesIn(mission, homeCity)
  return shortest(mission, home, [place]) ?? shortest(mission, home, placesIn(mission, place.city))
}

function shortest(mission: Mission, from: readonly Place[], to: readonly Place[]): number | null {
  const { to: waysTo } = waysOf(mission)
  const known = to.flatMap((place) => from.flatMap(({ id }) => waysTo(place.id).get(id)?.minutes ?? []))
  return known.length === 0 ? null : Math.min(...known)
}

/** Whether two cities are the same one: they are called the same in a language that both are told in. */
export function isSameCity(a: LocalizedText, b: LocalizedText): boolean {
  return commonLanguages(a, b).some((language) => said(a, language) === said(b, language))
}

/** Whether two cities are different ones; what is not told in a common language may be the same. */
export function isOtherCity(a: LocalizedText, b: LocalizedText): boolean {
  return commonLanguages(a, b).length > 0 && !isSameCity(a, b)
}

function commonLanguages(a: LocalizedText, b: LocalizedText): readonly string[] {
  return Object.keys(a).filter((language) => said(a, language) !== '' && said(b, language) !== '')
}

function said(text: LocalizedText, language: string): string {
  return (text[language] ?? '').trim().toLowerCase()
}

function placesIn(mission: Mission, city: LocalizedText): readonly Place[] {
  const known = byCity(mission)
  const places = known.get(city) ?? rowsOf(mission, 'places').filter((place) => isSameCity(city, place.city))
  known.set(city, places)
  return places
}

const byCity = lookUp(['places'], () => new WeakMap<LocalizedText, readonly Place[]>())
