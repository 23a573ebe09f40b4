/**
 * Remembers what was made of a row while the other things that it was made from stay the same. Rows are immutable, so the memory is
 * right as long as `make` looks at nothing but its arguments; it goes when the row goes.
 */
export function memoPerRow<Row extends object, From extends readonly unknown[], Made>(
  make: (row: Row, ...from: From) => Made,
): (row: Row, ...from: From) => Made {
  const kept = new WeakMap<Row, { readonly from: From; readonly made: Made }>()
  return (row, ...from) => {
    const known = kept.get(row)
    if (known && isSame(known.from, from)) return known.made
    const made = make(row, ...from)
    kept.set(row, { from, made })
    return made
  }
}

/** A plain loop: an edit asks this thousands of times. */
function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before.length !== now.length) return false
  for (let index = 0; index < now.length; index++) if (before[index] !== now[index]) return false
  return true
}
