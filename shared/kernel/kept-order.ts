/**
 * Sorts lists of which each has nearly the same values as the one before: those keep their order, and only what is new is put into
 * place. `compare` must tell any two values apart, or the order would depend on what was sorted earlier.
 */
export function keptOrder<T>(compare: (a: T, b: T) => number): (values: readonly T[]) => readonly T[] {
  let given: readonly T[] = []
  let last: readonly T[] = []
  return (values) => {
    const [gone, fresh] = differenceOf(given, values)
    given = values
    if (gone.size === 0 && fresh.length === 0) return last
    // The engine's sort is a merge of runs: what is sorted already costs it one comparison each.
    last = [...last.filter((value) => !gone.has(value)), ...fresh].sort(compare)
    return last
  }
}

/** What went and what came. Mostly one of thousands stands where another did: then nothing need be asked of a set of all. */
export function differenceOf<T>(before: readonly T[], now: readonly T[]): readonly [gone: ReadonlySet<T>, fresh: readonly T[]] {
  if (before.length !== now.length) {
    const [known, left] = [new Set(before), new Set(now)]
    return [new Set(before.filter((value) => !left.has(value))), now.filter((value) => !known.has(value))]
  }
  const gone = new Set<T>()
  const fresh: T[] = []
  for (const [index, value] of now.entries()) {
    const other = before[index] as T
    if (other === value) continue
    gone.add(other)
    fresh.push(value)
  }
  return [gone, fresh]
}
