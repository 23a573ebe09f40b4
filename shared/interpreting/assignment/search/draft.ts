import { type DayEnds, type DayLedger, dayLedger } from '../problem/day-ledger'
import { breachesOf, type Need } from '../problem/need'
import { withoutPartner } from '../problem/partners'
import { coversEveryDirection, type Problem } from '../problem/problem'
import type { Stint } from '../problem/stint'

/**
 * A plan while it is sought: teams, days and what they come to. Mutable, for speed; only `put` and `take` change it, so that its
 * points are always those of its stints.
 */
export interface Draft {
  readonly problem: Problem
  /** By need. */
  readonly teams: Stint[][]
  /** By `interpreter * days + day`, in time order. */
  readonly days: Stint[][]
  readonly ledgers: (DayLedger | null)[]
  /** Minutes of interpreting and days of work, by interpreter. */
  readonly minutes: Float64Array
  readonly workDays: Int32Array
  /** By stint. */
  readonly isChosen: Uint8Array
  /** What the plan comes to by the weights; fewer are better. */
  points: number
}

/** What an objective's points are when a stint cannot be put at all. */
export const IMPOSSIBLE = Number.POSITIVE_INFINITY

/** A draft with what is fixed, and with `chosen` besides. */
export function draftOf(problem: Problem, chosen: Iterable<Stint> = []): Draft {
  const days = problem.stintsOn.length
  const draft: Draft = {
    problem,
    teams: problem.needs.map(() => []),
    days: Array.from({ length: days }, () => []),
    ledgers: Array.from({ length: days }, () => null),
    minutes: new Float64Array(problem.interpreters.length),
    workDays: new Int32Array(problem.interpreters.length),
    isChosen: new Uint8Array(problem.stints.length),
    points: emptyPoints(problem),
  }
  for (const own of problem.stintsOf) for (const stint of own) if (stint.isFixed) put(draft, stint)
  for (const stint of chosen) if (draft.isChosen[stint.index] === 0) put(draft, stint)
  return draft
}

/** The stints of a draft, in the order of needs and interpreters. */
export function chosenOf({ problem, isChosen }: Draft): readonly Stint[] {
  return problem.stints.filter(({ index }) => isChosen[index] === 1)
}

function emptyPoints(problem: Problem): number {
  return problem.needs.reduce((sum, need) => sum + pointsOfTeam(problem, need, 0), pointsAnyway(problem))
}

/** Points that no choice changes: assignments of the baseline count as changes until they are kept, company from the least. */
export function pointsAnyway({ weights, changesAtMost, leastCompany }: Problem): number {
  return changesAtMost.reduce((sum, changes) => sum + changes, 0) * weights.fewestChanges - leastCompany * weights.continuity
}

/** Points of a need whose team has so many. */
export function pointsOfTeam({ weights }: Problem, need: Need, size: number): number {
  const empty = Math.max(0, need.places - size) * (weights.filled[need.requirement.priority] ?? 0)
  return empty + breachesOf(need, size) * weights.ruleBreaches
}

/** Points of a day by itself. */
export function pointsOfDay({ weights }: Problem, ledger: DayLedger | null): number {
  if (ledger === null) return 0
  return ledger.breaches * weights.ruleBreaches + ledger.company * weights.continuity + ledger.fee * weights.cost
}

/** Points of what an interpreter does over the whole mission. */
export function pointsOfWork({ weights, fairShare }: Problem, interpreter: number, minutes: number, workDays: number): number {
  const beyond = Math.max(0, minutes - (fairShare[interpreter] ?? 0)) / 60
  return beyond * weights.fairness + (workDays > 0 ? weights.fewerInterpreters : 0)
}

/** Points of choosing a stint, whatever else is chosen. */
export function pointsOfStint({ weights }: Problem, { misses, isOfBaseline }: Stint): number {
  return misses * weights.speciality - (isOfBaseline ? weights.fewestChanges : 0)
}

/** What putting a stint would add to the points; `IMPOSSIBLE` where it breaks a hard rule. Does not look at the team's directions. */
export function pointsToPut(draft: Draft, stint: Stint): number {
  const { problem } = draft
  const { need, interpreter } = stint
  const team = draft.teams[need.index] ?? []
  if (draft.isChosen[stint.index] === 1 || !stint.isOpen || team.length >= (problem.capacity[need.index] ?? 0)) return IMPOSSIBLE
  const at = interpreter * problem.dates.length + need.day
  const day = draft.days[at] ?? []
  if (isBusy(day, stint)) return IMPOSSIBLE
  const before = draft.ledgers[at] ?? null
  const after = dayLedger(problem, interpreter, withStint(day, stint))
  if (after.newlyBroken > 0 || !nightsStand(draft, interpreter, need.day, after)) return IMPOSSIBLE
  const ofTeam = teamChange(problem, need, team.length, 1) + partnersChange(problem, team, [...team, stint])
  return dayChange(draft, interpreter, before, after) + ofTeam + pointsOfStint(problem, stint)
}

/** What taking a stint out would add to the points: less than nothing where the plan gets better. */
export function pointsToTake(draft: Draft, stint: Stint): number {
  const { problem } = draft
  const { need } = stint
  const team = draft.teams[need.index] ?? []
  const ofTeam = teamChange(problem, need, team.length, -1) + partnersChange(problem, team, without(team, stint))
  return ofTeam - pointsOfBeingThere(draft, stint)
}

/** What a chosen stint adds to the points, its team aside. */
export function pointsOfBeingThere(draft: Draft, stint: Stint): number {
  const { problem } = draft
  const { need, interpreter } = stint
  const at = interpreter * problem.dates.length + need.day
  const rest = (draft.days[at] ?? []).filter((one) => one !== stint)
  const after = rest.length === 0 ? null : dayLedger(problem, interpreter, rest)
  return pointsOfStint(problem, stint) - dayChange(draft, interpreter, draft.ledgers[at] ?? null, after)
}

