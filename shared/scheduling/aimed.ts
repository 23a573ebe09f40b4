import type { Highs } from '../interpreting/solver/highs/highs'
import { type Aim, reachedBy } from './aim'
import type { BestDay, DayBook } from './best-day'
import { linePoints } from './day-score'
import { type Master, masterOf, type Prices } from './master'
import { isOneLine, pickDays } from './pick-days'
import { isBetter, type Plan, planOf } from './plan'
import { pricedOut } from './price-out'
import type { Problem } from './problem'
import { commonDivisor, type PricedRoute, type RouteSource } from './route-source'
import type { RouteColumn, Track } from './track'
import { visitRanks } from './wish'

/** What a proof works with. */
export interface ProofMeans {
  readonly highs: Highs
  readonly book: DayBook
  readonly tracks: readonly Track[]
  readonly source: RouteSource
  readonly secondsLeft: () => number
}

/** One aim over all routes, parts of them allowed. */
export interface Bounded {
  readonly aim: Aim
  readonly master: Master
  /** Routes that were looked at. */
  readonly columns: readonly RouteColumn[]
  readonly prices: Prices | null
  /** What the prices prove; −∞: nothing. */
  readonly proven: number
  /** No plan comes to less, since what plans come to are multiples of the grain. */
  readonly bound: number
  readonly grain: number
}

export interface Aimed {
  readonly plan: Plan
  readonly bound: number
}

/** Routes among which the integer programme chooses at most. */
const MOST_CHOICES = 60_000
/** Share of the bound over which routes are looked at first. */
const FIRST_ROOM = 0.004
/** By how much that grows. */
const ROOM_GROWS = 1.5
/** Routes among which the first choice is made, of those known so far, and the share of the time left that it may take. */
const MOST_KNOWN = 3000
const KNOWN_SHARE = 0.4
/** What comes so close to a whole number is the number. */
const NEARLY = 1e-3

/** What no plan comes below. Where that proves the plan there is, no closer look is taken. */
export function boundedBy(problem: Problem, aim: Aim, plan: Plan, means: ProofMeans): Bounded {
  const { highs, book, tracks, source, secondsLeft } = means
  const columns = [...columnsOf(problem, tracks, plan), ...(source.isListed ? [] : bookedColumns(problem, tracks, book))]
  const master = masterOf(problem, tracks, aim, columns)
  const { minuteWeight } = aim
  const grain = grainOf(aim, source.grain)
  const reached = reachedBy(problem, aim, plan)
  const visits = problem.visits.length
  const isEnough = (bound: number) => roundedUp(bound, grain) >= reached
  // The solver's memory is let go when this ends.
  const { bound: proven, prices } = highs.withProgramme(master.programme, (live) =>
    pricedOut({ source, tracks, master, live, columns, visits, minuteWeight, secondsLeft, isEnough }),
  )
  return { aim, master, columns, prices, proven, bound: roundedUp(proven, grain), grain }
}

/**
 * Chooses among whole routes: those first that come to little over the bound, since with a better plan fewer are left to look at; then
 * up to `mostRoom`, a share of the bound. Yields the plan and the bound so far.
 */
export function* chosenWithin(
  problem: Problem,
  bounded: Bounded,
  start: Plan,
  means: ProofMeans,
  mostRoom = Number.POSITIVE_INFINITY,
): Generator<Aimed, Aimed> {
  const { aim, proven, prices, grain } = bounded
  const { source, secondsLeft } = means
  let plan = start
  let { bound } = bounded
  const reached = () => reachedBy(problem, aim, plan)
  if (!source.isListed && secondsLeft() > 0 && bound < reached()) {
    plan = chosenFrom(problem, bounded, cheapestOf(bounded, means.tracks), plan, means, KNOWN_SHARE).plan
    yield { plan, bound }
  }
  const little = aim.minuteWeight > 0 ? proven * FIRST_ROOM : Number.POSITIVE_INFINITY
  for (let most = little; prices && secondsLeft() > 0 && bound < reached(); most *= ROOM_GROWS) {
    const before = reached()
    // A better plan is better by a grain.
    const all = before - grain - proven + NEARLY
    const room = Math.min(all, most)
    if (room > proven * mostRoom) break
    const offered = allWithin(means, prices, aim.minuteWeight, room)
    if (!offered) break
    const picked = pickedFrom(problem, bounded, offered, plan, means, proven + room)
    plan = picked?.plan ?? plan
    const solved = picked?.isComplete ? picked : chosenFrom(problem, bounded, offered, plan, means, 1)
    plan = solved.plan
    // A plan that is not among these has a route that alone comes to more.
    bound = Math.max(bound, roundedUp(Math.min(solved.bound, room < all ? proven + room : before), grain))
    yield { plan, bound }
    if (room >= all) break
  }
  return { plan, bound }
}

