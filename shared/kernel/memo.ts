import { sameValues } from './same-values'

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
    if (known && sameValues(known.from, from)) return known.made
    const made = make(row, ...from)
    kept.set(row, { from, made })
    return made
  }
}
