import { chanceOf } from '../interpreting/solver/crew/chance'
import type { Highs } from '../interpreting/solver/highs/highs'
import type { BestDay, DayBook } from './best-day'
import { linePoints } from './day-score'
import { settled, shaken } from './improve'
import { type Aim, type Master, masterOf, type Prices, type RouteColumn, type Track, tracksOf } from './master'
import { isBetter, type Plan, planOf } from './plan'
import { pricedOut, routesAt } from './price-out'
import type { Problem } from './problem'

/** What is known of how good a plan could be. */
export interface Bounds {
  /** No plan fits more. */
  readonly value: number
  /** No plan that fits as much loses less time; null: not known. */
  readonly points: number | null
}

/** What drives a proof. */
export interface ProofMeans {
  readonly highs: Highs
  readonly book: DayBook
  readonly secondsLeft: () => number
}

export interface ProofStep {
  readonly plan: Plan
  readonly bounds: Bounds
}

/** Routes among which the integer programme chooses at most. */
const MOST_CHOICES = 60_000
/** Points that a unit of value counts at least where less fits than is sought. */
const SHORTFALL = 1000
/** Share of the time left in which that is sought. */
const TARGET_SHARE = 0.6
/** Rounds of the search that follow where less fits than could, and the share of the time left that they may take. */
const ROUNDS_AGAIN = 3000
const AGAIN_SHARE = 0.2
/** Share of the bound over which routes are looked at first. */
const FIRST_ROOM = 0.015
/** Routes among which the first choice is made, of those known so far. */
const MOST_KNOWN = 3000
/** Share of the time left that the choice among the routes known so far may take. */
const KNOWN_SHARE = 0.4
/** Values and points are whole numbers: what comes so close is the number. */
const NEARLY = 1e-3

/** Proves how much can fit, then how little time that can take; finds better plans on the way. */
export function* prove(problem: Problem, start: Plan, means: ProofMeans): Generator<ProofStep, ProofStep> {
  const tracks = tracksOf(problem)
  let plan = start
  let value = mostValueOf(problem)
  if (value > plan.value) {
    yield { plan, bounds: { value, points: null } }
    const found = yield* aimed(problem, tracks, { kind: 'value' }, plan, means, (bound) => ({
      value: Math.min(value, -bound),
      points: null,
    }))
    plan = found.plan
    value = Math.max(plan.value, Math.min(value, Math.floor(-found.bound + NEARLY)))
    const search = { problem, book: means.book, judge: (own: Plan) => own, isOver: () => means.secondsLeft() <= 0 }
    // More may fit than was found: the search goes on from here, for a share of the time.
    const until = means.secondsLeft() * (1 - AGAIN_SHARE)
    const rounds = shaken(search, settled(search, plan), ROUNDS_AGAIN, chanceOf(29))
    for (let round = rounds.next(); value > plan.value; round = rounds.next()) {
      if (round.value && isBetter(round.value, plan)) plan = round.value
      if (round.done || means.secondsLeft() < until) break
      yield { plan, bounds: { value, points: null } }
    }
    plan = settled(search, plan)
  }
  yield { plan, bounds: { value, points: null } }
  let points: number | null = null
  // First as if all that may fit did, which may find how; then with what fits.
  for (const target of value > plan.value ? [value, null] : [null]) {
    if (target === null && points !== null) break
    const aim = { kind: 'points', value: target ?? plan.value, shortfall: Math.max(SHORTFALL, plan.points) } as const
    const share = target === null ? 0 : means.secondsLeft() * (1 - TARGET_SHARE)
    const own = { ...means, secondsLeft: () => means.secondsLeft() - share }
    const found = yield* aimed(problem, tracks, aim, plan, own, (bound) => ({
      value,
      points: plan.value === aim.value ? whole(bound) : null,
    }))
    plan = found.plan
    if (plan.value >= aim.value) points = whole(Math.min(found.bound, plan.points))
  }
  return { plan, bounds: { value: Math.max(value, plan.value), points } }
}

