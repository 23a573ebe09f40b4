import type { Need } from '../problem/need'
import { coversEveryDirection, type Problem } from '../problem/problem'
import type { Stint } from '../problem/stint'

/** Who makes a team whole together, where nobody among them interprets everything alone: one for each direction, or a relay. */
export interface TeamOfParts {
  readonly stints: readonly Stint[]
}

/** Teams of parts are sought among so many stints at most; beyond, only who interprets everything is proposed by the solver. */
const MOST_PARTS = 24

/** The stints of a need that stand only with others beside them, and the smallest teams in which they do. */
export function partsOf(
  problem: Problem,
  need: Need,
): { readonly parts: readonly Stint[]; readonly teams: readonly TeamOfParts[] } {
  const stints = problem.stintsOf[need.index] ?? []
  const parts = stints.filter((stint) => !stint.coversAll)
  if (!parts.some((stint) => !stint.isFixed)) return { parts: [], teams: [] }
  const teams: TeamOfParts[] = []
  const most = Math.min(problem.capacity[need.index] ?? 0, 4)
  const extend = (from: number, team: readonly Stint[]): void => {
    for (let at = from; at < Math.min(parts.length, MOST_PARTS); at++) {
      const next = [...team, parts[at] as Stint]
      if (coversEveryDirection(problem, need, next)) {
        if (!teams.some((known) => known.stints.every((stint) => next.includes(stint)))) teams.push({ stints: next })
      } else if (next.length < most) extend(at + 1, next)
    }
  }
  extend(0, [])
  return { parts: parts.filter((stint) => !stint.isFixed), teams }
}
