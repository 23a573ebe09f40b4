import { type Fitness, fitnessesFor } from '../../../shared/interpreting/assignment/fitness'
import { minutesOfSpan } from '../../../shared/kernel/time'
import type { Mission } from '../../../shared/mission/mission'
import type { BoardBar } from './board-bars'

/** What is being carried over the rows: open places, an assignment that moves, or the rest of one that is handed over. */
export interface Carried {
  readonly bar: BoardBar
  /** Minutes after the item's start; null: not a hand-over. */
  readonly handOverAt: number | null
}

/** How each interpreter fits what is carried. */
export type Fits = ReadonlyMap<string, Fitness>

/** The part of its item that is carried, in minutes from the item's start; null: from its start, to its end. */
export function partCarried({ bar, handOverAt }: Carried) {
  const part = bar.assignment ?? bar.place
  return { comesInMinutes: handOverAt ?? part?.comesInMinutes ?? null, leavesMinutes: part?.leavesMinutes ?? null }
}

/** Reckoned once, when something is picked up: not while it moves. */
export function fitsFor(mission: Mission, carried: Carried): Fits {
  const { assignment, requirement } = carried.bar
  const leavingId = assignment?.interpreterId ?? null
  const fits = fitnessesFor(mission, requirement.id, { leavingId, ...partCarried(carried) })
  return new Map(fits.map((fit) => [fit.interpreterId, fit]))
}

/** Who is offered first: the best, else somebody possible; null: nobody fits. */
export function firstChoice(fits: Fits): string | null {
  const all = [...fits.values()]
  return (all.find(({ kind }) => kind === 'best') ?? all.find(({ kind }) => kind === 'possible'))?.interpreterId ?? null
}

/** A hand-over begins in the middle of the assignment, on a round five minutes; null: too short to be shared. */
export function middleOf({ assignment, start, end }: BoardBar): number | null {
  if (!assignment) return null
  const from = assignment.comesInMinutes ?? 0
  const length = minutesOfSpan({ start, end })
  const middle = from + Math.round(length / 10) * 5
  return middle > from && middle < from + length ? middle : null
}