function whole(bound: number): number | null {
  return Number.isFinite(bound) ? Math.ceil(bound - NEARLY) : null
}

/** What all visits that could be somewhere are worth together. */
function mostValueOf({ visits, days }: Problem): number {
  return visits.reduce(
    (sum, { index, value }) => sum + (days.some(({ starts }) => (starts[index]?.length ?? 0) > 0) ? value : 0),
    0,
  )
}

interface Aimed {
  readonly plan: Plan
  /** No plan comes to less: points, or value below nothing. */
  readonly bound: number
}

/** Bounds one aim over all routes, and chooses among those that could be in a better plan. */
function* aimed(
  problem: Problem,
  tracks: readonly Track[],
  aim: Aim,
  start: Plan,
  { highs, book, secondsLeft }: ProofMeans,
  boundsAt: (bound: number) => Bounds,
): Generator<ProofStep, Aimed> {
  const columns = [...columnsOf(problem, tracks, start), ...bookedColumns(problem, tracks, book)]
  const master = masterOf(problem, tracks, aim, columns)
  const minuteWeight = aim.kind === 'points' ? 1 : 0
  const reached = (plan: Plan) =>
    aim.kind === 'points' ? plan.points + aim.shortfall * Math.max(0, aim.value - plan.value) : -plan.value
  const steps = highs.withProgramme(master.programme, (live) => {
    // The solver's memory is let go when this ends: all rounds are run in here, and told together.
    const told: number[] = []
    const rounds = pricedOut(problem, tracks, master, live, columns, minuteWeight, secondsLeft)
    for (let round = rounds.next(); ; round = rounds.next()) {
      if (round.done) return { priced: round.value, told }
      told.push(round.value)
    }
  })
  const { priced } = steps
  let plan = start
  const isMet = () => reached(plan) - priced.bound < 1 - NEARLY
  yield { plan, bounds: boundsAt(priced.bound) }
  if (!Number.isFinite(priced.bound) || isMet()) return { plan, bound: priced.bound }
  const among = { problem, tracks, master, book, highs }
  if (secondsLeft() > 0)
    plan = chosenFrom(among, cheapestOf(columns, tracks, priced.prices, minuteWeight), plan, secondsLeft() * KNOWN_SHARE).plan
  yield { plan, bounds: boundsAt(priced.bound) }
  let bound = priced.bound
  // Routes that come to little over the bound first: with a better plan, fewer are left to look at.
  const little = aim.kind === 'points' ? priced.bound * FIRST_ROOM : Number.POSITIVE_INFINITY
  for (let most = little; priced.prices && secondsLeft() > 0 && !isMet(); most *= 2) {
    const all = reached(plan) - priced.bound + NEARLY
    const room = Math.min(all, most)
    const offered = allWithin(problem, tracks, priced.prices, minuteWeight, room)
    if (!offered) break
    const solved = chosenFrom(among, offered, plan, secondsLeft())
    plan = solved.plan
    // A plan that is not among these has a route that alone comes to more.
    const least = solved.isNone ? Number.POSITIVE_INFINITY : solved.bound
    bound = Math.max(bound, Math.min(least, priced.bound + room, reached(plan)))
    yield { plan, bounds: boundsAt(bound) }
    if (reached(plan) - bound < 1 - NEARLY || room >= all) break
  }
  return { plan, bound }
}

/** The known routes that are nearest to being in the best choice: among too many, the integer programme finds nothing in time. */
function cheapestOf(
  columns: readonly RouteColumn[],
  tracks: readonly Track[],
  prices: Prices | null,
  minuteWeight: number,
): readonly RouteColumn[] {
  if (!prices || columns.length <= MOST_KNOWN) return columns
  const reduced = columns.map(({ track, visits, points }) => {
    const worth = visits.reduce((sum, visit) => sum + (prices.worth[track]?.get(visit) ?? 0), prices.tracks[track] ?? 0)
    return points * minuteWeight * (tracks[track]?.line.weight ?? 0) - worth
  })
  const order = [...columns.keys()].sort((a, b) => (reduced[a] ?? 0) - (reduced[b] ?? 0) || a - b)
  return order.slice(0, MOST_KNOWN).flatMap((at) => columns[at] ?? [])
}

