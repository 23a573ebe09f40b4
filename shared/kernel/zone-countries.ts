import { countryCodes } from './country-codes'
import { groupBy } from './order'
import type { Zone } from './time'

/** Countries of each time zone, by ISO 3166-1 codes of two letters; a zone of none (UTC) is left out. Some 190 ms when first asked (Chromium 156). */
export function zoneCountries(): ReadonlyMap<Zone, readonly string[]> {
  known ??= byZone()
  return known
}

let known: ReadonlyMap<Zone, readonly string[]> | undefined

function byZone(): ReadonlyMap<Zone, readonly string[]> {
  const pairs = countryCodes().flatMap((country) => zonesOf(country).map((zone) => ({ zone, country })))
  const zones = groupBy(pairs, ({ zone }) => zone)
  return new Map([...zones].map(([zone, of]) => [zone, of.map(({ country }) => country)]))
}

/** ECMA-402, Intl Locale Info: a method in browsers, a property in Node 20; declared in neither. */
interface LocaleWithZones extends Intl.Locale {
  readonly timeZones?: readonly Zone[]
  readonly getTimeZones?: () => readonly Zone[] | undefined
}

function zonesOf(country: string): readonly Zone[] {
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`)
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}
