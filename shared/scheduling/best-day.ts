import { dayScore, type Placed, pointsOf } from './day-score'
import { type Line, type Problem, type ScheduleDay, STEP } from './problem'
import { routesOf } from './route-search'

/** A day with its visits at the best times that were found. */
export interface BestDay {
  readonly placed: readonly Placed[]
  /** In minutes of persons, travel weighted. */
  readonly points: number
}

/** What is known of days with visits on them. Searches come back to the same days: each is looked at once. */
export interface DayBook {
  /** The best times of a set of visits, in order of index, on a day by number; null: they do not go together on it. */
  readonly best: (day: number, visits: readonly number[]) => BestDay | null
  /** Every day that was asked for and can be kept. */
  readonly known: (day: number) => Iterable<BestDay>
}

/** `listed`: of days by number, every set of visits that goes together; what is not in it does not. */
export function dayBookOf(problem: Problem, listed: ReadonlyMap<number, readonly BestDay[]>): DayBook {
  const books = problem.days.map((_, at) => {
    const book = new Map<string, BestDay | null>()
    for (const day of listed.get(at) ?? []) book.set(keyOf(day.placed.map(({ visit }) => visit).sort((a, b) => a - b)), day)
    return book
  })
  return {
    best: (at, visits) => {
      const day = problem.days[at]
      const book = books[at]
      if (!day || !book) return null
      const key = keyOf(visits)
      const remembered = book.get(key)
      if (remembered !== undefined || listed.has(at)) return remembered ?? null
      const best = bestOf(problem, day, visits)
      book.set(key, best)
      return best
    },
    known: (at) => [...(books[at]?.values() ?? [])].filter((best) => best !== null),
  }
}

function keyOf(visits: readonly number[]): string {
  return visits.join(' ')
}

function bestOf(problem: Problem, day: ScheduleDay, visits: readonly number[]): BestDay | null {
  if (visits.some((visit) => (day.starts[visit]?.length ?? 0) === 0)) return null
  const main = mainLineOf(day, visits)
  const [only, ...more] = day.lines
  if (only && more.length === 0) return alongLine(problem, day, only, visits)
  const along = main ? alongLine(problem, day, main, visits) : null
  return betterOf(along ? rated(problem, day, along.placed) : null, inTurn(problem, day, visits))
}

/** The line of most people that attends all of these visits. */
function mainLineOf({ lines }: ScheduleDay, visits: readonly number[]): Line | null {
  const whole = lines.filter((line) => line.travels && visits.every((visit) => line.visits.includes(visit)))
  return whole.reduce<Line | null>((most, line) => (line.weight > (most?.weight ?? 0) ? line : most), null)
}

function alongLine(problem: Problem, day: ScheduleDay, line: Line, visits: readonly number[]): BestDay | null {
  const all = { visits, worth: null, minuteWeight: 1, below: Number.POSITIVE_INFINITY, mostLabels: 20_000, beam: null }
  const [route] = routesOf(problem, day, line, all).routes
  return route ? { placed: route.placed, points: route.points * line.weight } : null
}

function rated(problem: Problem, day: ScheduleDay, placed: readonly Placed[]): BestDay | null {
  const score = dayScore(problem, day, placed)
  return score && { placed, points: pointsOf(score) }
}

function betterOf(a: BestDay | null, b: BestDay | null): BestDay | null {
  if (!a || !b) return a ?? b
  return b.points < a.points ? b : a
}

/** Orders that are tried where several lines share a day, and how many of the best are then moved together. */
const MOST_ORDERS = 150
const MOVED_TOGETHER = 4
/** Days of more visits are looked at with less care: there are too many of them. */
const FEW = 3

/** Where groups part and meet again: every order of starts (so many at most), each visit as early as may be, then moved together. */
function inTurn(problem: Problem, day: ScheduleDay, visits: readonly number[]): BestDay | null {
  const found: BestDay[] = []
  let tried = 0
  const place = (placed: readonly Placed[], left: readonly number[]): void => {
    if (tried >= MOST_ORDERS) return
    if (left.length === 0) {
      tried++
      const day0 = rated(problem, day, placed)
      if (day0) found.push(day0)
      return
    }
    const from = placed.at(-1)?.start ?? Number.NEGATIVE_INFINITY
    for (const visit of left) {
      for (const start of firstStarts(problem, day, placed, visit, from)) {
        place(
          [...placed, { visit, start }],
          left.filter((one) => one !== visit),
        )
      }
    }
  }
  place([], visits)
  const best = found.sort((a, b) => a.points - b.points).slice(0, visits.length <= FEW ? MOVED_TOGETHER : 1)
  return best.map((one) => movedTogether(problem, day, one)).reduce<BestDay | null>(betterOf, null)
}

/** The first start that does, and the first after lunch. */
function firstStarts(
  problem: Problem,
  day: ScheduleDay,
  placed: readonly Placed[],
  visit: number,
  from: number,
): readonly number[] {
  const afterLunch = day.lunchFrom + problem.wish.lunchMinutes
  const does = (start: number) => dayScore(problem, day, [...placed, { visit, start }]) !== null
  const starts = (day.starts[visit] ?? []).filter((start) => start >= from)
  const first = starts.find(does)
  if (first === undefined) return []
  const later = first < afterLunch ? starts.find((start) => start >= afterLunch && does(start)) : undefined
  return later === undefined ? [first] : [first, later]
}

/** How far visits are moved together, in steps. */
const MOST_STEPS = 48

/** Each visit at its best start while the others stay; then several that follow one another together. Over again while that helps. */
function movedTogether(problem: Problem, day: ScheduleDay, from: BestDay): BestDay {
  const allowed = day.starts.map((starts) => new Set(starts))
  let best = from
  for (let before = Number.POSITIVE_INFINITY; best.points < before; ) {
    before = best.points
    for (const { visit } of [...best.placed].sort((a, b) => b.start - a.start)) {
      for (const start of day.starts[visit] ?? []) {
        best = betterOf(best, rated(problem, day, moved(best.placed, [visit], start - startOf(best.placed, visit)))) ?? best
      }
    }
    const inOrder = [...best.placed].sort((a, b) => a.start - b.start).map(({ visit }) => visit)
    for (const some of runsOf(inOrder)) {
      const { placed } = best
      for (let steps = -MOST_STEPS; steps <= MOST_STEPS; steps++) {
        const together = moved(placed, some, steps * STEP)
        if (together.every(({ visit, start }) => allowed[visit]?.has(start))) {
          best = betterOf(best, rated(problem, day, together)) ?? best
        }
      }
    }
  }
  return best
}

/** Two or more that follow one another. */
function runsOf(visits: readonly number[]): readonly (readonly number[])[] {
  return visits.flatMap((_, from) => visits.slice(from + 1).map((__, more) => visits.slice(from, from + more + 2)))
}

function moved(placed: readonly Placed[], visits: readonly number[], by: number): readonly Placed[] {
  return placed.map(({ visit, start }) => ({ visit, start: visits.includes(visit) ? start + by : start }))
}

function startOf(placed: readonly Placed[], visit: number): number {
  return placed.find((one) => one.visit === visit)?.start ?? 0
}

/** The best start for one more visit while the others stay where they are: quick, for a first plan. */
export function insertedOn(problem: Problem, day: ScheduleDay, placed: readonly Placed[], visit: number): BestDay | null {
  let best: BestDay | null = null
  for (const start of day.starts[visit] ?? []) {
    best = betterOf(best, rated(problem, day, [...placed, { visit, start }]))
  }
  return best
}
