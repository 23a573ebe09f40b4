/** How many pairs at most, by whether the main pivot is used, by its leaves, and by the seats that are not its own. */
export type BeyondStar = (isPivotUsed: boolean, leaves: number, seats: number) => number

/**
 * How many pairs of a session of `size` languages the other seats can cover that its largest star leaves open. `largest` are the sizes of the
 * stars that its pivots can have, in any order.
 *
 * Pivots are ordered by how many used languages they are seated with; the first is the main one. A seat of two used languages belongs to the
 * earlier of them, any other one to the language that is not used. So of the pivots with seats of their own the k-th has foreign seats with
 * earlier ones only, k − 1 at most, and no more leaves than the main one nor than the k-th largest star has. It covers pairs among itself and
 * its partners of which one is past the main star. Pairs of pivots are counted apart: those that it makes with earlier ones, no more than it
 * can reach in two steps. What has no seats of its own joins pivots only, and so covers only pairs of them.
 */
export function beyondStar(size: number, largest: readonly number[], mostSeats: number): BeyondStar {
  const sorted = [...largest].sort((a, b) => b - a)
  const tables = [0, 1].map((used) => Array.from({ length: size }, (_, leaves) => gains(size, sorted, used, leaves, mostSeats)))
  return (isPivotUsed, leaves, seats) => tables[isPivotUsed ? 1 : 0]?.[leaves]?.[seats] ?? 0
}

export function pairsAmong(languages: number): number {
  return (languages * (languages - 1)) / 2
}

/** By seats past a main star of so many leaves. */
function gains(size: number, largest: readonly number[], used: number, leaves: number, mostSeats: number): Int32Array {
  const inStar = leaves + used
  const open = pairsAmong(size) - pairsAmong(inStar)
  const best = new Int32Array(mostSeats + 1)
  if (open === 0) return best
  let upToRank = best.slice()
  for (let rank = 2; rank <= Math.min(largest.length, mostSeats + 1); rank++) {
    const most = Math.min(largest[rank - 1] ?? 0, leaves)
    const own = ofRank({ rank, used, leaves, fresh: size - inStar }, most)
    const next = new Int32Array(mostSeats + 1)
    for (let seats = rank - 1; seats <= mostSeats; seats++) {
      for (let taken = 1; taken <= Math.min(most, seats - rank + 2); taken++)
        next[seats] = Math.max(next[seats] ?? 0, Math.min(open, (upToRank[seats - taken] ?? 0) + (own[taken] ?? 0)))
      best[seats] = Math.max(best[seats] ?? 0, best[seats - 1] ?? 0, next[seats] ?? 0)
    }
    upToRank = next
  }
  // Nobody reaches more in two steps than the main pivot has leaves for each of her own.
  return best.map((gain, seats) => Math.min(gain, (leaves + seats) * leaves - pairsAmong(inStar)))
}

interface Rank {
  readonly rank: number
  readonly used: number
  readonly leaves: number
  /** Used languages past the main star. */
  readonly fresh: number
}

/** What the pivot of a rank adds at most, by seats of its own. */
function ofRank({ rank, used, leaves, fresh }: Rank, most: number): Int32Array {
  const adds = new Int32Array(most + 1)
  for (let taken = 1; taken <= most; taken++) {
    const around = Math.min(fresh, taken)
    let top = pairsAmong(taken) - pairsAmong(taken - around)
    const mostForeign = rank - 2 + used
    for (let foreign = 0; foreign <= Math.min(mostForeign, most - taken); foreign++) {
      // Seated with all earlier pivots, it is in the main star, as the main pivot is.
      const isInStar = used === 1 && foreign === rank - 1
      const partners = taken + foreign
      const past = Math.min(fresh, isInStar ? partners - 1 : partners + 1)
      const pivotsPast = Math.max(0, past - taken)
      const ofPivots = pairsAmong(foreign + 1) - pairsAmong(foreign + 1 - pivotsPast)
      const reached = Math.min(isInStar ? rank - 2 : mostForeign, partners * (leaves - 1) + foreign)
      top = Math.max(top, pairsAmong(partners + 1) - pairsAmong(partners + 1 - past) - ofPivots + reached)
    }
    adds[taken] = top
  }
  return adds
}
