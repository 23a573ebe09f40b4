import type { ObjectiveName } from '../../mission/entities/mission-row'
import { stretchesAmong } from '../../mission/people/engagements'
import { coverageOf, directionsOf } from '../language-pair'
import { isWithoutLead } from '../team-lead'
import { breachesOf, type Need } from './problem/need'
import { withoutPartner } from './problem/partners'
import type { Problem } from './problem/problem'
import type { Stint } from './problem/stint'
import type { Draft } from './search/draft'

/**
 * What a plan comes to. Measures, fewer are better: `filled` places that nobody has; `ruleBreaches` findings about sessions, lunch, duty
 * and working alone; `speciality` interpreters who know nothing of what an item is about; `continuity` interpreters whom principals,
 * groups and facilities have over a day beyond those they need at once; `partners` members of a team who are there without any of the
 * partners they have named; `fairness` hours beyond an interpreter's fair share; `cost`
 * full days' fees; `fewerInterpreters` different ones; `fewestChanges` assignments not kept of the
 * plan from which changes are counted.
 */
export interface PlanScore {
  readonly measures: Readonly<Record<ObjectiveName, number>>
  /** Places that nobody has, by priority 1 to 5; index 0 is never used. */
  readonly unfilled: readonly number[]
  /** Hard rules that the plan breaks: what the checks C01, C02, C06 (nobody leads), C08, C09 and C10 report of interpreters. */
  readonly broken: number
  /** All measures by the weights. */
  readonly points: number
}

/** The score of a draft, reckoned anew from its teams and ledgers. */
export function scoreOf(draft: Draft): PlanScore {
  const { problem, teams } = draft
  const unfilled = [0, 0, 0, 0, 0, 0]
  let broken = 0
  let ofTeams = 0
  let misses = 0
  let alone = 0
  for (const need of problem.needs) {
    const team = teams[need.index] ?? []
    const { priority } = need.requirement
    unfilled[priority] = (unfilled[priority] ?? 0) + Math.max(0, need.places - team.length)
    ofTeams += breachesOf(need, team.length)
    broken += directionsMissing(problem, need, team) + (isUnled(team) ? 1 : 0)
    alone += withoutPartner(problem, team)
    for (const stint of team) misses += stint.misses
  }
  const work = workOf(draft)
  const kept = problem.stints.filter(({ index, isOfBaseline }) => isOfBaseline && draft.isChosen[index] === 1).length
  const measures = {
    filled: unfilled.reduce((sum, places) => sum + places, 0),
    ruleBreaches: ofTeams + work.breaches,
    speciality: misses,
    continuity: work.company - problem.leastCompany,
    partners: alone,
    fairness: work.hoursBeyond,
    cost: Math.round(work.fees * 100) / 100,
    fewerInterpreters: work.different,
    fewestChanges: problem.changesAtMost.reduce((sum, changes) => sum + changes, 0) - kept,
  }
  return { measures, unfilled, broken: broken + work.broken, points: pointsOf(problem, measures, unfilled) }
}

function pointsOf({ weights }: Problem, measures: PlanScore['measures'], unfilled: readonly number[]): number {
  return (
    unfilled.reduce((sum, places, priority) => sum + places * (weights.filled[priority] ?? 0), 0) +
    measures.ruleBreaches * weights.ruleBreaches +
    measures.speciality * weights.speciality +
    measures.continuity * weights.continuity +
    measures.partners * weights.partners +
    measures.fairness * weights.fairness +
    measures.cost * weights.cost +
    measures.fewerInterpreters * weights.fewerInterpreters +
    measures.fewestChanges * weights.fewestChanges
  )
}

/**
 * Directions that a team leaves uninterpreted for a while, or interprets by a relay that is not allowed. Who is not there is told as
 * unfilled.
 */
function directionsMissing(problem: Problem, { requirement, ...need }: Need, team: readonly Stint[]): number {
  const together = need.parts === 0 ? [team] : teamsInTurn(need, team)
  const teams = together.filter(({ length }) => length > 0)
  return directionsOf(requirement).filter((direction) =>
    teams.some((members) => {
      const { by } = coverageOf(
        members.flatMap(({ interpreter }) => problem.interpreters[interpreter] ?? []),
        direction,
        requirement.mode,
      )
      return by === 'none' || (by === 'relay' && !requirement.allowRelay)
    }),
  ).length
}

/** Who of a team is there together, one stretch after the other. */
function teamsInTurn(need: Pick<Need, 'start' | 'end'>, team: readonly Stint[]): readonly (readonly Stint[])[] {
  const spans = team.map(({ interpreter, start, end }) => ({ interpreterId: String(interpreter), start, end }))
  return stretchesAmong(spans, need).map(({ teamIds }) => team.filter(({ interpreter }) => teamIds.includes(String(interpreter))))
}

/** Whoever is new to a team leads it where nobody does. */
function isUnled(team: readonly Stint[]): boolean {
  const there = team.flatMap(({ current }) => current ?? [])
  return there.length === team.length && isWithoutLead(there)
}

function workOf({ problem, days, ledgers, minutes, workDays }: Draft) {
  const count = problem.dates.length
  const sums = { broken: 0, breaches: 0, company: 0, fees: 0, hoursBeyond: 0, different: 0 }
  for (let interpreter = 0; interpreter < problem.interpreters.length; interpreter++) {
    const rest = problem.limits.rest[interpreter] ?? 0
    let before = -1
    for (let at = interpreter * count; at < (interpreter + 1) * count; at++) {
      const ledger = ledgers[at]
      if (!ledger) continue
      sums.broken += ledger.broken
      sums.breaches += ledger.breaches
      sums.company += ledger.company
      sums.fees += ledger.fee
      if (before !== -1) {
        if (Math.max(0, ledger.reportAt - (ledgers[before]?.releaseAt ?? 0)) < rest) sums.broken++
        sums.broken += clashesOverNight(problem, days[before] ?? [], days[at] ?? [])
      }
      before = at
    }
    sums.hoursBeyond += Math.max(0, (minutes[interpreter] ?? 0) - (problem.fairShare[interpreter] ?? 0)) / 60
    if ((workDays[interpreter] ?? 0) > 0) sums.different++
  }
  return sums
}

function clashesOverNight({ tooCloseAfter }: Problem, evening: readonly Stint[], morning: readonly Stint[]): number {
  const last = evening.at(-1)
  const first = morning[0]
  if (!last || !first || first.start - last.end > 24 * 60) return 0
  const clashes = evening.flatMap((a) => morning.filter((b) => a.busyFrom < b.busyTo && b.busyFrom < a.busyTo)).length
  const isFar =
    !evening.some((a) => morning.some((b) => a.start < b.end && b.start < a.end)) &&
    tooCloseAfter[last.need.index]?.has(first.need.index) === true
  return clashes + (isFar ? 1 : 0)
}
