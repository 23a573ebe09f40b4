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

/** `memoPerRow` of two rows: what was made of them goes when either does. */
export function memoPerPair<A extends object, B extends object, From extends readonly unknown[], Made>(
  make: (a: A, b: B, ...from: From) => Made,
): (a: A, b: B, ...from: From) => Made {
  const perRow = new WeakMap<A, (b: B, ...from: From) => Made>()
  return (a, b, ...from) => {
    const known = perRow.get(a) ?? memoPerRow((other: B, ...rest: From) => make(a, other, ...rest))
    perRow.set(a, known)
    return known(b, ...from)
  }
}
