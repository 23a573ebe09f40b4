/** Chance that is always the same for the same seed (xorshift): searches must give the same answer to the same question. */
export function chanceOf(seed: number): (below: number) => number {
  let state = seed | 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}
