import type { IspLimits } from './isp-instance'
import type { Openings } from './openings'

/** In how many blocks each interpreter can work at most: where she reaches an opening, with her rests, up to her limit. */
export function capacityOf({ interpreterCount, blockCount, reach }: Openings, limits: NonNullable<IspLimits>): Int32Array {
  return Int32Array.from({ length: interpreterCount }, (_, interpreter) => {
    let blocks = 0
    let run = 0
    for (let block = 0; block < blockCount; block++) {
      const isFirstOfDay = Number.isFinite(limits.blocksPerDay) && block % limits.blocksPerDay === 0
      if (isFirstOfDay || reach[interpreter * blockCount + block]?.length === 0) run = 0
      if (reach[interpreter * blockCount + block]?.length === 0) continue
      // Working whenever there is something, and resting only when she must, loses the fewest blocks.
      if (run === limits.maxConsecutive) run = 0
      else {
        run++
        blocks++
      }
    }
    return Math.min(blocks, limits.maxSessions)
  })
}
