import { expect, test } from 'vitest'
import { pairsOf } from '../../../../../../shared/interpreting/solver/isp/isp-instance'
import { fewestSpread } from '../../../../../../shared/interpreting/solver/isp/relay/fewest-seats'

test.each([
  { size: 4, pivots: 1 },
  { size: 5, pivots: 1 },
  { size: 6, pivots: 0 },
])(
  'no way without a star covers $size languages whole, $pivots unused pivots beside them, with fewer seats than told',
  ({ size, pivots }) => {
    const edges = pairsOf([...Array(size + pivots).keys()])
    let fewest = Number.POSITIVE_INFINITY
    for (let some = 0; some < 2 ** edges.length; some++) {
      if (bitsOf(some) >= fewest) continue
      const seats = edges.filter((_, at) => (some >> at) & 1)
      if (isWholeWithoutStar(seats, size, size + pivots)) fewest = seats.length
    }
    // What is told bounds the fewest there are; for these sizes it is them.
    expect(fewestSpread(size)).toBe(fewest)
  },
)

function bitsOf(set: number): number {
  let count = 0
  for (let rest = set; rest > 0; rest &= rest - 1) count++
  return count
}

/** Looked at anew: every two of the first `size` languages meet within two seats, and no language is seated with all others of them. */
function isWholeWithoutStar(seats: readonly (readonly [number, number])[], size: number, all: number): boolean {
  const partners = Array<number>(all).fill(0)
  for (const [a, b] of seats) {
    partners[a] = (partners[a] ?? 0) | (1 << b)
    partners[b] = (partners[b] ?? 0) | (1 << a)
  }
  const used = 2 ** size - 1
  if (partners.some((own, one) => ((own | (1 << one)) & used) === used)) return false
  return pairsOf([...Array(size).keys()]).every(([a, b]) => {
    const [first, second] = [partners[a] ?? 0, partners[b] ?? 0]
    return (first & (1 << b)) !== 0 || (first & second) !== 0
  })
}
