import { sameValues } from './same-values'

/**
 * Gives, for each key, the list of the time before where it has the very same values: what somebody remembers of a list stands
 * while the list does.
 */
export function keptLists<T>(): (lists: ReadonlyMap<string, readonly T[]>) => ReadonlyMap<string, readonly T[]> {
  let last: ReadonlyMap<string, readonly T[]> = new Map()
  return (lists) => {
    const kept = new Map<string, readonly T[]>()
    for (const [key, list] of lists) {
      const known = last.get(key)
      kept.set(key, known && sameValues(known, list) ? known : list)
    }
    last = kept
    return kept
  }
}
