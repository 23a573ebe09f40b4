/** Compares by the first key that differs; numbers by size, texts by code unit (use a collator where people read). */
export function compareBy<T>(...keys: readonly ((value: T) => number | string)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const left = key(a)
      const right = key(b)
      if (left < right) return -1
      if (left > right) return 1
    }
    return 0
  }
}

/** Groups values by a key; the order of values within a group is kept. */
export function groupBy<T>(values: Iterable<T>, keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
