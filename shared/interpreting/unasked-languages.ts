import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { type Direction, directionsOf, spokenLanguageOf } from './language-pair'

/** Two languages of an item between which nobody has asked for interpretation. */
export interface UnaskedPair extends Direction {
  readonly oneWay: boolean
  /** Which of the item's parts is the first that is spoken in `from`, where the item itself does not tell of it; else null. */
  readonly partIndex: number | null
}

/**
 * The fewest pairs that are still to be asked for, so that everything spoken at an item, in each of its parts, reaches who listens in another
 * language (language regime, G-co), be it by a relay through a third one.
 */
export function unaskedLanguages(item: Item, asked: readonly Requirement[]): readonly UnaskedPair[] {
  const ways = asked.flatMap(directionsOf)
  const spoken = spokenIn(item)
  const languages = spoken.map(({ language }) => language)
  const unasked: UnaskedPair[] = []
  for (const { language: from, partIndex } of spoken) {
    for (const to of item.heardLanguages) {
      if (reachableFrom(from, ways).has(spokenLanguageOf(to))) continue
      const oneWay = !(includes(languages, to) && includes(item.heardLanguages, from))
      unasked.push({ from, to, oneWay, partIndex })
      ways.push({ from, to }, ...(oneWay ? [] : [{ from: to, to: from }]))
    }
  }
  return unasked
}

/** Languages spoken at an item, then those that only a part of it is held in. */
function spokenIn(item: Item): readonly { readonly language: string; readonly partIndex: number | null }[] {
  const own = item.spokenLanguages.map((language) => ({ language, partIndex: null }))
  const ofParts = item.segments.flatMap(({ language }, partIndex) =>
    language === null || includes(item.spokenLanguages, language) ? [] : [{ language, partIndex }],
  )
  return [...own, ...ofParts]
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
