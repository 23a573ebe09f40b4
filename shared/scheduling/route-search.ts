import type { Placed } from './day-score'
import { type Line, type Problem, type ScheduleDay, STEP } from './problem'
import {
  beginningOf,
  holds,
  isPastLunch,
  type Label,
  MOST_ON_ROUTE,
  pastFixed,
  type RouteVisit,
  type Stage,
  setOf,
  wayHome,
  withVisit,
} from './route-label'
import { placedAlong } from './route-times'
import { worthBound } from './worth-bound'

/** What is asked of the routes of a line's day. */
export interface RouteQuery {
  /** Visits to choose from, by index. */
  readonly visits: readonly number[]
  /** What each of them is worth, in points; null: all have to be on the route, whatever it costs. */
  readonly worth: readonly number[] | null
  /** Points of a minute. 0: time does not matter. */
  readonly minuteWeight: number
  /** Only routes that come to less, what they are worth taken off. */
  readonly below: number
  /** Labels after which the search gives up. */
  readonly mostLabels: number
  /** Only so many beginnings of a length are followed, the cheapest: quick, and not complete. null: all. */
  readonly beam: number | null
}

/** The day of one line: some visits at their best times. */
export interface Route {
  readonly visits: readonly number[]
  readonly placed: readonly Placed[]
  /** Of one person. */
  readonly points: number
  /** Points, weighted, less what the visits are worth. */
  readonly reduced: number
}

export interface RoutesFound {
  /** For each set of visits that comes to less than asked for, its best route. */
  readonly routes: readonly Route[]
  /** Every set was looked at. */
  readonly isComplete: boolean
  /** Beginnings of days that were looked at. */
  readonly labels: number
}

/**
 * Every set of visits that a line could have on a day, with its best order and times, by labels: beginnings of a day of which those are
 * dropped that another with the same visits and the same end makes no worse, and those that can no longer come to what is asked for.
 */
export function routesOf(problem: Problem, day: ScheduleDay, line: Line, query: RouteQuery): RoutesFound {
  if (query.visits.length > MOST_ON_ROUTE) return { routes: [], isComplete: false, labels: 0 }
  if (!query.worth && query.visits.length > problem.mostVisits) return { routes: [], isComplete: true, labels: 0 }
  const visits = query.visits.map((index, at) => routeVisit(problem, day, index, query.worth?.[at] ?? 0))
  const stage: Stage = { problem, day, line, visits }
  const bound = query.worth ? worthBound(stage, query.minuteWeight) : () => 0
  const best = new Map<number, { readonly label: Label; readonly reduced: number; readonly points: number }>()
  const most = Math.min(problem.mostVisits, visits.length)
  let labels = 0
  let level: readonly Label[] = [beginningOf(stage)]
  for (let count = 0; count <= most && level.length > 0; count++) {
    const own = frontier(query.minuteWeight > 0)
    for (const label of level) own.add(label)
    const next: Label[] = []
    for (let at = 0; at < own.all.length; at++) {
      const label = own.all[at]
      if (!label || own.isDropped(label)) continue
      labels++
      if (labels > query.mostLabels) return { routes: routesAmong(stage, best), isComplete: false, labels }
      for (const past of pastFixed(stage, label)) own.add(past)
      if (query.worth || count === most) finish(stage, query, label, best)
      if (count === most) continue
      for (let place = 0; place < visits.length; place++) {
        if (holds(label, place)) continue
        for (const grown of withVisit(stage, label, place)) {
          if (grown.points * query.minuteWeight - grown.worth - bound(grown) < query.below) next.push(grown)
        }
      }
    }
    level = query.beam === null ? next : cheapest(next, query.minuteWeight, query.beam)
  }
  return { routes: routesAmong(stage, best), isComplete: query.beam === null, labels }
}

function routeVisit({ visits }: Problem, day: ScheduleDay, index: number, worth: number): RouteVisit {
  const visit = visits[index]
  const runs: { from: number; to: number }[] = []
  for (const start of day.starts[index] ?? []) {
    const run = runs.at(-1)
    if (run && run.to + STEP === start) run.to = start
    else runs.push({ from: start, to: start })
  }
  return { index, minutes: visit?.minutes ?? 0, place: visit?.place ?? -1, runs, worth }
}

function cheapest(labels: readonly Label[], minuteWeight: number, most: number): readonly Label[] {
  if (labels.length <= most) return labels
  const reduced = ({ points, worth }: Label) => points * minuteWeight - worth
  return labels.toSorted((a, b) => reduced(a) - reduced(b)).slice(0, most)
}

function finish(
  stage: Stage,
  { minuteWeight, below }: RouteQuery,
  label: Label,
  best: Map<number, { readonly label: Label; readonly reduced: number; readonly points: number }>,
): void {
  if (label.passed < stage.line.fixed.length) return
  if (!label.hasLunch && label.last >= 0 && isPastLunch(stage, label.endFrom)) return
  const points = label.points + (label.last < 0 ? 0 : wayHome(stage, label).points)
  const reduced = points * minuteWeight - label.worth
  const key = setOf(label)
  if (reduced < below && reduced < (best.get(key)?.reduced ?? Number.POSITIVE_INFINITY)) best.set(key, { label, reduced, points })
}

function routesAmong(
  stage: Stage,
  best: ReadonlyMap<number, { readonly label: Label; readonly reduced: number; readonly points: number }>,
): readonly Route[] {
  return [...best.values()].map(({ label, reduced, points }) => {
    const placed = placedAlong(stage, label)
    return { visits: placed.map(({ visit }) => visit).sort((a, b) => a - b), placed, points, reduced }
  })
}

/** The labels of a level: of those with the same visits and the same last stop, only those that another makes no worse. */
function frontier(countsTime: boolean) {
  const isNoWorse = countsTime ? isAsCheap : isAsEarly
  const byEnd = new Map<number, Label[]>()
  const dropped = new Set<Label>()
  const all: Label[] = []
  return {
    all,
    isDropped: (label: Label) => dropped.has(label),
    add: (label: Label) => {
      const key = (setOf(label) * 128 + label.last + 1) * 2 + (label.hasLunch ? 1 : 0)
      const rivals = byEnd.get(key)
      if (!rivals) {
        byEnd.set(key, [label])
        all.push(label)
        return
      }
      if (rivals.some((other) => isNoWorse(other, label))) return
      const kept = rivals.filter((other) => {
        const isBeaten = isNoWorse(label, other)
        if (isBeaten) dropped.add(other)
        return !isBeaten
      })
      kept.push(label)
      byEnd.set(key, kept)
      all.push(label)
    },
  }
}

/** Whether all that can follow `b` can follow `a` at no greater cost: by waiting, a minute for a point. */
function isAsCheap(a: Label, b: Label): boolean {
  if (a.passed !== b.passed || a.endFrom > b.endFrom) return false
  const wait = Math.max(0, b.endTo - a.endTo)
  const isSameGrid = (b.endFrom - a.endFrom) % STEP === 0
  return a.points + wait + (isSameGrid ? 0 : STEP) <= b.points
}

/** The same where time does not count. */
function isAsEarly(a: Label, b: Label): boolean {
  return a.passed === b.passed && a.endFrom <= b.endFrom
}
