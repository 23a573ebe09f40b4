import { dayFee, type Tariff } from './day-fee'
import { type DayLedger, dayLedger } from './day-ledger'
import { pointsOfDay, pointsOfStint } from './draft'
import type { Problem, Stint } from './problem'

/** Days that interpreters may have, flat: a mission has millions, and an object for each would be too much. By column number. */
export interface DayColumns {
  readonly count: number
  readonly interpreter: Int32Array
  readonly day: Int32Array
  /** Column c has `stints[starts[c]]` up to, without, `stints[starts[c + 1]]`, by index of the problem's stints. */
  readonly starts: Int32Array
  readonly stints: Int32Array
  /** Of the day and its stints by themselves: all but what teams, nights and the whole mission add. */
  readonly points: Float64Array
  readonly minutes: Int32Array
  readonly reportAt: Int32Array
  readonly releaseAt: Int32Array
  /** Bit 1: what reports first is fixed; bit 2: what releases last is. */
  readonly fixedEnds: Int32Array
  /** Where the columns of the next interpreter and day begin; the last entry is `count`. */
  readonly groups: Int32Array
}

/** The same while it is made. */
interface ColumnList {
  count: number
  readonly interpreter: number[]
  readonly day: number[]
  readonly starts: number[]
  readonly stints: number[]
  readonly points: number[]
  readonly minutes: number[]
  readonly reportAt: number[]
  readonly releaseAt: number[]
  readonly fixedEnds: number[]
  readonly groups: number[]
}

/** All days that all interpreters may have on these programme days; null where there are more than `most`. */
export function columnsOn(problem: Problem, days: readonly number[], most: number): DayColumns | null {
  const list: ColumnList = {
    count: 0,
    interpreter: [],
    day: [],
    starts: [0],
    stints: [],
    points: [],
    minutes: [],
    reportAt: [],
    releaseAt: [],
    fixedEnds: [],
    groups: [0],
  }
  for (let interpreter = 0; interpreter < problem.interpreters.length; interpreter++) {
    for (const day of days) {
      if (!addDayColumns(list, problem, interpreter, day, most)) return null
      if (list.count > (list.groups.at(-1) ?? 0)) list.groups.push(list.count)
    }
  }
  return {
    count: list.count,
    interpreter: Int32Array.from(list.interpreter),
    day: Int32Array.from(list.day),
    starts: Int32Array.from(list.starts),
    stints: Int32Array.from(list.stints),
    points: Float64Array.from(list.points),
    minutes: Int32Array.from(list.minutes),
    reportAt: Int32Array.from(list.reportAt),
    releaseAt: Int32Array.from(list.releaseAt),
    fixedEnds: Int32Array.from(list.fixedEnds),
    groups: Int32Array.from(list.groups),
  }
}

/**
 * Adds every day that an interpreter may have: all that keep the hard rules of a day and hold what is fixed, but for the empty one.
 * False where there would be more than `most` columns in all.
 */
function addDayColumns(columns: ColumnList, problem: Problem, interpreter: number, day: number, most: number): boolean {
  const stints = problem.stintsOn[interpreter * problem.dates.length + day] ?? []
  return stints.some(({ isFixed }) => isFixed)
    ? addWithFixed(columns, problem, interpreter, stints, most)
    : addFree(columns, problem, interpreter, day, stints, most)
}

/** A column of a day as it is. */
function addColumn(columns: ColumnList, problem: Problem, stints: readonly Stint[], ledger: DayLedger): void {
  const [first] = stints
  if (!first) return
  for (const stint of stints) columns.stints.push(stint.index)
  const points = stints.reduce((sum, stint) => sum + pointsOfStint(problem, stint), pointsOfDay(problem, ledger))
  const fixedEnds = (ledger.reportsFixed ? 1 : 0) + (ledger.releasesFixed ? 2 : 0)
  push(columns, first.interpreter, first.need.day, points, ledger.minutes, ledger.reportAt, ledger.releaseAt, fixedEnds)
}

function push(
  columns: ColumnList,
  interpreter: number,
  day: number,
  points: number,
  minutes: number,
  reportAt: number,
  releaseAt: number,
  fixedEnds: number,
): void {
  columns.count++
  columns.interpreter.push(interpreter)
  columns.day.push(day)
  columns.starts.push(columns.stints.length)
  columns.points.push(points)
  columns.minutes.push(minutes)
  columns.reportAt.push(reportAt)
  columns.releaseAt.push(releaseAt)
  columns.fixedEnds.push(fixedEnds)
}

