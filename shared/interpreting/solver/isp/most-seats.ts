import type { Highs } from '../highs/highs'
import { capacityOf } from './capacity'
import { openGuard, restGuard } from './guard'
import type { IspLimits } from './isp-instance'
import { matchedByBlock } from './matched-by-block'
import type { Openings } from './openings'
import { patternProgramme } from './pattern-programme'
import { restedFlow } from './rested-flow'
import { seatingOf } from './seating'

/** A seating, and how much larger another one could be. */
export interface Seated {
  /** By opening: who holds it, or −1. */
  readonly held: Int32Array
  readonly size: number
  readonly bound: number
}

/**
 * As many openings taken as can be. Without limits the blocks fall apart, and a maximum matching is the answer; with them, flows alone
 * nearly always find the largest seating and prove it. What they leave open is asked of a programme.
 */
export function mostSeats(highs: Highs, openings: Openings, limits: IspLimits, secondsLeft: () => number): Seated {
  if (limits === null) {
    const held = matchedByBlock(openings)
    const size = held.reduce((sum, interpreter) => sum + (interpreter === -1 ? 0 : 1), 0)
    return { held, size, bound: size }
  }
  const capacity = capacityOf(openings, limits)
  const flow = restedFlow(openings, capacity, limits)
  if (flow.size === flow.bound) return flow
  const { programme, columns } = patternProgramme(openings, capacity, limits)
  const solution = highs.solve(programme, { timeLimitSeconds: secondsLeft() })
  const bound = Math.min(flow.bound, Math.floor(solution.bound + 1e-6))
  const working = columns.filter((_, column) => solution.values[column] === 1)
  const found = seatedAs(openings, working, capacity, limits)
  return { ...(found.size > flow.size ? found : flow), bound }
}

/** A seating in which these work in these blocks, and others as far as they still can. */
function seatedAs(
  openings: Openings,
  working: readonly { readonly interpreter: number; readonly block: number }[],
  capacity: Int32Array,
  limits: NonNullable<IspLimits>,
): Omit<Seated, 'bound'> {
  const reach: (readonly number[])[] = openings.reach.map(() => [])
  for (const { interpreter, block } of working) {
    const at = interpreter * openings.blockCount + block
    reach[at] = openings.reach[at] ?? []
  }
  const own = seatingOf({ ...openings, reach })
  own.grow(capacity, openGuard)
  const seating = seatingOf(openings, own.held())
  seating.grow(capacity, restGuard(openings, limits))
  return { held: seating.held(), size: seating.size }
}
