import type { DayLedger } from '../problem/day-ledger'
import type { Problem } from '../problem/problem'
import type { Stint } from '../problem/stint'
import type { SharedPrices } from '../proof/shared-prices'
import type { Steps, WholeDay } from './whole-days'

/** A choice of whole days up to some day: what those to come hang on, and what it costs. */
interface Begun {
  /** Of its days. */
  readonly points: number
  /** What any choice that goes on from it comes to at the least. */
  readonly bound: number
  readonly minutes: readonly number[]
  /** By interpreter, the last day of work. */
  readonly last: readonly (DayLedger | null)[]
  readonly day: WholeDay | null
  readonly before: Begun | null
}

/** The stints of the best choice of one whole day for each day, and what they come to. */
export interface DayChoice {
  readonly points: number
  readonly stints: readonly Stint[]
}

/**
 * Chooses for each day one of its whole days, so that nights stand and the points, fair shares and the number of interpreters among
 * them, are the least. Choices that leave the same to those to come go on as one, the cheapest; what cannot come below `limit` ends.
 * `none`: nothing does; `tooMany`: more choices than steps are left.
 */
export function chooseDays(
  problem: Problem,
  byDay: readonly (readonly WholeDay[])[],
  prices: SharedPrices,
  limit: number,
  steps: Steps,
): DayChoice | 'none' | 'tooMany' {
  const nobody = { points: 0, minutes: problem.interpreters.map(() => 0), last: problem.interpreters.map(() => null) }
  const toTell = toTellApart(problem, byDay)
  const leastOf = byDay.map((choices) => choices[0]?.priced ?? 0)
  let toCome = leastOf.reduce((sum, least) => sum + least, 0)
  let begun: readonly Begun[] = [{ ...nobody, bound: toCome + prices.constant, day: null, before: null }]
  for (const [day, choices] of byDay.entries()) {
    const least = leastOf[day] ?? 0
    toCome -= least
    const next = new Map<string, Begun>()
    for (const one of begun) {
      for (const choice of choices) {
        if (steps.left-- <= 0) return 'tooMany'
        if (one.bound + choice.priced - least >= limit) break
        if (!nightsStand(problem, one.last, choice.ledgers)) continue
        const points = one.points + choice.points
        const minutes = one.minutes.map((before, at) => before + (choice.ledgers[at]?.minutes ?? 0))
        const last = one.last.map((before, at) => choice.ledgers[at] ?? before)
        const bound = points + toCome + sharedLeast(problem, prices, minutes, last, day)
        if (bound >= limit) continue
        const key = toTell(day, minutes, last)
        const known = next.get(key)
        if (!known || points < known.points) next.set(key, { points, bound, minutes, last, day: choice, before: one })
      }
    }
    begun = [...next.values()]
  }
  const best = begun.reduce<Begun | null>((least, one) => (least === null || one.bound < least.bound ? one : least), null)
  return best ? { points: best.bound, stints: stintsOf(best) } : 'none'
}

/**
 * What of a choice those to come hang on, as a key: who works, minutes that could still come to more than the fair share, and when
 * somebody was released who could be asked for too soon after.
 */
function toTellApart({ fairShare, limits }: Problem, byDay: readonly (readonly WholeDay[])[]) {
  /** From each day on: minutes left of a fair share where the most is worked later, and the earliest hour at which somebody is asked for later. */
  const left: (readonly number[])[] = [[...fairShare]]
  const asked: (readonly number[])[] = [[...fairShare].map(() => Number.POSITIVE_INFINITY)]
  for (const choices of byDay.slice(1).toReversed()) {
    const own = (at: number) => choices.flatMap(({ ledgers }) => ledgers[at] ?? [])
    left.unshift((left[0] ?? []).map((minutes, at) => minutes - Math.max(0, ...own(at).map((one) => one.minutes))))
    asked.unshift((asked[0] ?? []).map((hour, at) => Math.min(hour, ...own(at).map((one) => one.reportAt))))
  }
  return (day: number, minutes: readonly number[], last: readonly (DayLedger | null)[]): string =>
    last
      .map((own, at) => {
        if (own === null) return ''
        const worked = minutes[at] ?? 0
        const isShort = own.releaseAt + (limits.rest[at] ?? 0) > (asked[day]?.[at] ?? 0)
        return `${worked > (left[day]?.[at] ?? 0) ? worked : 'some'} ${isShort ? `${own.releaseAt} ${own.releasesFixed}` : ''}`
      })
      .join()
}

/**
 * What fair shares and the number of interpreters come to at the least after a day, however it goes on, beyond what the prices of
 * the days to come already ask for them. After the last day it is what they come to.
 */
function sharedLeast(
  { weights, fairShare, dates }: Problem,
  { perMinute, perDay }: SharedPrices,
  minutes: readonly number[],
  last: readonly (DayLedger | null)[],
  day: number,
): number {
  const isLast = day === dates.length - 1
  let sum = 0
  for (let interpreter = 0; interpreter < minutes.length; interpreter++) {
    const beyond = (minutes[interpreter] ?? 0) - (fairShare[interpreter] ?? 0)
    if (beyond > 0) sum += (beyond * weights.fairness) / 60
    else if (!isLast) sum += beyond * (perMinute[interpreter] ?? 0)
    if (!last[interpreter]) continue
    sum += weights.fewerInterpreters
    for (let later = day + 1; later < dates.length; later++) sum -= perDay[interpreter * dates.length + later] ?? 0
  }
  return sum
}

function nightsStand({ limits }: Problem, last: readonly (DayLedger | null)[], next: readonly (DayLedger | null)[]): boolean {
  return next.every((after, interpreter) => {
    const before = last[interpreter]
    if (!after || !before || after.reportAt - before.releaseAt >= (limits.rest[interpreter] ?? 0)) return true
    return after.reportsFixed && before.releasesFixed
  })
}

function stintsOf(choice: Begun): readonly Stint[] {
  const stints: Stint[] = []
  for (let one: Begun | null = choice; one !== null; one = one.before) stints.push(...(one.day?.stints ?? []))
  return stints
}
