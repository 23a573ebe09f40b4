import { type Line, type Problem, type ScheduleDay, STEP, TRAVEL_WEIGHT } from './problem'
import { following, type Stretch } from './stretch'

/** Visits that can be chosen from on one line's day: their set is counted in two numbers of 22 bits. */
export const MOST_ON_ROUTE = 44

const HALF = MOST_ON_ROUTE / 2

/** The day on which routes are sought, and the visits to choose from. */
export interface Stage {
  readonly problem: Problem
  readonly day: ScheduleDay
  readonly line: Line
  readonly visits: readonly RouteVisit[]
}

export interface RouteVisit {
  readonly index: number
  readonly minutes: number
  readonly place: number
  /** Starts that follow one another every `STEP` minutes. */
  readonly runs: readonly Window[]
  /** Points that it is worth to be on a route. */
  readonly worth: number
}

interface Window {
  readonly from: number
  readonly to: number
}

/** The beginning of a day: some visits and fixed points one after the other, the last of which may end anywhere in a stretch. */
export interface Label {
  readonly parent: Label | null
  /** The last stop: its place among the stage's visits; fixed points are counted on behind those; −1: nothing yet. */
  readonly last: number
  /** The set of visits, in two halves. */
  readonly low: number
  readonly high: number
  readonly count: number
  /** Fixed points behind it. */
  readonly passed: number
  /** The last stop may end at each `STEP` between these, all at the same cost. */
  readonly endFrom: number
  readonly endTo: number
  readonly points: number
  readonly worth: number
  readonly hasLunch: boolean
}

export function beginningOf({ line }: Stage): Label {
  const none = { parent: null, last: -1, low: 0, high: 0, count: 0, passed: 0, endFrom: 0, endTo: 0, points: 0, worth: 0 }
  return { ...none, hasLunch: !line.needsLunch }
}

export function holds({ low, high }: Label, place: number): boolean {
  return place < HALF ? (low & (1 << place)) !== 0 : (high & (1 << (place - HALF))) !== 0
}

/** Names the visits of a label, whatever their order. */
export function setOf({ low, high }: Label): number {
  return high * 2 ** HALF + low
}

/** The labels of the same beginning with one more visit, before the next fixed point. */
export function withVisit(stage: Stage, label: Label, place: number): readonly Label[] {
  const visit = stage.visits[place]
  if (!visit) return []
  const way = wayOf(stage, label, visit.place, true)
  const latestStart = visit.runs.at(-1)?.to ?? Number.NEGATIVE_INFINITY
  if (label.last >= 0 && label.endFrom + way.need > latestStart) return []
  const until = stage.line.fixed[label.passed]?.start ?? Number.POSITIVE_INFINITY
  const { minutes, worth } = visit
  const departures = departuresOf(stage, label, way.need)
  const made: Label[] = []
  for (const run of visit.runs) {
    if (run.from + minutes > until) break
    const latest = run.to + minutes <= until ? run.to : run.from + Math.floor((until - minutes - run.from) / STEP) * STEP
    for (const arrival of arrivalsOf(stage, label, departures, way.travel, { from: run.from, to: latest }, true)) {
      if (!arrival.hasLunch && isPastLunch(stage, arrival.from + minutes)) continue
      made.push({
        parent: label,
        last: place,
        low: place < HALF ? label.low | (1 << place) : label.low,
        high: place < HALF ? label.high : label.high | (1 << (place - HALF)),
        count: label.count + 1,
        passed: label.passed,
        endFrom: arrival.from + minutes,
        endTo: arrival.to + minutes,
        points: label.points + arrival.points,
        worth: label.worth + worth,
        hasLunch: arrival.hasLunch,
      })
    }
  }
  return made
}

/** Who has had no lunch by then will have none. */
export function isPastLunch({ problem, day }: Stage, end: number): boolean {
  return end > day.lunchTo - problem.wish.lunchMinutes
}

