import type { IspInstance } from '../isp-instance'
import { fewestSpread } from './fewest-seats'
import type { SeatDemands } from './seat-demands'
import type { Cover } from './spread-search'

/** The people of a block and what can be asked of them. */
export interface BlockPeople {
  readonly demands: SeatDemands
  /** By the key of a pair that somebody knows: the demand for a seat of it. */
  readonly ofPair: ReadonlyMap<number, number>
  /** Each pair that somebody knows, and who does. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly people: Int32Array }[]
  /** By language: the demand for a seat with it, whatever the other language is. */
  readonly ofLanguage: readonly number[]
}

/**
 * Covers sessions whole beside the seats that are met already, none of them by a star: their covers; 'none' where that cannot be, 'unknown'
 * where so many choices did not tell. A pair that is not covered yet is tried in every way, the one with the fewest first; who can still be had is
 * counted with a seat for each language that has no partner. No more than 31 languages: sets of them are bits.
 */
export function coverSpreads(
  instance: IspInstance,
  { demands, ofPair, pairs, ofLanguage }: BlockPeople,
  spreads: readonly number[],
  mostChoices: number,
): readonly Cover[] | 'none' | 'unknown' {
  const { length: count } = instance.languages
  const asked = spreads.map((session) => {
    const { languages } = instance.sessions[session] ?? { languages: [] }
    return { languages, partners: new Int32Array(count), seats: [] as number[], fewest: fewestSpread(languages.length) }
  })
  type Asked = (typeof asked)[number]
  let choices = 0

  const seatsMissing = ({ languages, partners, seats, fewest }: Asked): number => {
    const lacking = languages.reduce((sum, language) => sum + Math.max(0, 2 - bitCount(partners[language] ?? 0)), 0)
    return Math.max(Math.ceil(lacking / 2), fewest - seats.length)
  }
  /** By session and language: the languages with which it could get a seat; null where some language cannot get any. */
  const stillPossible = (): readonly Int32Array[] | null => {
    const anyone = demands.reachable()
    const before = demands.held()
    const alone = asked.map(({ languages, partners }) => languages.filter((language) => partners[language] === 0))
    const areMet = alone.every((languages) => languages.every((language) => demands.meet(ofLanguage[language] ?? 0)))
    const besides = areMet ? demands.reachable() : anyone
    demands.bringBack(before)
    if (!areMet) return null
    return alone.map((languages) => {
      const without = bitsOf(languages)
      const possible = new Int32Array(count)
      for (const { a, b, people } of pairs) {
        const among = ((without >> a) | (without >> b)) & 1 ? anyone : besides
        if (!people.some((person) => among[person] === 1)) continue
        possible[a] = (possible[a] ?? 0) | (1 << b)
        possible[b] = (possible[b] ?? 0) | (1 << a)
      }
      return possible
    })
  }
  /** Seats to add for the pair that has the fewest ways to be covered; null where all pairs are covered. */
  const fewestWays = (possible: readonly Int32Array[]): { readonly of: Asked; readonly ways: readonly Way[] } | null => {
    let least = Number.POSITIVE_INFINITY
    let chosen: { of: Asked; a: number; b: number; pivots: number; isDirect: boolean } | null = null
    for (const [at, of] of asked.entries()) {
      const can = possible[at] ?? new Int32Array()
      for (const [first, a] of of.languages.entries()) {
        const ofA = of.partners[a] ?? 0
        const toA = ofA | (can[a] ?? 0)
        for (let second = first + 1; second < of.languages.length; second++) {
          const b = of.languages[second] ?? 0
          const ofB = of.partners[b] ?? 0
          if ((ofA >> b) & 1 || (ofA & ofB) !== 0) continue
          const pivots = toA & (ofB | (can[b] ?? 0))
          const isDirect = (((can[a] ?? 0) >> b) & 1) === 1
          const ways = bitCount(pivots) + (isDirect ? 1 : 0)
          if (ways >= least) continue
          least = ways
          chosen = { of, a, b, pivots, isDirect }
        }
      }
    }
    if (chosen === null) return null
    const { of, a, b, pivots, isDirect } = chosen
    const ways: Way[] = isDirect ? [[[a, b]]] : []
    for (let pivot = 0; pivot < count; pivot++) {
      if (((pivots >> pivot) & 1) === 0) continue
      ways.push([a, b].filter((end) => (((of.partners[end] ?? 0) >> pivot) & 1) === 0).map((end) => [end, pivot] as const))
    }
    return { of, ways: ways.sort((one, other) => one.length - other.length) }
  }
  const toggle = ({ partners }: Asked, way: Way): void => {
    for (const [a, b] of way) {
      partners[a] = (partners[a] ?? 0) ^ (1 << b)
      partners[b] = (partners[b] ?? 0) ^ (1 << a)
    }
  }
  const search = (): boolean => {
    if (++choices > mostChoices) return false
    if (asked.reduce((sum, one) => sum + seatsMissing(one), 0) > demands.free()) return false
    const possible = stillPossible()
    if (possible === null) return false
    const next = fewestWays(possible)
    if (next === null) return true
    const before = demands.held()
    for (const way of next.ways) {
      const added = way.map(([a, b]) => Math.min(a, b) * count + Math.max(a, b))
      if (added.every((pair) => demands.meet(ofPair.get(pair) ?? 0))) {
        toggle(next.of, way)
        next.of.seats.push(...added)
        if (search()) return true
        next.of.seats.length -= added.length
        toggle(next.of, way)
      }
      demands.bringBack(before)
    }
    return false
  }
  if (spreads.length === 0 || search()) return asked.map(({ seats }) => seats)
  return choices > mostChoices ? 'unknown' : 'none'
}

/** Seats that cover a pair together with those that are there. */
type Way = readonly (readonly [a: number, b: number])[]

export function bitsOf(languages: readonly number[]): number {
  return languages.reduce((bits, language) => bits | (1 << language), 0)
}

function bitCount(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
