/**
 * Sorts lists of which each has nearly the same values as the one before: those keep their order, and only what is new is put into
 * place. `compare` must tell any two values apart, or the order would depend on what was sorted earlier.
 */
export function keptOrder<T>(compare: (a: T, b: T) => number): (values: readonly T[]) => readonly T[] {
  let last: readonly T[] = []
  return (values) => {
    const now = new Set(values)
    const known = new Set(last)
    const fresh = values.filter((value) => !known.has(value))
    // The engine's sort is a merge of runs: what is sorted already costs it one comparison each.
    last = [...last.filter((value) => now.has(value)), ...fresh].sort(compare)
    return last
  }
}
