import { breachesOf, type Need } from '../problem/need'
import type { Stint } from '../problem/stint'
import { type Draft, pointsToPut, put, take } from './draft'
import { bestOf } from './greedy'

/**
 * Puts more interpreters to a need than it has places, where that ends what breaks a rule by the team's size: a second voice on a large
 * tour. Undone where the plan gets no better.
 */
export function relieve(draft: Draft, need: Need): void {
  const capacity = draft.problem.capacity[need.index] ?? 0
  const before = draft.points
  const added: Stint[] = []
  const size = () => draft.teams[need.index]?.length ?? 0
  while (size() < capacity && breachesOf(need, size()) > 0) {
    const next = bestOf(draft, need, (stint) => pointsToPut(draft, stint))
    if (!next) break
    put(draft, next)
    added.push(next)
  }
  if (draft.points >= before) for (const stint of added) take(draft, stint)
}
