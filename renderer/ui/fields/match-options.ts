import type { Option } from './option'

/** Rows of an open list: more would cost more to draw than anybody reads. */
const MAX_SHOWN = 100

/** Text as people search it: without case, width, or accents. */
export function searchable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The first options in which every word of the query occurs, and how many more there are. */
export function matchOptions<Id extends string>(
  options: readonly Option<Id>[],
  query: string,
): { readonly shown: readonly Option<Id>[]; readonly more: number } {
  const words = searchable(query).split(/\s+/).filter(Boolean)
  const matching = options.filter((option) => {
    const text = searchable(`${option.text} ${option.detail ?? ''} ${option.found ?? ''}`)
    return words.every((word) => text.includes(word))
  })
  return { shown: matching.slice(0, MAX_SHOWN), more: Math.max(0, matching.length - MAX_SHOWN) }
}
