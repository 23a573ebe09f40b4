import { differenceOf } from './kept-order'
import { groupBy } from './order'

/**
 * Groups what each value comes to, every group in order. Of a list that differs in a few values from the one before, only the groups that
 * these touch are made anew; the others are the same lists. `partsOf` must give the same parts of the same value (`memoPerRow`), and
 * `compare` must tell any two parts apart.
 */
export function keptGroups<Value, Part>(
  partsOf: (value: Value) => readonly Part[],
  keyOf: (part: Part) => string,
  compare: (a: Part, b: Part) => number,
): (values: readonly Value[]) => ReadonlyMap<string, readonly Part[]> {
  let given: readonly Value[] = []
  let last: ReadonlyMap<string, readonly Part[]> = new Map()
  return (values) => {
    const [gone, fresh] = differenceOf(given, values)
    given = values
    const left = new Set([...gone].flatMap((value) => partsOf(value)))
    const came = groupBy(
      fresh.flatMap((value) => partsOf(value)),
      keyOf,
    )
    const touched = new Set([...[...left].map(keyOf), ...came.keys()])
    if (touched.size === 0) return last
    const groups = new Map(last)
    for (const key of touched) {
      const stay = (last.get(key) ?? []).filter((part) => !left.has(part))
      const group = [...stay, ...(came.get(key) ?? [])].sort(compare)
      if (group.length > 0) groups.set(key, group)
      else groups.delete(key)
    }
    last = groups
    return groups
  }
}
