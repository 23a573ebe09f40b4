import { type Draft, draftOf, IMPOSSIBLE, pointsToPut, put, take, teamStands } from './draft'
import { fillGreedily } from './greedy'
import type { Need } from './need'
import type { Problem } from './problem'

/** A complete plan at once: the better of what is planned, filled up, and of one made from nothing but what is fixed. */
export function firstDraft(problem: Problem): Draft {
  const kept = keptDraft(problem)
  fillGreedily(kept)
  // With few changes wanted, what is planned is the place to start; where all of it stays, it is the only one.
  if (problem.mode === 'fewestChanges' || problem.currentOf.every((team) => team.every(({ isFixed }) => isFixed))) return kept
  const fresh = draftOf(problem)
  fillGreedily(fresh)
  return fresh.points < kept.points ? fresh : kept
}

function keptDraft(problem: Problem): Draft {
  const draft = draftOf(problem)
  putKept(draft, problem.needs)
  return draft
}

/** Puts to needs who is planned for them, without what breaks a hard rule: who is away now, what clashes since an item moved. */
export function putKept(draft: Draft, needs: readonly Need[]): void {
  const { problem } = draft
  for (const need of needs) {
    for (const stint of problem.currentOf[need.index] ?? []) {
      if (!stint.isFixed && pointsToPut(draft, stint) < IMPOSSIBLE) put(draft, stint)
    }
  }
  for (const need of needs) {
    const team = draft.teams[need.index] ?? []
    const standing = team.filter((stint) => stint.isFixed || stint.coversAll)
    if (teamStands(problem, need, team)) continue
    for (const stint of [...team]) if (!standing.includes(stint)) take(draft, stint)
  }
}
