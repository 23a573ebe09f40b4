import type { Need } from '../problem/need'
import { type Draft, IMPOSSIBLE, pointsToPut, put, take, teamStands } from './draft'
import { isShort } from './greedy'

/** So many others move on at most to let somebody in. */
const LONGEST_CHAIN = 3

/**
 * Seeks somebody else for each place of a need where that makes the plan better by more than `leastGain`, also when others have to move on for it,
 * one into the place of the next. What a place empty on the way costs is known, so that chains which cannot gain end early: with
 * every change counted, nearly all do.
 */
export function moveInChains(draft: Draft, need: Need, leastGain: number): void {
  for (const stint of [...(draft.teams[need.index] ?? [])]) {
    if (stint.isFixed || !stint.isOfBaseline) continue
    const goal = draft.points - leastGain
    take(draft, stint)
    if (!isFilled(draft, need, goal, LONGEST_CHAIN)) put(draft, stint)
  }
}

/** Fills a place so that the plan comes to less than `goal`; else the draft stays as it is. */
function isFilled(draft: Draft, need: Need, goal: number, longest: number): boolean {
  const { problem } = draft
  const place = isShort(draft, need) ? (problem.weights.filled[need.requirement.priority] ?? 0) : 0
  if (draft.points - place >= goal) return false
  for (const stint of problem.stintsOf[need.index] ?? []) {
    if (!stint.isOpen || draft.isChosen[stint.index] === 1) continue
    if (!teamStands(problem, need, [...(draft.teams[need.index] ?? []), stint])) continue
    const points = pointsToPut(draft, stint)
    if (draft.points + points < goal) {
      put(draft, stint)
      return true
    }
    if (points < IMPOSSIBLE || longest === 0) continue
    for (const standing of draft.days[stint.interpreter * problem.dates.length + need.day] ?? []) {
      if (standing.isFixed) continue
      take(draft, standing)
      if (pointsToPut(draft, stint) < IMPOSSIBLE) {
        put(draft, stint)
        if (isFilled(draft, standing.need, goal, longest - 1)) return true
        take(draft, stint)
      }
      put(draft, standing)
    }
  }
  return false
}