function roundedUp(bound: number, grain: number): number {
  return Number.isFinite(bound) ? Math.ceil((bound - NEARLY) / grain) * grain : bound
}

function grainOf({ minuteWeight, ranks }: Aim, ofPoints: number): number {
  const costs = visitRanks.map((rank) => ranks[rank].cost).filter((cost) => cost > 0)
  return costs.reduce(commonDivisor, minuteWeight > 0 ? ofPoints : 0)
}

/** The known routes that are nearest to being in the best choice: among too many, the integer programme finds nothing in time. */
function cheapestOf({ columns, prices, aim }: Bounded, tracks: readonly Track[]): readonly RouteColumn[] {
  if (!prices || columns.length <= MOST_KNOWN) return columns
  const reduced = columns.map(({ track, visits, points }) => {
    const worth = visits.reduce((sum, visit) => sum + (prices.worth[track]?.get(visit) ?? 0), prices.tracks[track] ?? 0)
    return points * aim.minuteWeight * (tracks[track]?.line.weight ?? 0) - worth
  })
  const order = [...columns.keys()].sort((a, b) => (reduced[a] ?? 0) - (reduced[b] ?? 0) || a - b)
  return order.slice(0, MOST_KNOWN).flatMap((at) => columns[at] ?? [])
}

/** The best choice among these routes by trying all; null: days have several lines, or points do not count. */
function pickedFrom(
  problem: Problem,
  { aim, prices, grain }: Bounded,
  offered: readonly PricedRoute[],
  start: Plan,
  { tracks, book, secondsLeft }: ProofMeans,
  most: number,
): (Aimed & { readonly isComplete: boolean }) | null {
  if (!prices || aim.minuteWeight === 0 || !isOneLine(problem, tracks)) return null
  const isOver = () => secondsLeft() <= 0
  const { routes, isComplete } = pickDays({ problem, tracks, aim, prices, offered, most, grain, isOver })
  const plan = routes.length > 0 ? planFrom(problem, tracks, routes, book) : null
  return {
    plan: plan && isBetter(plan, start) ? plan : start,
    bound: plan ? reachedBy(problem, aim, plan) : Number.POSITIVE_INFINITY,
    isComplete,
  }
}

/** The best choice among these routes, if it makes a better plan; and what no choice among them comes below. */
function chosenFrom(
  problem: Problem,
  { master, grain }: Bounded,
  choices: readonly RouteColumn[],
  start: Plan,
  { tracks, book, highs, secondsLeft }: ProofMeans,
  timeShare: number,
): Aimed {
  // Asked of the clock that the search is lent, not of the solver's own.
  const until = secondsLeft() * (1 - timeShare)
  const shouldStop = () => secondsLeft() <= until
  const { values, bound, status } = highs.solve(master.whole(choices), { shouldStop, absoluteGap: grain - NEARLY })
  const shares = master.sharesOf(values)
  const chosen = choices.filter((_, at) => (shares[at] ?? 0) > 0.5)
  const plan = chosen.length > 0 ? planFrom(problem, tracks, chosen, book) : null
  return {
    plan: plan && isBetter(plan, start) ? plan : start,
    bound: status === 'infeasible' ? Number.POSITIVE_INFINITY : bound,
  }
}

/** Every route that a plan could have which comes to no more than `room` over the bound; null: too many. */
function allWithin(
  { tracks, source }: ProofMeans,
  prices: Prices,
  minuteWeight: number,
  room: number,
): readonly PricedRoute[] | null {
  const offered: PricedRoute[] = []
  for (const track of tracks) {
    const { routes, isComplete } = source.routesAt(track, { prices, minuteWeight, above: room, beam: null })
    offered.push(...routes)
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