interface Among {
  readonly problem: Problem
  readonly tracks: readonly Track[]
  readonly master: Master
  readonly book: DayBook
  readonly highs: Highs
}

/** The best choice among these routes, if it makes a better plan; and what no choice among them comes below. */
function chosenFrom(
  { problem, tracks, master, book, highs }: Among,
  choices: readonly RouteColumn[],
  start: Plan,
  timeLimitSeconds: number,
): { readonly plan: Plan; readonly bound: number; readonly isNone: boolean } {
  const { values, bound, status } = highs.solve(master.whole(choices), { timeLimitSeconds, absoluteGap: 1 - NEARLY })
  const chosen = choices.filter((_, at) => (values[at + 1] ?? 0) > 0.5)
  const plan = chosen.length > 0 ? planFrom(problem, tracks, chosen, book) : null
  return { plan: plan && isBetter(plan, start) ? plan : start, bound, isNone: status === 'infeasible' }
}

/** Every route that a plan could have which comes to no more than `room` over the bound; null: too many. */
function allWithin(
  problem: Problem,
  tracks: readonly Track[],
  prices: Prices,
  minuteWeight: number,
  room: number,
): readonly RouteColumn[] | null {
  const offered: RouteColumn[] = []
  for (const track of tracks) {
    const { routes, isComplete } = routesAt(problem, track, prices, minuteWeight, room, null)
    for (const { visits, points } of routes) offered.push({ track: track.at, visits, points })
    if (!isComplete || offered.length > MOST_CHOICES) return null
  }
  return offered
}

/** The routes of the days that the search has looked at: prices settle sooner among many. */
function bookedColumns(problem: Problem, tracks: readonly Track[], book: DayBook): readonly RouteColumn[] {
  return tracks.flatMap(({ at, day, scheduleDay, line }) => {
    const own = new Map<string, RouteColumn>()
    for (const { placed } of book.known(day)) {
      const stops = placed.filter(({ visit }) => line.visits.includes(visit))
      const visits = stops.map(({ visit }) => visit).sort((a, b) => a - b)
      const points = linePoints(problem, scheduleDay, line, stops)
      const known = own.get(visits.join(' '))
      if (points !== null && points < (known?.points ?? Number.POSITIVE_INFINITY))
        own.set(visits.join(' '), { track: at, visits, points })
    }
    return [...own.values()]
  })
}

/** The routes of a plan's days, and of days without visits. */
function columnsOf(problem: Problem, tracks: readonly Track[], plan: Plan): readonly RouteColumn[] {
  return tracks.flatMap(({ at, day, scheduleDay, line }) => {
    const placed = (plan.days[day]?.placed ?? []).filter(({ visit }) => line.visits.includes(visit))
    return [placed, []].flatMap((own): readonly RouteColumn[] => {
      const points = linePoints(problem, scheduleDay, line, own)
      return points === null ? [] : [{ track: at, visits: own.map(({ visit }) => visit).sort((a, b) => a - b), points }]
    })
  })
}

/** The plan whose days have the visits of these routes; null: they cannot be kept by all who attend them. */
function planFrom(problem: Problem, tracks: readonly Track[], chosen: readonly RouteColumn[], book: DayBook): Plan | null {
  const days: BestDay[] = []
  for (const day of problem.days.keys()) {
    const visits = chosen.flatMap((column) => {
      const track = tracks[column.track]
      return track?.day === day ? column.visits.filter((visit) => track.leads.has(visit)) : []
    })
    const best = book.best(
      day,
      visits.sort((a, b) => a - b),
    )
    if (!best) return null
    days.push(best)
  }
  return planOf(problem, days)
}