/** Puts a stint, allowed or not. */
export function put(draft: Draft, stint: Stint): void {
  const at = stint.interpreter * draft.problem.dates.length + stint.need.day
  const team = draft.teams[stint.need.index]
  if (!team) return
  draft.points += pointsOfStint(draft.problem, stint) + teamChange(draft.problem, stint.need, team.length, 1)
  draft.points += partnersChange(draft.problem, team, [...team, stint])
  team.push(stint)
  draft.isChosen[stint.index] = 1
  changeDay(draft, stint.interpreter, at, withStint(draft.days[at] ?? [], stint))
}

/** Takes a stint out. */
export function take(draft: Draft, stint: Stint): void {
  const at = stint.interpreter * draft.problem.dates.length + stint.need.day
  const team = draft.teams[stint.need.index]
  if (!team) return
  draft.points += teamChange(draft.problem, stint.need, team.length, -1) - pointsOfStint(draft.problem, stint)
  draft.points += partnersChange(draft.problem, team, without(team, stint))
  team.splice(team.indexOf(stint), 1)
  draft.isChosen[stint.index] = 0
  changeDay(
    draft,
    stint.interpreter,
    at,
    (draft.days[at] ?? []).filter((one) => one !== stint),
  )
}

/**
 * Whether everybody who is not fixed has a place in a team that interprets every direction: who does only one needs the other beside.
 */
export function teamStands(problem: Problem, need: Need, team: readonly Stint[]): boolean {
  return team.every((stint) => stint.coversAll || stint.isFixed) || coversEveryDirection(problem, need, team)
}

/**
 * Whether the nights before and after a day are long enough for its ends; what is fixed on both sides is not the planner's. Days
 * `without` do not count: they are being planned anew.
 */
export function nightsStand(
  draft: Draft,
  interpreter: number,
  day: number,
  ledger: DayEnds,
  without: readonly number[] = [],
): boolean {
  const { problem } = draft
  const base = interpreter * problem.dates.length
  const rest = problem.limits.rest[interpreter] ?? 0
  for (let other = day - 1; other >= 0; other--) {
    const before = draft.ledgers[base + other]
    if (!before || without.includes(other)) continue
    if (ledger.reportAt - before.releaseAt < rest && !(ledger.reportsFixed && before.releasesFixed)) return false
    break
  }
  for (let other = day + 1; other < problem.dates.length; other++) {
    const after = draft.ledgers[base + other]
    if (!after || without.includes(other)) continue
    return after.reportAt - ledger.releaseAt >= rest || (after.reportsFixed && ledger.releasesFixed)
  }
  return true
}

function teamChange(problem: Problem, need: Need, size: number, by: number): number {
  return pointsOfTeam(problem, need, size + by) - pointsOfTeam(problem, need, size)
}

function without(team: readonly Stint[], stint: Stint): readonly Stint[] {
  return team.filter((one) => one !== stint)
}

/** Points of a team by who is in it, beside its size. */
export function pointsOfPartners(problem: Problem, team: readonly Stint[]): number {
  return problem.partners === null ? 0 : withoutPartner(problem, team) * problem.weights.partners
}

function partnersChange(problem: Problem, before: readonly Stint[], after: readonly Stint[]): number {
  return problem.partners === null ? 0 : pointsOfPartners(problem, after) - pointsOfPartners(problem, before)
}

function dayChange(draft: Draft, interpreter: number, before: DayLedger | null, after: DayLedger | null): number {
  const { problem } = draft
  const minutes = draft.minutes[interpreter] ?? 0
  const days = draft.workDays[interpreter] ?? 0
  const minutesAfter = minutes + (after?.minutes ?? 0) - (before?.minutes ?? 0)
  const daysAfter = days + (after ? 1 : 0) - (before ? 1 : 0)
  return (
    pointsOfDay(problem, after) -
    pointsOfDay(problem, before) +
    pointsOfWork(problem, interpreter, minutesAfter, daysAfter) -
    pointsOfWork(problem, interpreter, minutes, days)
  )
}

function changeDay(draft: Draft, interpreter: number, at: number, stints: Stint[]): void {
  const before = draft.ledgers[at] ?? null
  const after = stints.length === 0 ? null : dayLedger(draft.problem, interpreter, stints)
  draft.points += dayChange(draft, interpreter, before, after)
  draft.minutes[interpreter] = (draft.minutes[interpreter] ?? 0) + (after?.minutes ?? 0) - (before?.minutes ?? 0)
  draft.workDays[interpreter] = (draft.workDays[interpreter] ?? 0) + (after ? 1 : 0) - (before ? 1 : 0)
  draft.days[at] = stints
  draft.ledgers[at] = after
}

/**
 * Whether a day has something at the time of a stint that is not on it, but for what is taken out: the ledger would find it broken, but
 * most of those who are asked for are busy, and this is seen sooner.
 */
export function isBusy(
  day: readonly Stint[],
  { busyFrom, busyTo }: Pick<Stint, 'busyFrom' | 'busyTo'>,
  without?: Stint,
): boolean {
  for (const one of day) if (one.busyFrom < busyTo && busyFrom < one.busyTo && one !== without) return true
  return false
}

/** A day with one stint more, in time order. */
export function withStint(day: readonly Stint[], stint: Stint): Stint[] {
  const next = day.findIndex(
    (one) =>
      one.start > stint.start ||
      (one.start === stint.start && (one.end > stint.end || (one.end === stint.end && one.need.index > stint.need.index))),
  )
  return next === -1 ? [...day, stint] : [...day.slice(0, next), stint, ...day.slice(next)]
}
