import type { CrewInstance } from './crew-instance'

/** All days that one worker could have: each set of her jobs without overlap, weighing as much as its jobs' weights multiplied. */
export interface PossibleDays {
  /** Her jobs, by start; a job's place here is its place in what follows. */
  readonly jobs: Int32Array
  readonly weights: Float64Array
  /** What all days with the job weigh, the job's own weight left out, divided by what all days without it weigh. */
  readonly odds: Float64Array
  readonly forwards: Sweep
  readonly backwards: Sweep
}

/** An order of the places in which those that lie clear of a job on one side of it come first. */
interface Sweep {
  readonly order: Int32Array
  /** By place: how many of the order lie clear of it. */
  readonly clear: Int32Array
}

/** What the days of the first of a sweep weigh, for each number of them: `totals` × `step` to the power of `levels`. */
interface Totals {
  readonly totals: Float64Array
  readonly levels: Int32Array
}

/** Weights and odds stay within this and its inverse: however certain something is, it can still be outweighed. */
export const mostOdds = 1e14

/** Days of hundreds of jobs weigh more than a number can hold. Two totals below this and a weight can still be multiplied. */
const step = 1e140

/** The days that a worker with these jobs could have; each job weighs 1, and the odds are even. */
export function possibleDays(jobs: CrewInstance['jobs'], own: readonly number[]): PossibleDays {
  const [startOf, endOf] = [(job: number) => jobs[job]?.start ?? 0, (job: number) => jobs[job]?.end ?? 0]
  const byStart = own.toSorted((a, b) => startOf(a) - startOf(b) || a - b)
  const places = [...byStart.keys()]
  const byEnd = places.toSorted((a, b) => endOf(byStart[a] ?? 0) - endOf(byStart[b] ?? 0) || a - b)
  const over = byStart.map((job) => own.filter((other) => endOf(other) <= startOf(job)).length)
  const ahead = byStart.map((job) => own.filter((other) => startOf(other) >= endOf(job)).length)
  return {
    jobs: Int32Array.from(byStart),
    weights: new Float64Array(own.length).fill(1),
    odds: new Float64Array(own.length).fill(1),
    forwards: { order: Int32Array.from(byEnd), clear: Int32Array.from(over) },
    backwards: { order: Int32Array.from(places.toReversed()), clear: Int32Array.from(ahead) },
  }
}

/**
 * Sets the odds anew from the weights, and returns the logarithm of what all days together weigh. The odds go half the way to
 * the new ones (the geometric mean): messages that go the whole way swing.
 */
export function weighDays({ weights, odds, forwards, backwards }: PossibleDays): number {
  const count = weights.length
  const before = totalsAlong(forwards, weights)
  const after = totalsAlong(backwards, weights)
  const [all, level] = [before.totals[count] ?? 1, before.levels[count] ?? 0]
  for (let place = 0; place < count; place++) {
    const [past, future] = [forwards.clear[place] ?? 0, backwards.clear[place] ?? 0]
    const around = (before.totals[past] ?? 0) * (after.totals[future] ?? 0)
    const scale = level - (before.levels[past] ?? 0) - (after.levels[future] ?? 0)
    const share = (scale === 0 ? around : around * step ** -scale) / all
    const without = Math.max(1 - (weights[place] ?? 0) * share, 1 / mostOdds)
    odds[place] = Math.sqrt((odds[place] ?? 1) * within(share / without))
  }
  return Math.log(all) + level * Math.log(step)
}

/** Kept within what can be outweighed. */
export function within(odds: number): number {
  return Math.min(mostOdds, Math.max(1 / mostOdds, odds))
}

/** A day has the last of those seen or not: then it is a day of those before, or of those before that lie clear of it. */
function totalsAlong({ order, clear }: Sweep, weights: Float64Array): Totals {
  const totals = new Float64Array(order.length + 1).fill(1)
  const levels = new Int32Array(order.length + 1)
  for (let seen = 0; seen < order.length; seen++) {
    const place = order[seen] ?? 0
    const others = clear[place] ?? 0
    const behind = (levels[seen] ?? 0) - (levels[others] ?? 0)
    const rest = (totals[others] ?? 0) * (behind === 0 ? 1 : step ** -behind)
    const total = (totals[seen] ?? 0) + (weights[place] ?? 0) * rest
    totals[seen + 1] = total > step ? total / step : total
    levels[seen + 1] = (levels[seen] ?? 0) + (total > step ? 1 : 0)
  }
  return { totals, levels }
}
