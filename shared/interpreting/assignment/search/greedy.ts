import { compareBy } from '../../../kernel/order'
import type { Need } from '../problem/need'
import type { Stint } from '../problem/stint'
import { type Draft, IMPOSSIBLE, pointsToPut, put, take, teamStands } from './draft'

/**
 * Fills a draft at once: the most urgent needs first, of those the ones that fewest can do; each place by whoever costs least. Where
 * nobody is free, somebody who is moves over for one who is not.
 */
export function fillGreedily(draft: Draft): void {
  const { problem } = draft
  const order = [...problem.needs].sort(
    compareBy(
      ({ requirement }) => requirement.priority,
      ({ index, places }) => (problem.stintsOf[index]?.length ?? 0) / Math.max(1, places),
      ({ index }) => index,
    ),
  )
  for (const need of order) fillNeed(draft, need)
  for (const need of order) while (isShort(draft, need) && makeRoom(draft, need)) fillNeed(draft, need)
}

/** Whether a place is left that a need asks for. */
export function isShort(draft: Draft, need: Need): boolean {
  return (draft.teams[need.index]?.length ?? 0) < need.places
}

/** Puts the best free interpreters to a need until it is full or nobody is left. */
export function fillNeed(draft: Draft, need: Need): void {
  while (isShort(draft, need)) {
    const best = bestOf(draft, need, (stint) => pointsToPut(draft, stint))
    if (best) put(draft, best)
    else if (!fillByTwo(draft, need)) return
  }
}

/** The stint of a need that costs least, in a team that stands. */
export function bestOf(draft: Draft, need: Need, pointsOf: (stint: Stint) => number): Stint | undefined {
  const team = draft.teams[need.index] ?? []
  let best: Stint | undefined
  let least = IMPOSSIBLE
  for (const stint of draft.problem.stintsOf[need.index] ?? []) {
    const points = pointsOf(stint)
    if (points >= least || (!stint.coversAll && !teamStands(draft.problem, need, [...team, stint]))) continue
    best = stint
    least = points
  }
  return best
}

/** Two who make a team only together: one for each direction, or a relay. */
function fillByTwo(draft: Draft, need: Need): boolean {
  const team = draft.teams[need.index] ?? []
  if (team.length + 2 > (draft.problem.capacity[need.index] ?? 0)) return false
  const partial = (draft.problem.stintsOf[need.index] ?? []).filter(
    (stint) => !stint.coversAll && pointsToPut(draft, stint) < IMPOSSIBLE,
  )
  for (const [at, first] of partial.entries()) {
    const second = partial.slice(at + 1).find((one) => teamStands(draft.problem, need, [...team, first, one]))
    if (!second) continue
    put(draft, first)
    put(draft, second)
    return true
  }
  return false
}

/** Moves one stint that stands in the way of a need to somebody else; false where no single move helps. */
function makeRoom(draft: Draft, need: Need): boolean {
  for (const wanted of draft.problem.stintsOf[need.index] ?? []) {
    if (!wanted.isOpen || !wanted.coversAll || draft.isChosen[wanted.index] === 1) continue
    const day = draft.days[wanted.interpreter * draft.problem.dates.length + need.day] ?? []
    for (const blocking of [...day]) {
      if (blocking.isFixed || !blocking.coversAll) continue
      take(draft, blocking)
      if (pointsToPut(draft, wanted) < IMPOSSIBLE) {
        put(draft, wanted)
        const instead = bestOf(draft, blocking.need, (stint) => (stint === blocking ? IMPOSSIBLE : pointsToPut(draft, stint)))
        if (instead) {
          put(draft, instead)
          return true
        }
        take(draft, wanted)
      }
      put(draft, blocking)
    }
  }
  return false
}
