import type { Assignment } from '../../../mission/entities/assignment'
import type { Mission } from '../../../mission/mission'
import { partOf, stretchesAmong } from '../../../mission/people/engagements'
import { tooLongAlone } from '../../working-alone'
import type { Need } from './need'

/** Whether somebody is there for a stretch only. Arranged by people: who comes in and who leaves when is not for the planner to undo. */
export function isPart({ comesInMinutes, leavesMinutes }: Assignment): boolean {
  return comesInMinutes !== null || leavesMinutes !== null
}

/**
 * A need as those leave it who are there for a stretch only: they count as far as they are there at the worst moment, as C06 and C07
 * count, so that the places grow by those among them who never are there together, and C11 by who is alone in between. `own`: its live assignments.
 */
export function withHandOvers(mission: Mission, need: Need, own: readonly Assignment[]): Need {
  const parts = own.filter(isPart)
  const { planned, places } = need
  if (parts.length === 0 || planned.start === planned.end) return need
  const spans = parts.map((one) => partOf(one, planned))
  const moments = [planned.start, ...spans.flatMap(({ start, end }) => [start, end])].filter((at) => at < planned.end)
  const least = Math.min(...moments.map((at) => spans.filter(({ start, end }) => start <= at && at < end).length))
  const longAlone = [0, 1].map((others) => tooOftenAlone(mission, need, parts, others)) as [number, number]
  return { ...need, places: places === 0 ? 0 : places + parts.length - least, parts: parts.length, longAlone }
}

/** How often somebody alone works too long, as C11 counts, beside so many others who are there all the time. */
function tooOftenAlone(mission: Mission, { planned, requirement }: Need, parts: readonly Assignment[], others: number): number {
  const spans = parts.map((one) => ({ interpreterId: one.interpreterId, ...partOf(one, planned) }))
  const whole = Array.from({ length: others }, () => ({ interpreterId: '', start: planned.start, end: planned.end }))
  return stretchesAmong([...spans, ...whole], planned).filter(
    (stretch) => stretch.teamIds.length === 1 && tooLongAlone(mission, requirement, stretch) !== null,
  ).length
}
