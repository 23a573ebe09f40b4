import type { Openings } from './openings'
import { type Rest, runAround } from './rest'

/** Whether an interpreter may work in one block more, giving up another one (−1: none). */
export interface Guard {
  readonly mayEnter: (
    interpreter: number,
    block: number,
    leaving: number,
    isBusy: (interpreter: number, block: number) => boolean,
  ) => boolean
  /** Whether it keeps a seating a flow: then what has grown is largest. */
  readonly isFlow: boolean
}

/** Lets through whatever does not exceed the capacities. */
export const openGuard: Guard = { mayEnter: () => true, isFlow: true }

/** Keeps every rest. Whether somebody may enter depends on all her other blocks, so this is no flow any more. */
export function restGuard({ blockCount }: Openings, rest: Rest): Guard {
  return {
    mayEnter: (interpreter, block, leaving, isBusy) =>
      runAround(block, blockCount, rest, (other) => other !== leaving && isBusy(interpreter, other)) <= rest.maxConsecutive,
    isFlow: false,
  }
}

/** Windows of which some interpreters must leave one block free. Windows of one interpreter never overlap, so a flow remains. */
export interface WindowGuard extends Guard {
  /** Tells of windows, by their first blocks, in which an interpreter was seated without rest; those told most often are kept. */
  readonly tell: (interpreter: number, starts: readonly number[]) => void
  /** Keeps an interpreter out of a block, or no longer. */
  readonly close: (interpreter: number, block: number, isClosed: boolean) => void
}

export function windowGuard({ interpreterCount, blockCount }: Openings, { maxConsecutive }: Rest): WindowGuard {
  const size = maxConsecutive + 1
  const told = new Int32Array(interpreterCount * blockCount)
  /** By interpreter and block: the first block of the window in which it lies, or −1. */
  const windowOf = new Int32Array(interpreterCount * blockCount).fill(-1)
  const isClosed = new Uint8Array(interpreterCount * blockCount)
  return {
    isFlow: true,
    mayEnter: (interpreter, block, leaving, isBusy) => {
      if (isClosed[interpreter * blockCount + block] === 1) return false
      const start = windowOf[interpreter * blockCount + block] ?? -1
      if (start === -1 || (leaving >= start && leaving < start + size)) return true
      let busy = 0
      for (let other = start; other < start + size; other++) if (isBusy(interpreter, other)) busy++
      return busy < maxConsecutive
    },
    tell: (interpreter, starts) => {
      const first = interpreter * blockCount
      for (const start of starts) told[first + start] = (told[first + start] ?? 0) + 1
      const own = windowOf.subarray(first, first + blockCount).fill(-1)
      for (const start of heaviest(told.subarray(first, first + blockCount), size)) own.fill(start, start, start + size)
    },
    close: (interpreter, block, closed) => {
      isClosed[interpreter * blockCount + block] = closed ? 1 : 0
    },
  }
}

/** First blocks of the windows that weigh most together and do not overlap. */
function heaviest(weights: Int32Array, size: number): readonly number[] {
  const best = new Int32Array(weights.length + 1)
  const withWindow = (end: number): number => (best[end - size] ?? 0) + (weights[end - size] ?? 0)
  for (let end = 1; end < best.length; end++) best[end] = Math.max(best[end - 1] ?? 0, end < size ? 0 : withWindow(end))
  const starts: number[] = []
  for (let end = weights.length; end >= size; ) {
    if (best[end] === best[end - 1]) end--
    else {
      end -= size
      starts.push(end)
    }
  }
  return starts
}
