import type { Highs } from '../../solver/highs/highs'
import { breachesOf } from '../problem/need'
import type { Problem } from '../problem/problem'
import { type Draft, nightsStand, pointsOfPartners, pointsOfWork, put, take } from '../search/draft'
import { type Block, blockOf } from './block'
import { type BlockBound, boundOf } from './block-programme'
import { chooseColumns } from './choose-columns'
import { columnsOn, type DayColumns } from './day-columns'
import type { SharedPrices } from './shared-prices'

/** Days that one programme day may have for all interpreters together. */
const MOST_COLUMNS = 900_000
/** Of them, offered to the integer programme: those that the bound leaves the most likely. */
const MOST_OFFERED = 700

/** A bound nearer than this to the plan's own linear programme is near enough for a day among many. */
const PRECISION = 5e-4

/** What is proven of a day, and how to make the draft better on it with the others as they are, until `isOver`: false if that is at once. */
interface ProvenDay {
  readonly bound: number
  readonly improve: (isOver: () => boolean) => boolean
}

/**
 * Proves a bound for one day, whatever the others do. Work beyond the fair share and the first use of an interpreter are paid for by
 * the minute and by the day; nights are left out: what is forbidden more makes no bound smaller. Null where the day has too many
 * possibilities.
 */
export function proveDay(draft: Draft, day: number, prices: SharedPrices, highs: Highs): ProvenDay | null {
  const columns = columnsOn(draft.problem, [day], MOST_COLUMNS)
  if (columns === null) return null
  const shared = blockOf(draft, [day], columns, sharedCosts(draft.problem, prices, columns), 'apart')
  const points = pointsOfStart(draft, shared, [day])
  const proven = boundOf(highs, shared, PRECISION, () => false)
  return {
    bound: proven.bound,
    improve: (isOver) => {
      if (isOver()) return false
      if (points - proven.bound > LEAST_ROOM * Math.abs(points)) improve(draft, [day], shared, proven, highs, isOver)
      return true
    },
  }
}

/**
 * Improves a draft on some days together, with the others as they are: what a night keeps apart on single days moves here. Does nothing
 * where they have too many possibilities.
 */
export function improveWindow(draft: Draft, days: readonly number[], highs: Highs, isOver: () => boolean): void {
  const columns = columnsOn(draft.problem, days, MOST_IN_WINDOW)
  if (columns === null) return
  const costs = new Float64Array(columns.count)
  for (let column = 0; column < columns.count; column++) costs[column] = ownCost(draft, columns, days, column)
  const block = blockOf(draft, days, columns, costs, 'nights')
  const points = pointsOfStart(draft, block, days)
  const proven = boundOf(highs, block, WINDOW_PRECISION, () => false)
  if (points - proven.bound > LEAST_ROOM * Math.abs(points)) improve(draft, days, block, proven, highs, isOver)
}

const MOST_IN_WINDOW = 60_000
const WINDOW_PRECISION = 1e-5

/** A day nearer to its bound than this is left as it is. */
const LEAST_ROOM = 1e-6

function improve(
  draft: Draft,
  days: readonly number[],
  shared: Block,
  { bound, excess }: BlockBound,
  highs: Highs,
  isOver: () => boolean,
): void {
  const isStart = new Set(shared.start)
  const room = pointsOfStart(draft, shared, days) - bound
  const likely: number[] = []
  for (let column = 0; column < excess.length; column++) {
    if ((excess[column] ?? 0) <= room && !isStart.has(column)) likely.push(column)
  }
  likely.sort((a, b) => (excess[a] ?? 0) - (excess[b] ?? 0) || a - b)
  const costs = new Map(
    [...shared.start, ...likely.slice(0, MOST_OFFERED)].map((column) => [column, ownCost(draft, shared.columns, days, column)]),
  )
  const offered = [...costs.keys()].filter((column) => Number.isFinite(costs.get(column))).sort((a, b) => a - b)
  const choice = chooseColumns(highs, { ...shared, costOf: (column) => costs.get(column) ?? 0 }, offered, {
    isOver,
    nodes: 200,
    gap: PRECISION,
  })
  if (choice.columns) replaceDays(draft, days, shared, choice.columns)
}

/** Puts a choice in the place of a draft's days; back again where that is no better. */
function replaceDays(draft: Draft, days: readonly number[], { columns, problem }: Block, chosen: readonly number[]): void {
  const before = draft.points
  const own = draft.problem.needs.filter(({ day }) => days.includes(day)).flatMap(({ index }) => draft.teams[index] ?? [])
  const old = own.filter(({ isFixed }) => !isFixed)
  const next = chosen
    .flatMap((column) => Array.from(columns.stints.subarray(columns.starts[column], columns.starts[column + 1])))
    .flatMap((index) => problem.stints[index] ?? [])
    .filter(({ isFixed }) => !isFixed)
  for (const stint of old) take(draft, stint)
  for (const stint of next) put(draft, stint)
  if (draft.points < before) return
  for (const stint of next) take(draft, stint)
  for (const stint of old) put(draft, stint)
}

function sharedCosts({ dates }: Problem, { perMinute, perDay }: SharedPrices, columns: DayColumns): Float64Array {
  const costs = new Float64Array(columns.count)
  for (let column = 0; column < columns.count; column++) {
    const interpreter = columns.interpreter[column] ?? 0
    const byMinute = (perMinute[interpreter] ?? 0) * (columns.minutes[column] ?? 0)
    const byDay = perDay[interpreter * dates.length + (columns.day[column] ?? 0)] ?? 0
    costs[column] = (columns.points[column] ?? 0) + byMinute + byDay
  }
  return costs
}

/** What a column costs with all days but these as they are. Infinite where a night before or after them would be too short. */
function ownCost(draft: Draft, columns: DayColumns, days: readonly number[], column: number): number {
  const { problem, minutes, workDays, ledgers } = draft
  const interpreter = columns.interpreter[column] ?? 0
  const fixedEnds = columns.fixedEnds[column] ?? 0
  const ends = {
    reportAt: columns.reportAt[column] ?? 0,
    releaseAt: columns.releaseAt[column] ?? 0,
    reportsFixed: (fixedEnds & 1) !== 0,
    releasesFixed: (fixedEnds & 2) !== 0,
  }
  if (!nightsStand(draft, interpreter, columns.day[column] ?? 0, ends, days)) return Number.POSITIVE_INFINITY
  let others = minutes[interpreter] ?? 0
  let otherDays = workDays[interpreter] ?? 0
  for (const day of days) {
    const own = ledgers[interpreter * problem.dates.length + day]
    others -= own?.minutes ?? 0
    otherDays -= own ? 1 : 0
  }
  const together = pointsOfWork(problem, interpreter, others + (columns.minutes[column] ?? 0), otherDays + 1)
  return (columns.points[column] ?? 0) + together - pointsOfWork(problem, interpreter, others, otherDays)
}

function pointsOfStart({ problem, teams }: Draft, { start, costOf }: Block, on: readonly number[]): number {
  const days = start.reduce((sum, column) => sum + costOf(column), 0)
  return problem.needs.reduce((sum, need) => {
    if (!on.includes(need.day)) return sum
    const team = teams[need.index] ?? []
    const size = team.length
    const empty = Math.max(0, need.places - size) * (problem.weights.filled[need.requirement.priority] ?? 0)
    return sum + empty + breachesOf(need, size) * problem.weights.ruleBreaches + pointsOfPartners(problem, team)
  }, days)
}
