import { compareBy } from '../../../kernel/order'
import { type DayLedger, dayLedger } from '../problem/day-ledger'
import type { Need } from '../problem/need'
import type { Problem } from '../problem/problem'
import type { Stint } from '../problem/stint'
import type { SharedPrices } from '../proof/shared-prices'
import { isBusy, pointsOfDay, pointsOfPartners, pointsOfStint, pointsOfTeam, teamStands } from '../search/draft'

/** A programme day decided for everybody at once. */
export interface WholeDay {
  /** Teams, stints and days, in points, without what it shares with other days. */
  readonly points: number
  /** The same with what the prices ask for it. */
  readonly priced: number
  readonly stints: readonly Stint[]
  /** By interpreter; null: free. */
  readonly ledgers: readonly (DayLedger | null)[]
}

/** Steps of a search that are left: the same every time, unlike a clock. */
export interface Steps {
  left: number
}

/** A team that a need may have, and what it comes to at the least. */
interface Team {
  readonly added: readonly Stint[]
  readonly points: number
  /** What its members bring of company that nobody has before this need: it is known beforehand. */
  readonly atLeast: number
}

/**
 * All whole days that cost no more than `room` beyond the least, by the prices; of those that leave everybody the same minutes and
 * nights, the cheapest. Null: more than the steps left would find.
 */
export function wholeDaysOn(
  problem: Problem,
  day: number,
  prices: SharedPrices,
  room: number,
  steps: Steps,
): readonly WholeDay[] | null {
  const needs = problem.needs.filter((need) => need.day === day)
  const teams = needs.map((need, place) => teamsOf(problem, need, newCharges(needs, place)))
  const days: Stint[][] = problem.interpreters.map(() => [])
  const ledgers: (DayLedger | null)[] = problem.interpreters.map(() => null)
  const rest = new Float64Array(needs.length + 1)
  for (let place = needs.length - 1; place >= 0; place--) {
    const least = teams[place]?.reduce((sum, { atLeast }) => Math.min(sum, atLeast), Number.POSITIVE_INFINITY)
    rest[place] = (rest[place + 1] ?? 0) + (least ?? Number.NEGATIVE_INFINITY)
  }
  const found = new Map<string, WholeDay>()
  let limit = Number.POSITIVE_INFINITY
  const decide = (place: number, ofTeams: number, ofDays: number): boolean => {
    if (place === needs.length) {
      keep(ofTeams)
      return true
    }
    for (const { added, points } of teams[place] ?? []) {
      if (steps.left-- <= 0) return false
      const before = added.map(({ interpreter }) => ledgers[interpreter] ?? null)
      let change = 0
      let isAllowed = true
      for (const stint of added) {
        const own = days[stint.interpreter] as Stint[]
        isAllowed = isAllowed && (stint.isFixed || !isBusy(own, stint))
        own.push(stint)
        if (!isAllowed) continue
        const after = dayLedger(problem, stint.interpreter, own)
        change += leastOf(problem, prices, stint, after) - leastOf(problem, prices, stint, ledgers[stint.interpreter] ?? null)
        ledgers[stint.interpreter] = after
        isAllowed = after.newlyBroken === 0
      }
      const goesOn =
        !isAllowed ||
        ofTeams + points + ofDays + change + (rest[place + 1] ?? 0) > limit ||
        decide(place + 1, ofTeams + points, ofDays + change)
      for (const [at, { interpreter }] of added.entries()) {
        days[interpreter]?.pop()
        ledgers[interpreter] = before[at] ?? null
      }
      if (!goesOn) return false
    }
    return true
  }
  const keep = (ofTeams: number): void => {
    const points = ledgers.reduce((sum, ledger) => sum + pointsOfDay(problem, ledger), ofTeams)
    const priced = ledgers.reduce((sum, ledger, interpreter) => sum + priceOf(problem, prices, interpreter, day, ledger), points)
    if (priced > limit) return
    limit = Math.min(limit, priced + room)
    const key = ledgers.map(keyOf).join()
    const known = found.get(key)
    if (known && known.points <= points) return
    found.set(key, { points, priced, stints: days.flat(), ledgers: [...ledgers] })
  }
  if (!decide(0, 0, 0)) return null
  return [...found.values()].filter(({ priced }) => priced <= limit).sort(compareBy(({ priced }) => priced))
}

function keyOf(ledger: DayLedger | null): string {
  return ledger === null
    ? ''
    : `${ledger.minutes} ${ledger.reportAt} ${ledger.releaseAt} ${ledger.reportsFixed} ${ledger.releasesFixed}`
}

function teamsOf(problem: Problem, need: Need, fresh: number): readonly Team[] {
  const stints = problem.stintsOf[need.index] ?? []
  const fixed = stints.filter(({ isFixed }) => isFixed)
  const free = stints.filter(({ isFixed, isOpen }) => isOpen && !isFixed)
  const most = Math.max(0, (problem.capacity[need.index] ?? 0) - fixed.length)
  const teams: Team[] = []
  const add = (added: readonly Stint[]) => {
    if (!teamStands(problem, need, added)) return
    const ofTeam = pointsOfTeam(problem, need, added.length) + pointsOfPartners(problem, added)
    const points = added.reduce((sum, stint) => sum + pointsOfStint(problem, stint), ofTeam)
    teams.push({ added, points, atLeast: points + added.length * fresh * problem.weights.continuity })
  }
  const extend = (from: number, chosen: readonly Stint[]): void => {
    add([...fixed, ...chosen])
    if (chosen.length >= most) return
    for (let at = from; at < free.length; at++) extend(at + 1, [...chosen, free[at] as Stint])
  }
  extend(0, [])
  return teams.sort(compareBy(({ atLeast }) => atLeast))
}

/** How many of a need's charges no need before it has: whoever comes is new company to them. */
function newCharges(needs: readonly Need[], place: number): number {
  const before = new Set(needs.slice(0, place).flatMap(({ charges }) => charges))
  return (needs[place]?.charges ?? []).filter((charge) => !before.has(charge)).length
}

/** What a day that has begun like this comes to at the least, however it goes on: only a half day's fee may become less. */
function leastOf(problem: Problem, prices: SharedPrices, { interpreter, need }: Stint, ledger: DayLedger | null): number {
  if (ledger === null) return 0
  const fee = Math.min(ledger.fee, problem.tariffs[interpreter]?.full ?? 0)
  return pointsOfDay(problem, { ...ledger, fee }) + priceOf(problem, prices, interpreter, need.day, ledger)
}

function priceOf(
  { dates }: Problem,
  { perMinute, perDay }: SharedPrices,
  interpreter: number,
  day: number,
  ledger: DayLedger | null,
): number {
  if (ledger === null) return 0
  return ledger.minutes * (perMinute[interpreter] ?? 0) + (perDay[interpreter * dates.length + day] ?? 0)
}