/** Depth first in time order; a stint that breaks a rule breaks it with anything that follows as well. */
function addWithFixed(
  columns: ColumnList,
  problem: Problem,
  interpreter: number,
  stints: readonly Stint[],
  most: number,
): boolean {
  const lastFixed = stints.findLastIndex(({ isFixed }) => isFixed)
  const chosen: Stint[] = []
  const extend = (from: number): boolean => {
    for (let at = from; at < stints.length; at++) {
      const stint = stints[at] as Stint
      chosen.push(stint)
      const ledger = dayLedger(problem, interpreter, chosen)
      if (ledger.newlyBroken === 0) {
        if (at >= lastFixed) {
          if (columns.count >= most) return false
          addColumn(columns, problem, chosen, ledger)
        }
        if (!extend(at + 1)) return false
      }
      chosen.pop()
      // What is fixed cannot be passed over.
      if (stint.isFixed) return true
    }
    return true
  }
  return extend(0)
}

/** The same where nothing is fixed, without reckoning a ledger anew for every day: the same sums as `dayLedger`, carried along. */
function addFree(
  columns: ColumnList,
  problem: Problem,
  interpreter: number,
  day: number,
  stints: readonly Stint[],
  most: number,
): boolean {
  const { limits, weights } = problem
  const tariff = problem.tariffs[interpreter] as Tariff
  const dayLimit = limits.interpreting[interpreter] ?? 0
  const ownPoints = stints.map((stint) => pointsOfStint(problem, stint))
  const companions = new Int32Array(problem.charges.length)
  const chosen: number[] = []
  const extend = (
    from: number,
    before: Stint | null,
    first: Stint | null,
    stintPoints: number,
    company: number,
    minutes: number,
    sessionStart: number,
    sessionEnd: number,
    breaches: number,
    longestPause: number,
    pauseFrom: number,
    reportAt: number,
    releaseAt: number,
  ): boolean => {
    const after = before === null ? undefined : problem.tooCloseAfter[before.need.index]
    for (let at = from; at < stints.length; at++) {
      const stint = stints[at] as Stint
      const { need, start, end } = stint
      if (before !== null && (start < before.end || before.need.planned === need.planned || after?.has(need.index))) continue
      const nextMinutes = need.isInterpreted ? minutes + end - start : minutes
      if (nextMinutes > dayLimit) continue
      if (columns.count >= most) return false
      let nextStart = sessionStart
      let nextEnd = sessionEnd
      let nextBreaches = breaches
      if (need.isInterpreted) {
        if (start - sessionEnd >= limits.sessionBreak) {
          if (sessionEnd - sessionStart > limits.session) nextBreaches++
          nextStart = start
        }
        nextEnd = end
      }
      const nextReport = Math.min(reportAt, stint.reportAt)
      const nextRelease = Math.max(releaseAt, stint.releaseAt)
      const opening = first ?? stint
      const { noon } = opening.need
      const pause = Math.max(longestPause, Math.min(start, noon.closes) - (first === null ? noon.opens : pauseFrom))
      const nextPauseFrom = Math.max(first === null ? noon.opens : pauseFrom, end)
      let nextCompany = company
      for (const charge of need.charges) {
        const known = companions[charge] ?? 0
        companions[charge] = known + 1
        if (known === 0) nextCompany++
      }
      const isLunchShort =
        opening.start < noon.from && end > noon.to && Math.max(pause, noon.closes - nextPauseFrom) < limits.lunch
      const dayBreaches =
        nextBreaches +
        (nextEnd - nextStart > limits.session ? 1 : 0) +
        (nextRelease - nextReport > limits.duty ? 1 : 0) +
        (isLunchShort ? 1 : 0)
      const nextPoints = stintPoints + (ownPoints[at] ?? 0)
      const fee = dayFee(tariff, noon, nextReport, nextRelease, nextMinutes)
      const points = nextPoints + dayBreaches * weights.ruleBreaches + nextCompany * weights.continuity + fee * weights.cost
      chosen.push(stint.index)
      for (const index of chosen) columns.stints.push(index)
      push(columns, interpreter, day, points, nextMinutes, nextReport, nextRelease, 0)
      const isWhole = extend(
        at + 1,
        stint,
        opening,
        nextPoints,
        nextCompany,
        nextMinutes,
        nextStart,
        nextEnd,
        nextBreaches,
        pause,
        nextPauseFrom,
        nextReport,
        nextRelease,
      )
      chosen.pop()
      for (const charge of need.charges) companions[charge] = (companions[charge] ?? 0) - 1
      if (!isWhole) return false
    }
    return true
  }
  return extend(0, null, null, 0, 0, 0, 0, Number.NEGATIVE_INFINITY, 0, 0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)
}
