/** Chance that is always the same: mulberry32, 32 bits of state. Good enough to scatter rows, not to prove anything. */
export interface Chance {
  /** A whole number from 0 to `below` − 1. */
  readonly below: (below: number) => number
  /** True about so many times of a hundred. */
  readonly percent: (percent: number) => boolean
  readonly pick: <T>(values: readonly [T, ...T[]]) => T
}

export function seededChance(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    percent: (percent) => next() * 100 < percent,
    pick: (values) => values[below(values.length)] ?? values[0],
  }
}
