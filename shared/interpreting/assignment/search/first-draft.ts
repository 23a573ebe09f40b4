import { compareBy } from '../../../kernel/order'
import type { Need } from '../problem/need'
import type { Problem } from '../problem/problem'
import { type Draft, draftOf, IMPOSSIBLE, pointsToPut, put, take, teamStands } from './draft'
import { fillGreedily } from './greedy'

/** A complete plan at once: the better of what is planned, first what counts as a change when it is not, filled up, and of one made from nothing but what is fixed. */
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
  putKept(draft, problem.needs, problem.baselineOf)
  if (problem.baseline !== null) putKept(draft, problem.needs, problem.currentOf)
  return draft
}

/** Puts to needs who is planned for them in one of a problem's plans, without what breaks a hard rule: who is away now, what clashes since an item moved. */
export function putKept(draft: Draft, needs: readonly Need[], plan: Problem['currentOf']): void {
  const { problem } = draft
  for (const need of needs) {
    // Where not all of them have room, those who are there now come first.
    for (const stint of (plan[need.index] ?? []).toSorted(compareBy(({ current }) => Number(current === null)))) {
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
