import type { IspInstance } from '../isp-instance'
import type { StarReach } from './star-reach'

/** The pivots whose stars can cover a session whole: everything of it seated with one and the same language. */
export function wholeStars(instance: IspInstance, reach: StarReach, session: number): readonly number[] {
  const own = instance.sessions[session]?.languages ?? []
  return [...instance.languages.keys()].filter((pivot) => {
    const leaves = own.filter((language) => language !== pivot)
    return leaves.every((leaf) => reach.knowing.has(reach.keyOf(leaf, pivot))) && reach.largest(pivot, leaves) === leaves.length
  })
}

/**
 * Fewer seats never cover a session of so many languages whole without a star (after Erdős and Rényi 1962). A language with one partner only
 * makes that partner a star, so each has two. If some a has just two, u and v, all others are seated with one of them: U with u alone, V with
 * v alone, W with both. Those of U meet those of V past u and v, which takes |U| + |V| − 1 seats more, in all 2(|U| + |V| + |W|) + 1; if U is
 * empty, v is a star unless u is used and not seated with v, and then each of V has a seat besides to reach u, in all 2n − 4. If the fewest is
 * three, each of the other n − 4 has t seats with the three and 3 − t halves of others, at least two in all, beside the three of a. If it is
 * four, there are 2n.
 */
export function fewestSpread(size: number): number {
  return Math.max(size, 2 * size - 5)
}

/** For a session: fewer seats than these never cover it whole, relay counted. */
export function fewestSeats(instance: IspInstance, reach: StarReach): (session: number) => number {
  return (session) => {
    const own = instance.sessions[session]?.languages ?? []
    if (own.length < 2) return 0
    const sizes = wholeStars(instance, reach, session).map((pivot) => own.length - (own.includes(pivot) ? 1 : 0))
    return Math.min(fewestSpread(own.length), ...sizes)
  }
}
