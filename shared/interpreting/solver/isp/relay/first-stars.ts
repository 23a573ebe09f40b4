import type { IspInstance, IspLimits, IspSeat } from '../isp-instance'
import { runAround } from '../rest'
import { starPricing } from './priced-stars'
import { starReach } from './star-reach'

interface Star {
  readonly session: number
  readonly worth: number
  readonly seats: readonly IspSeat[]
}

/** Of what somebody could be worth so much is asked first, then less and less: whoever is left at the end costs nothing. */
const shares = [0.8, 0.6, 0.4, 0.2, 0]

/**
 * A roster to begin with, one star a session at most: the star that covers most beyond what its interpreters cost comes first. An interpreter
 * costs what a seat covers in the largest star of her languages. What a star is worth only falls while others are seated, so a star is priced
 * again when its turn comes, not before.
 */
export function firstStars(instance: IspInstance, limits: IspLimits): readonly IspSeat[] {
  const { interpreters, sessions, languages } = instance
  const { length: blockCount } = instance.blocks
  const price = starPricing(instance)
  const reach = starReach(instance)
  const all = [...languages.keys()]
  const sizeOf = all.map((pivot) => reach.largest(pivot, all))
  const costOf = interpreters.map((one) => (1 + Math.max(0, ...one.languages.map((pivot) => sizeOf[pivot] ?? 0))) / 2)
  const pivotsOf = sessions.map(({ languages: own }) => all.map((pivot) => reach.largest(pivot, own)))
  const isBusy = new Uint8Array(interpreters.length * blockCount)
  const work = new Int32Array(interpreters.length)
  const own = new Float64Array(interpreters.length)
  const done = new Set<number>()
  const seats: IspSeat[] = []

  const mayWork = (one: number, block: number): boolean =>
    isBusy[one * blockCount + block] === 0 &&
    (limits === null ||
      ((work[one] ?? 0) < limits.maxSessions &&
        runAround(block, blockCount, limits, (other) => isBusy[one * blockCount + other] === 1) <= limits.maxConsecutive))

  const bestStar = (session: number, share: number): Star => {
    const nothing: Star = { session, worth: 0, seats: [] }
    const asked = sessions[session]
    if (!asked) return nothing
    const { block, languages: used } = asked
    for (const one of interpreters.keys()) own[one] = mayWork(one, block) ? share * (costOf[one] ?? 0) : Number.POSITIVE_INFINITY
    let best = nothing
    for (const [pivot, largest] of (pivotsOf[session] ?? []).entries()) {
      const isUsed = used.includes(pivot) ? 1 : 0
      const worthOf = (leaves: number, cost: number): number => ((leaves + 2 * isUsed - 1) * leaves) / 2 - cost
      if (worthOf(largest, 0) <= best.worth) continue
      const { prices: costs } = price(pivot, used, own, largest)
      let top = 0
      for (let leaves = 1; leaves < costs.length; leaves++)
        if (worthOf(leaves, costs[leaves] ?? 0) > worthOf(top, costs[top] ?? 0)) top = leaves
      const worth = worthOf(top, costs[top] ?? 0)
      if (worth <= best.worth) continue
      const { leaves, holders } = price(pivot, used, own, top)
      best = {
        session,
        worth,
        seats: [...holders].flatMap((interpreter, at) => {
          const leaf = leaves[at] ?? 0
          return interpreter === -1 ? [] : [{ interpreter, session, a: Math.min(leaf, pivot), b: Math.max(leaf, pivot) }]
        }),
      }
    }
    return best
  }

  for (const share of shares) {
    let stars = [...sessions.keys()].filter((session) => !done.has(session)).map((session) => bestStar(session, share))
    while (stars.length > 0) {
      stars = stars.filter(({ worth }) => worth > 0).sort((a, b) => a.worth - b.worth || b.session - a.session)
      const first = stars.pop()
      if (!first) break
      const again = bestStar(first.session, share)
      // Whoever made it worth something has been seated elsewhere: it waits for the next share.
      if (again.worth <= 0) continue
      if (again.worth < (stars.at(-1)?.worth ?? 0)) {
        stars.push(again)
        continue
      }
      const block = sessions[first.session]?.block ?? 0
      done.add(first.session)
      seats.push(...again.seats)
      for (const { interpreter } of again.seats) {
        isBusy[interpreter * blockCount + block] = 1
        work[interpreter] = (work[interpreter] ?? 0) + 1
      }
    }
  }
  return seats
}
