import { restGuard, windowGuard } from './guard'
import type { IspLimits } from './isp-instance'
import type { Openings } from './openings'
import { disjointWindows } from './rest'
import { type Seating, seatingOf } from './seating'

/** How often windows are put right before two ways are looked at apart, and how many ways are looked at in all. */
const rounds = 6
const mostBranches = 150

/**
 * The largest seating that keeps all rests, by flows alone. A flow knows a rest only as a window of which one block must be free, and only
 * windows of one interpreter that do not overlap; so windows are chosen anew wherever the flow seats somebody without rest. Every such flow
 * is a bound. Where the bound stays above the best seating, one window is taken whose first, second … or last block must be free, and each
 * case is looked at alone. `bound` is above the size of `held` only where that took too long.
 */
export function restedFlow(
  openings: Openings,
  capacity: Int32Array,
  limits: NonNullable<IspLimits>,
): { readonly held: Int32Array; readonly size: number; readonly bound: number } {
  const { interpreterCount, blockCount } = openings
  const rests = restGuard(openings, limits)
  const windows = windowGuard(openings, limits)
  const first = seatingOf(openings)
  first.grow(capacity, rests)
  let best = { held: first.held(), size: first.size }
  let bound = Number.POSITIVE_INFINITY
  let branches = 0

  /** First blocks of the windows in which somebody sits without rest. */
  const restless = (seating: Seating): readonly (readonly [interpreter: number, start: number])[] =>
    Array.from({ length: interpreterCount }, (_, interpreter) =>
      disjointWindows(blockCount, limits, (block) => seating.isBusy(interpreter, block)).map(
        (start) => [interpreter, start] as const,
      ),
    ).flat()
  const keep = (seating: Seating): void => {
    if (seating.size > best.size) best = { held: seating.held(), size: seating.size }
  }

  /** Whether nothing better than the best is left in this case; true also where it has been found. */
  const isClosed = (seating: Seating, isWhole: boolean): boolean => {
    for (let round = 0; ; round++) {
      seating.grow(capacity, windows)
      if (isWhole) bound = Math.min(bound, seating.size)
      if (seating.size <= best.size) return true
      const wrong = restless(seating)
      if (wrong.length === 0) {
        keep(seating)
        return true
      }
      for (const [interpreter, start] of wrong) windows.tell(interpreter, [start])
      if (round === rounds) return isClosedApart(seating, wrong[0] ?? [0, 0])
      for (const [interpreter, start] of wrong) seating.leave(interpreter, start + limits.maxConsecutive)
      seating.grow(capacity, rests)
      keep(seating)
    }
  }
  const isClosedApart = (seating: Seating, [interpreter, start]: readonly [interpreter: number, start: number]): boolean => {
    for (let block = start; block <= start + limits.maxConsecutive; block++) {
      if (++branches > mostBranches) return false
      windows.close(interpreter, block, true)
      const apart = seatingOf(openings, seating.held())
      apart.leave(interpreter, block)
      const closed = isClosed(apart, false)
      windows.close(interpreter, block, false)
      if (!closed) return false
    }
    return true
  }

  if (isClosed(first, true)) bound = best.size
  return { ...best, bound }
}
