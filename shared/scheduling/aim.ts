import { type Counts, fittedOf, type Plan } from './plan'
import type { Problem } from './problem'
import { type VisitRank, visitRanks } from './wish'

/** What is asked of the visits of one class. */
interface RankAim {
  readonly wanted: number
  /** How many of them may be missing, and what each costs. */
  readonly spare: number
  readonly cost: number
}

/** What is sought: the least of what minutes and missing visits cost together. */
export interface Aim {
  /** Points of a minute of one person. 0: time does not matter. */
  readonly minuteWeight: 0 | 1
  readonly ranks: Readonly<Record<VisitRank, RankAim>>
}

/** The most of a class that can fit beside as many of the classes above it as are given. */
export function fitAim(rank: VisitRank, most: Counts): Aim {
  return { minuteWeight: 0, ranks: ranksOf(rank, most, most[rank], 1) }
}

/** The least time for as many of this class and those above it as are given; `cost`: points of each that is missing of this class. */
export function pointsAim(rank: VisitRank, given: Counts, cost: number): Aim {
  return { minuteWeight: 1, ranks: ranksOf(rank, given, cost > 0 ? given[rank] : 0, cost) }
}

/** What a plan comes to, as far as it keeps what may not be missing. */
export function reachedBy(problem: Problem, { minuteWeight, ranks }: Aim, plan: Plan): number {
  const fitted = fittedOf(problem, plan)
  return visitRanks.reduce(
    (sum, rank) => sum + ranks[rank].cost * Math.max(0, ranks[rank].wanted - fitted[rank]),
    plan.points * minuteWeight,
  )
}

function ranksOf(rank: VisitRank, counts: Counts, spare: number, cost: number): Aim['ranks'] {
  const at = visitRanks.indexOf(rank)
  const of = (own: VisitRank): RankAim => {
    const place = visitRanks.indexOf(own)
    if (place > at) return { wanted: 0, spare: 0, cost: 0 }
    return { wanted: counts[own], spare: place < at ? 0 : spare, cost: place < at ? 0 : cost }
  }
  return { must: of('must'), should: of('should'), may: of('may') }
}
