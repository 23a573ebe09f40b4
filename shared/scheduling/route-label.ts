import { leavesBy, legFor, legsWith, windowOn } from './legs'
import { type Leg, type Line, type Problem, type ScheduleDay, STEP, TRAVEL_WEIGHT } from './problem'
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
  const legs = legsTo(stage, label, visit.place, true)
  const latestStart = visit.runs.at(-1)?.to ?? Number.NEGATIVE_INFINITY
  const least = legs.reduce((low, { need }) => Math.min(low, need), Number.POSITIVE_INFINITY)
  if (label.last >= 0 && label.endFrom + least > latestStart) return []
  const until = stage.line.fixed[label.passed]?.start ?? Number.POSITIVE_INFINITY
  const { minutes, worth } = visit
  const departures = departuresOf(stage, label, legs)
  const made: Label[] = []
  for (const run of visit.runs) {
    if (run.from + minutes > until) break
    const latest = run.to + minutes <= until ? run.to : run.from + Math.floor((until - minutes - run.from) / STEP) * STEP
    for (const arrival of arrivalsOf(stage, label, legs, departures, { from: run.from, to: latest }, true)) {
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
  const legs = legsTo(stage, label, stop.from, false)
  const leg = legFor(legs, stop.start)
  if (isFixed && label.endTo > leavesBy(leg, stop.start)) {
    const waits = Math.max(0, stop.start - label.endTo - leg.need)
    const points = label.points + TRAVEL_WEIGHT * leg.travel + waits
    if (stop.end < label.endTo) return [{ ...label, parent: label, passed, points }]
    return [{ ...label, parent: label, last, passed, points, endFrom: stop.end, endTo: stop.end }]
  }
  const at = { from: stop.start, to: stop.start }
  return arrivalsOf(stage, label, legs, departuresOf(stage, label, legs), at, false).map((arrival) => ({
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
function placeOf({ line, visits }: Stage, { last }: Label): { readonly place: number; readonly isVisit: boolean } {
  if (last < 0) return { place: line.morning, isVisit: false }
  if (last < visits.length) return { place: visits[last]?.place ?? -1, isVisit: true }
  return { place: line.fixed[last - visits.length]?.to ?? -1, isVisit: false }
}

/** How one gets from where a label ends to its next stop, with all that must lie between. Nobody waits for the first stop of a day. */
export function legsTo(stage: Stage, label: Label, to: number, isVisit: boolean): readonly Leg[] {
  const { ways, spareMinutes } = stage.problem
  const here = placeOf(stage, label)
  return legsWith(ways, here.place, to, label.last >= 0 && (here.isVisit || isVisit) ? spareMinutes : 0)
}

/** The cheapest way to end a day after a label, and when its last stop ends then. */
export function wayHome(stage: Stage, label: Label): { readonly points: number; readonly end: number } {
  const { place } = placeOf(stage, label)
  const costAt = (end: number) => {
    const { travel, waits } = stage.problem.ways.home(place, stage.line.night, end)
    return TRAVEL_WEIGHT * travel + waits
  }
  let best = { points: costAt(label.endFrom), end: label.endFrom }
  if (stage.problem.ways.legs(place, stage.line.night).length === 1) return best
  for (let end = label.endFrom + STEP; end <= label.endTo; end += STEP) {
    const points = costAt(end)
    if (points < best.points) best = { points, end }
  }
  return best
}

interface Arrival extends Window {
  readonly points: number
  readonly hasLunch: boolean
}

/** A stretch after which the next stop is `delay` minutes away, if it begins while `leg` is taken; null: whenever it begins. */
interface Departure extends Stretch {
  readonly delay: number
  readonly travel: number
  readonly leg: Leg | null
  readonly hasLunch: boolean
}

/** Ways to leave a label's last stop: at once, after lunch there, or so as to have lunch on arrival. */
function departuresOf(stage: Stage, label: Label, legs: readonly Leg[]): readonly Departure[] {
  if (label.last < 0) return []
  return legs.flatMap((leg) => departuresBy(stage, label, leg, legs.length === 1))
}

function departuresBy({ problem, day }: Stage, label: Label, leg: Leg, isOnly: boolean): readonly Departure[] {
  const { endFrom, hasLunch } = label
  const { need: delay, travel } = leg
  const endTo = Math.min(label.endTo, endFrom + Math.floor((leg.leaveBy - endFrom) / STEP) * STEP)
  if (endTo < endFrom) return []
  const plain = { from: endFrom, to: endTo, waited: 0, delay, travel, leg, hasLunch }
  if (hasLunch) return [plain]
  const { lunchMinutes } = problem.wish
  const lunch = { from: day.lunchFrom, to: day.lunchTo - lunchMinutes }
  const after = (own: Stretch) => ({
    from: own.from + lunchMinutes,
    to: own.to + lunchMinutes,
    waited: own.waited,
    travel,
    hasLunch: true,
  })
  const inTime = { from: lunch.from, to: Math.min(lunch.to, leg.leaveBy - lunchMinutes) }
  const here = following(endFrom, endTo, 0, inTime, false).map((own) => ({ ...after(own), delay, leg }))
  // Lunch at once, whenever the stop ends: nothing is won by having it on arrival.
  if (isOnly && lunch.from <= endFrom && endTo <= lunch.to) return [plain, ...here]
  const there = following(endFrom, endTo, delay, windowOn(leg, lunch, false), false)
  return [plain, ...here, ...there.map((own) => ({ ...after(own), delay: 0, leg: null }))]
}

function arrivalsOf(
  { problem, day }: Stage,
  label: Label,
  legs: readonly Leg[],
  departures: readonly Departure[],
  window: Window,
  isVisit: boolean,
): readonly Arrival[] {
  const lunchOver = day.lunchFrom + problem.wish.lunchMinutes
  const made: Arrival[] = []
  if (label.last < 0) {
    for (const leg of legs) {
      const own = windowOn(leg, window, isVisit)
      if (own.from <= own.to) made.push(...firstArrivals(label, own, TRAVEL_WEIGHT * leg.travel, lunchOver))
    }
    return made
  }
  for (const { from, to, delay, waited, travel, leg, hasLunch } of departures) {
    for (const own of following(from, to, delay, leg ? windowOn(leg, window, isVisit) : window, isVisit)) {
      made.push({ from: own.from, to: own.to, points: TRAVEL_WEIGHT * travel + waited + own.waited, hasLunch })
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
