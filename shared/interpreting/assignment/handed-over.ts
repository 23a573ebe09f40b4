import { partOf } from '../../mission/engagements'
import type { Assignment } from '../../mission/entities/assignment'
import type { Need } from './need'

/** Whether somebody is there for a stretch only. Arranged by people: who comes in and who leaves when is not for the planner to undo. */
export function isPart({ comesInMinutes, leavesMinutes }: Assignment): boolean {
  return comesInMinutes !== null || leavesMinutes !== null
}

/**
 * A need as those leave it who are there for a stretch only: they count as far as they are there at the worst moment, as C06 and C07
 * count, so that the places grow by those among them who never are there together. `own`: its live assignments.
 */
export function withHandOvers(need: Need, own: readonly Assignment[]): Need {
  const parts = own.filter(isPart)
  const { planned, places } = need
  if (parts.length === 0 || places === 0 || planned.start === planned.end) return need
  const spans = parts.map((one) => partOf(one, planned))
  const moments = [planned.start, ...spans.flatMap(({ start, end }) => [start, end])].filter((at) => at < planned.end)
  const least = Math.min(...moments.map((at) => spans.filter(({ start, end }) => start <= at && at < end).length))
  return { ...need, places: places + parts.length - least }
}
