import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { type Direction, directionsOf, spokenLanguageOf } from './language-pair'

/** Two languages of an item between which nobody has asked for interpretation. */
export interface UnaskedPair extends Direction {
  readonly oneWay: boolean
}

/**
 * The fewest pairs that are still to be asked for, so that everything spoken at an item reaches who listens in another language (language
 * regime, G-co), be it by a relay through a third one.
 */
export function unaskedLanguages(item: Item, asked: readonly Requirement[]): readonly UnaskedPair[] {
  const ways = asked.flatMap(directionsOf)
  const unasked: UnaskedPair[] = []
  for (const from of item.spokenLanguages) {
    for (const to of item.heardLanguages) {
      if (reachableFrom(from, ways).has(spokenLanguageOf(to))) continue
      const oneWay = !(includes(item.spokenLanguages, to) && includes(item.heardLanguages, from))
      unasked.push({ from, to, oneWay })
      ways.push({ from, to }, ...(oneWay ? [] : [{ from: to, to: from }]))
    }
  }
  return unasked
}

function reachableFrom(language: string, ways: readonly Direction[]): ReadonlySet<string> {
  const reached = new Set([spokenLanguageOf(language)])
  for (let size = 0; size < reached.size; ) {
    size = reached.size
    for (const { from, to } of ways) if (reached.has(spokenLanguageOf(from))) reached.add(spokenLanguageOf(to))
  }
  return reached
}

function includes(languages: readonly string[], language: string): boolean {
  return languages.some((one) => spokenLanguageOf(one) === spokenLanguageOf(language))
}
