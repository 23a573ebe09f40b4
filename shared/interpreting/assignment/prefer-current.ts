import { type Draft, IMPOSSIBLE, pointsToPut, put, take, teamStands } from './draft'
import type { Stint } from './problem'

/** Plans differ by more than this or not at all: the rest is rounding. */
const SAME_POINTS = 0.05

/**
 * Puts back who is in the plan as it is where somebody else came for nothing: with changes counted from another plan, no aim says so.
 * The draft becomes neither better nor worse.
 */
export function preferCurrent(draft: Draft): void {
  const { problem, isChosen } = draft
  if (problem.baseline === null) return
  for (const need of problem.needs) {
    for (const stint of problem.currentOf[need.index] ?? []) {
      if (isChosen[stint.index] === 1) continue
      const fresh = (draft.teams[need.index] ?? []).filter(({ isFixed, current }) => !isFixed && current === null)
      fresh.some((other) => isExchanged(draft, other, stint))
    }
  }
}

/** Exchanges two of a team where that costs nothing; else the draft stays as it is. */
function isExchanged(draft: Draft, out: Stint, back: Stint): boolean {
  const before = draft.points
  take(draft, out)
  const team = draft.teams[back.need.index] ?? []
  const points = teamStands(draft.problem, back.need, [...team, back]) ? pointsToPut(draft, back) : IMPOSSIBLE
  const isSame = draft.points + points <= before + SAME_POINTS
  put(draft, isSame ? back : out)
  return isSame
}
