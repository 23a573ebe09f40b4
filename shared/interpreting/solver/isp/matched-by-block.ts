import type { Openings } from './openings'

const none = -1

/** By opening, who holds it where nothing limits anybody: a maximum matching of each block along augmenting paths (Kuhn 1955). */
export function matchedByBlock({ openings, interpreterCount, blockCount, reach }: Openings): Int32Array {
  /** By opening: the place in `reach` of who holds it. */
  const holder = new Int32Array(openings.length).fill(none)
  // What was tried in vain stays so until somebody has been seated in the block.
  const triedIn = new Int32Array(openings.length)
  let round = 1
  const seat = (place: number): boolean => {
    const own = reach[place] ?? []
    for (const opening of own) {
      if (holder[opening] !== none) continue
      holder[opening] = place
      return true
    }
    for (const opening of own) {
      if (triedIn[opening] === round) continue
      triedIn[opening] = round
      if (!seat(holder[opening] ?? none)) continue
      holder[opening] = place
      return true
    }
    return false
  }
  for (let block = 0; block < blockCount; block++) {
    for (let interpreter = 0; interpreter < interpreterCount; interpreter++) if (seat(interpreter * blockCount + block)) round++
  }
  return holder.map((place) => (place === none ? none : Math.floor(place / blockCount)))
}
