import type { BestDay } from './best-day'
import type { Problem } from './problem'
import type { VisitRank } from './wish'

/** A schedule in the making: by day, its visits at their times. Replaced, never changed. */
export interface Plan {
  readonly days: readonly BestDay[]
  /** What the visits on it count together. */
  readonly value: number
  readonly points: number
}

export function planOf({ visits }: Problem, days: readonly BestDay[]): Plan {
  const value = days.reduce((sum, { placed }) => placed.reduce((own, { visit }) => own + (visits[visit]?.value ?? 0), sum), 0)
  return { days, value, points: days.reduce((sum, { points }) => sum + points, 0) }
}

/** Whether a plan fits more of what is wanted, or as much with less time lost. */
export function isBetter(a: Pick<Plan, 'value' | 'points'>, b: Pick<Plan, 'value' | 'points'>): boolean {
  return a.value > b.value || (a.value === b.value && a.points < b.points)
}

/** The visits of a day, by index and in order of it. */
export function visitsOn({ days }: Plan, day: number): readonly number[] {
  return (days[day]?.placed ?? []).map(({ visit }) => visit).sort((a, b) => a - b)
}

/** The day of each visit, by index; −1: it is not on the plan. */
export function daysOfVisits({ visits }: Problem, { days }: Plan): readonly number[] {
  const dayOf = visits.map(() => -1)
  for (const [day, { placed }] of days.entries()) for (const { visit } of placed) dayOf[visit] = day
  return dayOf
}

/** The same plan with other days, by number. */
export function withDays(problem: Problem, { days }: Plan, changed: ReadonlyMap<number, BestDay>): Plan {
  return planOf(
    problem,
    days.map((day, at) => changed.get(at) ?? day),
  )
}

/** Visits by class. */
export type Counts = Readonly<Record<VisitRank, number>>

export function fittedOf({ visits }: Problem, { days }: Plan): Counts {
  const fitted = { must: 0, should: 0, may: 0 }
  for (const { placed } of days) for (const { visit } of placed) fitted[visits[visit]?.rank ?? 'may'] += 1
  return fitted
}
