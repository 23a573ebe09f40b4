import { dayLedger } from '../problem/day-ledger'
import type { Problem } from '../problem/problem'
import type { Stint } from '../problem/stint'

/**
 * Days that an interpreter may have, by the places of their stints in the interpreter's own order of a day: interpreters who can do the
 * same have the same ones. Flat; by pattern number.
 */
export interface DayPatterns {
  readonly count: number
  /** Pattern p has `places[starts[p]]` up to, without, `places[starts[p + 1]]`. */
  readonly starts: readonly number[]
  readonly places: readonly number[]
  /** What rule breaches and company come to, in points: all but what is the interpreter's own, subjects and fees. */
  readonly points: readonly number[]
  readonly minutes: readonly number[]
  readonly reportAt: readonly number[]
  readonly releaseAt: readonly number[]
  /** Bit 1: what reports first is fixed; bit 2: what releases last is. */
  readonly fixedEnds: readonly number[]
}

/** The same while it is made. */
type PatternList = { -readonly [Part in keyof DayPatterns]: Part extends 'count' ? number : number[] }

/**
 * Every day that may be made of these stints, which are one interpreter's on one programme day, in time order: all that keep the hard rules of a
 * day and hold what is fixed, but for the empty one. Null where there would be more than `most`.
 */
export function dayPatternsOf(problem: Problem, interpreter: number, stints: readonly Stint[], most: number): DayPatterns | null {
  const list: PatternList = {
    count: 0,
    starts: [0],
    places: [],
    points: [],
    minutes: [],
    reportAt: [],
    releaseAt: [],
    fixedEnds: [],
  }
  const add = stints.some(({ isFixed }) => isFixed) ? addWithFixed : addFree
  return add(list, problem, interpreter, stints, most) ? list : null
}

function push(
  list: PatternList,
  chosen: readonly number[],
  points: number,
  minutes: number,
  reportAt: number,
  releaseAt: number,
  fixedEnds: number,
): void {
  list.count++
  for (const place of chosen) list.places.push(place)
  list.starts.push(list.places.length)
  list.points.push(points)
  list.minutes.push(minutes)
  list.reportAt.push(reportAt)
  list.releaseAt.push(releaseAt)
  list.fixedEnds.push(fixedEnds)
}

/** Depth first in time order; a stint that breaks a rule breaks it with anything that follows as well. */
function addWithFixed(list: PatternList, problem: Problem, interpreter: number, stints: readonly Stint[], most: number): boolean {
  const { weights } = problem
  const lastFixed = stints.findLastIndex(({ isFixed }) => isFixed)
  const chosen: number[] = []
  const extend = (from: number): boolean => {
    for (let at = from; at < stints.length; at++) {
      chosen.push(at)
      const ledger = dayLedger(
        problem,
        interpreter,
        chosen.map((place) => stints[place] as Stint),
      )
      if (ledger.newlyBroken === 0) {
        if (at >= lastFixed) {
          if (list.count >= most) return false
          const points = ledger.breaches * weights.ruleBreaches + ledger.company * weights.continuity
          const fixedEnds = (ledger.reportsFixed ? 1 : 0) + (ledger.releasesFixed ? 2 : 0)
          push(list, chosen, points, ledger.minutes, ledger.reportAt, ledger.releaseAt, fixedEnds)
        }
        if (!extend(at + 1)) return false
      }
      chosen.pop()
      // What is fixed cannot be passed over.
      if (stints[at]?.isFixed) return true
    }
    return true
  }
  return extend(0)
}

/** The same where nothing is fixed, without reckoning a ledger anew for every day: the same sums as `dayLedger`, carried along. */
function addFree(list: PatternList, problem: Problem, interpreter: number, stints: readonly Stint[], most: number): boolean {
  const { limits, weights } = problem
  const dayLimit = limits.interpreting[interpreter] ?? 0
  const companions = new Int32Array(problem.charges.length)
  const chosen: number[] = []
  const extend = (
    from: number,
    before: Stint | null,
    first: Stint | null,
    company: number,
    minutes: number,
    sessions: number,
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
      if (before !== null && (stint.busyFrom < before.busyTo || before.need.planned === need.planned || after?.has(need.index)))
        continue
      const nextMinutes = need.isInterpreted ? minutes + end - start : minutes
      if (nextMinutes > dayLimit) continue
      if (list.count >= most) return false
      let nextSessions = sessions
      let nextStart = sessionStart
      let nextEnd = sessionEnd
      let nextBreaches = breaches
      if (need.isInterpreted) {
        if (start - sessionEnd >= limits.sessionBreak) {
          if (sessionEnd - sessionStart > limits.session) nextBreaches++
          nextSessions++
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
        (nextSessions > limits.sessions ? 1 : 0) +
        (nextRelease - nextReport > limits.duty ? 1 : 0) +
        (isLunchShort ? 1 : 0)
      chosen.push(at)
      const points = dayBreaches * weights.ruleBreaches + nextCompany * weights.continuity
      push(list, chosen, points, nextMinutes, nextReport, nextRelease, 0)
      const isWhole = extend(
        at + 1,
        stint,
        opening,
        nextCompany,
        nextMinutes,
        nextSessions,
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