/** The labels of the same beginning up to behind the next fixed point. */
export function pastFixed(stage: Stage, label: Label): readonly Label[] {
  const { fixed } = stage.line
  const stop = fixed[label.passed]
  if (!stop) return []
  const last = stage.visits.length + label.passed
  const passed = label.passed + 1
  // What stays where it is may be too close to, or lie within, what stays as well: that is not for us to mend.
  const isFixed = label.last >= stage.visits.length
  if (isFixed && label.endTo + wayOf(stage, label, stop.from, false).need > stop.start) {
    const points = label.points + TRAVEL_WEIGHT * wayOf(stage, label, stop.from, false).travel
    if (stop.end < label.endTo) return [{ ...label, parent: label, passed, points }]
    return [{ ...label, parent: label, last, passed, points, endFrom: stop.end, endTo: stop.end }]
  }
  const { travel, need } = wayOf(stage, label, stop.from, false)
  const at = { from: stop.start, to: stop.start }
  return arrivalsOf(stage, label, departuresOf(stage, label, need), travel, at, false).map((arrival) => ({
    ...label,
    parent: label,
    last,
    passed,
    endFrom: stop.end,
    endTo: stop.end,
    points: label.points + arrival.points,
    hasLunch: arrival.hasLunch,
  }))
}

/** Where a label ends: its place, and whether that is a visit. */
export function placeOf({ line, visits }: Stage, { last }: Label): { readonly place: number; readonly isVisit: boolean } {
  if (last < 0) return { place: line.morning, isVisit: false }
  if (last < visits.length) return { place: visits[last]?.place ?? -1, isVisit: true }
  return { place: line.fixed[last - visits.length]?.to ?? -1, isVisit: false }
}

/** Minutes from where a label ends to its next stop: on the way, and in all that must lie between. */
export function wayOf(stage: Stage, label: Label, to: number, isVisit: boolean) {
  const { ways, spareMinutes } = stage.problem
  const here = placeOf(stage, label)
  return {
    travel: ways.travel(here.place, to),
    need: ways.need(here.place, to) + (here.isVisit || isVisit ? spareMinutes : 0),
  }
}

interface Arrival extends Window {
  readonly points: number
  readonly hasLunch: boolean
}

/** A stretch after which the next stop is `delay` minutes away. */
interface Departure extends Stretch {
  readonly delay: number
  readonly hasLunch: boolean
}

/** Ways to leave a label's last stop: at once, after lunch there, or so as to have lunch on arrival. */
function departuresOf({ problem, day }: Stage, { last, endFrom, endTo, hasLunch }: Label, need: number): readonly Departure[] {
  if (last < 0) return []
  const plain = { from: endFrom, to: endTo, waited: 0, delay: need, hasLunch }
  if (hasLunch) return [plain]
  const { lunchMinutes } = problem.wish
  const lunch = { from: day.lunchFrom, to: day.lunchTo - lunchMinutes }
  const afterLunch = (delay: number) => (own: Stretch) => ({
    from: own.from + lunchMinutes,
    to: own.to + lunchMinutes,
    waited: own.waited,
    delay,
    hasLunch: true,
  })
  const here = following(endFrom, endTo, 0, lunch, false).map(afterLunch(need))
  // Lunch at once, whenever the stop ends: nothing is won by having it on arrival.
  if (lunch.from <= endFrom && endTo <= lunch.to) return [plain, ...here]
  return [plain, ...here, ...following(endFrom, endTo, need, lunch, false).map(afterLunch(0))]
}

function arrivalsOf(
  { problem, day }: Stage,
  label: Label,
  departures: readonly Departure[],
  travel: number,
  window: Window,
  isVisit: boolean,
): readonly Arrival[] {
  const road = TRAVEL_WEIGHT * travel
  if (label.last < 0) return firstArrivals(label, window, road, day.lunchFrom + problem.wish.lunchMinutes)
  const made: Arrival[] = []
  for (const { from, to, delay, waited, hasLunch } of departures) {
    for (const own of following(from, to, delay, window, isVisit)) {
      made.push({ from: own.from, to: own.to, points: road + waited + own.waited, hasLunch })
    }
  }
  return made
}

/** Nobody waits for the first stop of a day: it is left for in time. Who starts late has had lunch. */
function firstArrivals(label: Label, { from, to }: Window, points: number, lunchOver: number): readonly Arrival[] {
  if (label.hasLunch || from >= lunchOver || to < lunchOver) {
    return [{ from, to, points, hasLunch: label.hasLunch || from >= lunchOver }]
  }
  const late = from + Math.ceil((lunchOver - from) / STEP) * STEP
  const early = { from, to: late - STEP, points, hasLunch: false }
  return late <= to ? [early, { from: late, to, points, hasLunch: true }] : [early]
}
