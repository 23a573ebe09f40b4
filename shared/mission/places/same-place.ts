import type { LocalizedText } from '../entities/fields'
import type { Place } from '../entities/place'

type Named = Pick<Place, 'id' | 'names' | 'address' | 'city' | 'country'>

/** A shorter address names a street or a town, which many places share. */
const LEAST_ADDRESS = 8

/**
 * Whether two missions mean the same place: by a name that both have in whatever language, where neither country nor city contradicts;
 * by the whole address; or by its id, which a next edition keeps, unless it is called otherwise now (ids of samples are plain words).
 */
export function isSamePlace(one: Named, other: Named): boolean {
  if (one.country !== '' && other.country !== '' && one.country !== other.country) return false
  if (shares(one.address, other.address, LEAST_ADDRESS)) return true
  if (shares(one.names, other.names)) return !contradict(one.city, other.city)
  return one.id === other.id && !contradict(one.names, other.names)
}

function shares(one: LocalizedText, other: LocalizedText, least = 1): boolean {
  const known = new Set(Object.values(one).map(plain))
  return Object.values(other).some((text) => plain(text).length >= least && known.has(plain(text)))
}

/** Two texts in one language that differ; what only one of them says contradicts nothing. */
function contradict(one: LocalizedText, other: LocalizedText): boolean {
  const both = Object.keys(one).filter((tag) => plain(one[tag]) !== '' && plain(other[tag]) !== '')
  return both.length > 0 && !both.some((tag) => plain(one[tag]) === plain(other[tag]))
}

/** As it is compared: width of letters, case, spaces, points and dashes make no difference. */
function plain(text = ''): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]+/gu, '')
}
