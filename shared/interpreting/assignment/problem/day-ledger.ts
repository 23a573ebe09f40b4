import { dayFee, type Tariff } from './day-fee'
import type { Problem } from './problem'
import type { Stint } from './stint'

/** When a day begins and ends: what nights are made of. */
export interface DayEnds {
  readonly reportAt: number
  readonly releaseAt: number
  /** The stints that decide when the day begins and ends: a short night is theirs. */
  readonly reportsFixed: boolean
  readonly releasesFixed: boolean
}

/** What one interpreter's day comes to; the same reckoning as interpreter-day.ts and the checks, in plain figures and fast. */
export interface DayLedger extends DayEnds {
  /** Hard rules broken, counted as the checks count their findings: overlaps, ways, absences, the day's limit. */
  readonly broken: number
  /** Those of them in which something that is not fixed takes part: a proposal has none. */
  readonly newlyBroken: number
  /** Rules of working conditions broken: sessions too long or too many, no lunch, duty too long, alone too long is told by need. */
  readonly breaches: number
  /** Minutes in which something is interpreted. */
  readonly minutes: number
  /** In full days of the interpreter's own rate plan. */
  readonly fee: number
  /** Different charges the interpreter is with. */
  readonly company: number
}

/** The ledger of a day on which an interpreter does these stints, which are in time order and at least one. */
export function dayLedger(problem: Problem, interpreter: number, stints: readonly Stint[]): DayLedger {
  const { limits } = problem
  let broken = 0
  let newlyBroken = 0
  let breaches = 0
  let minutes = 0
  let until = Number.NEGATIVE_INFINITY
  let sessions = 0
  let sessionStart = 0
  let sessionEnd = Number.NEGATIVE_INFINITY
  let reportAt = Number.POSITIVE_INFINITY
  let releaseAt = Number.NEGATIVE_INFINITY
  let reportsFixed = true
  let releasesFixed = true
  let isAllFixed = true
  let lastEnd = Number.NEGATIVE_INFINITY
  const charges: number[] = []
  for (let at = 0; at < stints.length; at++) {
    const stint = stints[at] as Stint
    const { need } = stint
    isAllFixed &&= stint.isFixed
    // Two requirements of one item served by the same interpreter are one engagement: arranged by people, never proposed.
    if (at > 0 && stints[at - 1]?.need.planned === need.planned) {
      if (!stint.isFixed || !stints[at - 1]?.isFixed) newlyBroken++
    } else {
      broken += stint.absences
      let isNext = true
      for (let earlier = at - 1; earlier >= 0; earlier--) {
        const before = stints[earlier] as Stint
        if (stints[earlier - 1]?.need.planned === before.need.planned) continue
        const isClash = before.busyFrom < stint.busyTo && stint.busyFrom < before.busyTo
        const isAtOnce = before.start < stint.end && stint.start < before.end
        const isFar = isNext && !isAtOnce && problem.tooCloseAfter[before.need.index]?.has(need.index) === true
        isNext = false
        if (!isClash && !isFar) continue
        broken += (isClash ? 1 : 0) + (isFar ? 1 : 0)
        if (!stint.isFixed || !before.isFixed) newlyBroken++
      }
    }
    if (need.isInterpreted) {
      minutes += Math.max(0, stint.end - Math.max(stint.start, until))
      until = Math.max(until, stint.end)
      if (stint.start - sessionEnd >= limits.sessionBreak) {
        if (sessionEnd - sessionStart > limits.session) breaches++
        sessions++
        sessionStart = stint.start
        sessionEnd = stint.end
      } else sessionEnd = Math.max(sessionEnd, stint.end)
    }
    if (stint.reportAt < reportAt || (stint.reportAt === reportAt && !stint.isFixed)) {
      reportAt = stint.reportAt
      reportsFixed = stint.isFixed
    }
    if (stint.releaseAt > releaseAt || (stint.releaseAt === releaseAt && !stint.isFixed)) {
      releaseAt = stint.releaseAt
      releasesFixed = stint.isFixed
    }
    lastEnd = Math.max(lastEnd, stint.end)
    for (const charge of need.charges) if (!charges.includes(charge)) charges.push(charge)
  }
  if (sessionEnd - sessionStart > limits.session) breaches++
  if (sessions > limits.sessions) breaches++
  if (releaseAt - reportAt > limits.duty) breaches++
  if (isLunchShort(stints, lastEnd, limits.lunch)) breaches++
  if (minutes > (limits.interpreting[interpreter] ?? 0)) {
    broken++
    if (!isAllFixed) newlyBroken++
  }
  const { noon } = (stints[0] as Stint).need
  const fee = dayFee(problem.tariffs[interpreter] as Tariff, noon, reportAt, releaseAt, minutes)
  return {
    broken,
    newlyBroken,
    breaches,
    minutes,
    reportAt,
    releaseAt,
    reportsFixed,
    releasesFixed,
    fee,
    company: charges.length,
  }
}

function isLunchShort(stints: readonly Stint[], lastEnd: number, lunch: number): boolean {
  const first = stints[0] as Stint
  const { opens, from, to, closes } = first.need.noon
  if (first.start >= from || lastEnd <= to) return false
  let longest = 0
  let freeFrom = opens
  for (const { start, end } of stints) {
    longest = Math.max(longest, Math.min(start, closes) - freeFrom)
    freeFrom = Math.max(freeFrom, end)
  }
  return Math.max(longest, closes - freeFrom) < lunch
}
