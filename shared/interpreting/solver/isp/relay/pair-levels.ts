import { beyondStar, pairsAmong } from './beyond-star'

/** A language that could be a pivot of a session. */
export interface Pivot {
  /** Whether the session uses it. */
  readonly isUsed: boolean
  /** With how many used languages it can be seated at once. */
  readonly largest: number
}

/** So many seats cover so many pairs of a session at most, and join so many of its languages for that at least. */
export interface PairLevel {
  readonly seats: number
  readonly worth: number
  readonly joins: number
}

/** More seats than these for each language are counted as if they covered all. */
const seatsPerLanguage = 3

/** What a session of `size` languages can be worth, by seats and by how many languages are joined; ascending, only where more is worth more. */
export function pairLevels(size: number, pivots: readonly Pivot[], mostSeats: number): readonly PairLevel[] {
  const all = pairsAmong(size)
  const told = Math.min(mostSeats, seatsPerLanguage * size)
  const beyond = beyondStar(
    size,
    pivots.map(({ largest }) => largest),
    told,
  )
  const levels: PairLevel[] = []
  let worth = 0
  for (let seats = 1; seats <= told && worth < all; seats++) {
    let most = seats === told && told < mostSeats ? all : 0
    for (const { isUsed, largest } of pivots)
      for (let leaves = 1; leaves <= Math.min(largest, seats); leaves++)
        most = Math.max(most, pairsAmong(leaves + (isUsed ? 1 : 0)) + beyond(isUsed, leaves, seats - leaves))
    if (most <= worth) continue
    // With fewer languages than these could join, so many seats may still be worth more than one seat less.
    for (let joins = languagesFor(worth + 1); pairsAmong(joins) < most; joins++)
      levels.push({ seats, worth: pairsAmong(joins), joins })
    worth = most
    levels.push({ seats, worth, joins: languagesFor(worth) })
  }
  return levels
}

/** How many languages have so many pairs at least. */
function languagesFor(pairs: number): number {
  let languages = 0
  while (pairsAmong(languages) < pairs) languages++
  return languages
}
