import type { CheckContext } from '../checks/finding'
import type { ScheduledVisit } from '../commands/accept-schedule'
import { rowOf } from '../mission/mission'
import { scheduleMark } from '../mission/schedule-mark'
import { keptByChecks, scheduledIn } from './applied'
import { dayScore } from './day-score'
import { daysOfVisits, fittedOf, type Plan } from './plan'
import type { Problem } from './problem'
import type { Bounds } from './prove'
import { barsOf, type DayBar } from './why-not'
import type { ScheduleWish, VisitRank } from './wish'

/** A wanted visit that a schedule has no room for, and what keeps it from each day. */
export interface UnfittedVisit {
  readonly itemId: string
  readonly rank: VisitRank
  readonly bars: readonly DayBar[]
}

/** One schedule among several. */
export interface ScheduleAlternative {
  /** In order of time. */
  readonly visits: readonly ScheduledVisit[]
  /** Planned items that find no place in it: they go back to the pool. */
  readonly toPool: readonly string[]
  readonly fitted: Readonly<Record<VisitRank, number>>
  /** Minutes of one person, on average over those who travel. */
  readonly travelMinutes: number
  readonly idleMinutes: number
  readonly unfitted: readonly UnfittedVisit[]
}

/** How good the first alternative is known to be. */
export interface ScheduleProof {
  /** Nothing more fits, or nothing that is wanted more. */
  readonly isMostFitted: boolean
  /** How far travel and waiting are from the least that a schedule with as much could have, as a share; null: not known. */
  readonly gap: number | null
  readonly isOptimal: boolean
}

/** Schedules to look at and to accept one of. Plain data: it can be posted from a worker. */
export interface ScheduleProposal {
  /** The mark of the mission it was made for: `scheduleMark`. */
  readonly madeFor: string
  readonly wish: ScheduleWish
  /** The best first. */
  readonly alternatives: readonly ScheduleAlternative[]
  readonly proof: ScheduleProof
  /** Ways between places that nobody has entered, taken as `ASSUMED_WAY_MINUTES`. */
  readonly assumedWays: number
}

export function scheduleProposalOf(
  problem: Problem,
  plans: readonly Plan[],
  proof: ScheduleProof,
  context: CheckContext,
): ScheduleProposal {
  return {
    madeFor: scheduleMark(problem.mission),
    wish: problem.wish,
    alternatives: plans.map((plan) => alternativeOf(problem, keptByChecks(problem, plan, context), context)),
    proof,
    assumedWays: problem.assumedWays,
  }
}

/** What bounds prove of a plan. */
export function proofOf({ value, points }: Plan, bounds: Bounds): ScheduleProof {
  const isMostFitted = bounds.value <= value
  const gap = bounds.points === null ? null : Math.max(0, points - bounds.points) / Math.max(1, points)
  return { isMostFitted, gap, isOptimal: isMostFitted && gap === 0 }
}

function alternativeOf(problem: Problem, plan: Plan, context: CheckContext): ScheduleAlternative {
  const { visits, mission, days } = problem
  const dayOf = daysOfVisits(problem, plan)
  const left = visits.filter(({ index }) => dayOf[index] === -1)
  const people = Math.max(1, new Set(visits.flatMap(({ takers }) => takers.filter((taker) => taker.startsWith('p ')))).size)
  const scores = days.map((day, at) => dayScore(problem, day, plan.days[at]?.placed ?? []) ?? { travel: 0, idle: 0 })
  return {
    visits: scheduledIn(problem, plan),
    toPool: left.flatMap(({ item }) => (rowOf(mission, 'items', item.id)?.dayOn == null ? [] : [item.id])),
    fitted: fittedOf(problem, plan),
    travelMinutes: Math.round(scores.reduce((sum, { travel }) => sum + travel, 0) / people),
    idleMinutes: Math.round(scores.reduce((sum, { idle }) => sum + idle, 0) / people),
    unfitted: left.map((visit) => ({ itemId: visit.item.id, rank: visit.rank, bars: barsOf(problem, plan, visit, context) })),
  }
}
