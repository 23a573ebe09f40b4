import type { IspInstance } from '../isp-instance'
import { whoKnows } from '../openings'

/** A star with the least price: seats between one pivot and some languages, each taken by another interpreter. */
export interface PricedStar {
  /** By how many leaves it has, up to as many as can be seated: what its interpreters cost at least. */
  readonly prices: Float64Array
  readonly leaves: readonly number[]
  /** By leaf: who is seated with it, or −1. */
  readonly holders: Int32Array
}

/** The cheapest stars of a pivot, all sizes up to `most`; who sits is told of the largest of them. */
export type StarPricing = (pivot: number, languages: readonly number[], priceOf: Float64Array, most: number) => PricedStar

const none = -1

/** Prices stars by shortest augmenting paths: each adds one leaf, and every size on the way is as cheap as can be. An infinite price bars. */
export function starPricing(instance: IspInstance): StarPricing {
  const { length: count } = instance.languages
  const { length: people } = instance.interpreters
  const knowing = whoKnows(instance)
  const knownBy = Array.from({ length: count * count }, (_, at) => {
    const [a, b] = [Math.floor(at / count), at % count]
    return Int32Array.from(knowing.get(Math.min(a, b) * count + Math.max(a, b)) ?? [])
  })
  // Of an interpreter: what the cheapest path to her costs, the leaf it comes from, and the leaf that she holds.
  const cost = new Float64Array(people)
  const from = new Int32Array(people)
  const leafOf = new Int32Array(people)
  const costOf = new Float64Array(count)
  const queue: number[] = []

  return (pivot, languages, priceOf, most) => {
    const leaves = languages.filter((leaf) => leaf !== pivot && (knownBy[leaf * count + pivot]?.length ?? 0) > 0)
    const holders = new Int32Array(leaves.length).fill(none)
    const prices = [0]
    leafOf.fill(none)
    while (prices.length <= Math.min(most, leaves.length)) {
      cost.fill(Number.POSITIVE_INFINITY)
      costOf.fill(Number.POSITIVE_INFINITY)
      queue.length = 0
      for (const [leaf, holder] of holders.entries()) {
        if (holder !== none) continue
        costOf[leaf] = 0
        queue.push(leaf)
      }
      let last = none
      let least = Number.POSITIVE_INFINITY
      for (let head = 0; head < queue.length; head++) {
        const leaf = queue[head] ?? 0
        for (const person of knownBy[(leaves[leaf] ?? 0) * count + pivot] ?? []) {
          const own = priceOf[person] ?? 0
          const to = (costOf[leaf] ?? 0) + own
          if (to >= (cost[person] ?? 0) - 1e-9 || holders[leaf] === person) continue
          cost[person] = to
          from[person] = leaf
          const other = leafOf[person] ?? none
          if (other === none) {
            if (to >= least) continue
            least = to
            last = person
          } else if (to - own < (costOf[other] ?? 0) - 1e-9) {
            costOf[other] = to - own
            queue.push(other)
          }
        }
      }
      if (last === none) break
      prices.push((prices.at(-1) ?? 0) + least)
      for (let person = last; person !== none; ) {
        const leaf = from[person] ?? 0
        const before = holders[leaf] ?? none
        holders[leaf] = person
        leafOf[person] = leaf
        person = before
      }
    }
    return { prices: Float64Array.from(prices), leaves, holders }
  }
}
