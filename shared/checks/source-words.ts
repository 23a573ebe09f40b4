import type { Translator } from '../i18n/translate'
import { sources } from './sources'

/** A tag of the literature: `JP-jitcl`, `A-ca`, `F-23`. */
const tagPattern = /\b[A-Z]{1,3}-[a-z0-9]+\b/g

/**
 * Where a figure or a rule comes from, as a person would name it: words for what is the program's or the mission's own, who published it
 * for a tag of the literature (the tag stays beside it), and a text of somebody's own as it is.
 */
export function sourceWords(source: string, translator: Translator): string {
  const parts = source.split(/[ ,]+/).map((part) => wordsOf(part, translator))
  const isList = parts.every((part) => part !== undefined)
  return isList ? parts.join(', ') : source.replaceAll(tagPattern, (tag) => wordsOf(tag, translator) ?? tag)
}

/** The published sources that a text names by their tags. */
export function tagsIn(source: string): readonly string[] {
  return [...source.matchAll(tagPattern)].map(([tag]) => tag).filter((tag) => Object.hasOwn(sources, tag))
}

function wordsOf(part: string, { translate, find }: Translator): string | undefined {
  if (part === 'own') return translate('mission.ownFigure')
  const published = Object.hasOwn(sources, part) ? sources[part] : undefined
  if (!published) return find(`source.${part}`)
  return translate('source.published', { title: published.title, kind: translate(`source.kind.${published.kind}`), tag: part })
}
