import { MINUTE_MS } from '../../kernel/time'
import type { Assignment } from '../../mission/entities/assignment'
import type { Interpreter } from '../../mission/entities/interpreter'
import { type ObjectiveName, objectiveNames } from '../../mission/entities/mission-row'
import type { Requirement } from '../../mission/entities/requirement'
import { lookUp } from '../../mission/look-up'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { isLive } from '../../mission/people/engagements'
import { notForAt } from '../not-for'
import { readByPlanner } from './mission-mark'
import { type Bar, type BarCode, bar } from './problem/bar'
import { dayLedger } from './problem/day-ledger'
import { ownLimits } from './problem/limits'
import { breachesOf, type Need } from './problem/need'
import { withoutPartner } from './problem/partners'
import { coversEveryDirection, type Problem, problemOf } from './problem/problem'
import { severalDaysBarOf } from './problem/several-days'
import { profileBarOf, standingBarOf } from './problem/standing-bars'
import { type Stint, triedStint } from './problem/stint'
import { currentDraft } from './proposal'
import { type Draft, teamStands, withStint } from './search/draft'
import { dayBarOf } from './why-not'

/**
 * How an interpreter fits a requirement in the plan as it is: `conflict` breaks a hard rule (away, elsewhere, day or night too long, not
 * to be used, declined), `language` does not work between these languages in this mode, `possible` can be put, `best` can be put and
 * costs least by the mission's aims (several may be best), `inTeam` is there already. Its words: renderer/app/interpreters/fitness-text.ts.
 */
export type FitnessKind = 'conflict' | 'language' | 'possible' | 'best' | 'inTeam'

export interface Fitness {
  readonly interpreterId: string
  readonly kind: FitnessKind
  /**
   * What stands against it; null: nothing. With `possible`: the team is full, or does not cover both directions yet. With `inTeam`: what
   * has come up against who was assigned.
   */
  readonly bar: Bar | null
  /** What each aim would lose (more than 0) or gain: units of `PlanScore.measures`; aims that stay as they are are left out. */
  readonly changes: Readonly<Partial<Record<ObjectiveName, number>>>
  /** The same by the mission's weights; fewer are better. 0 with `conflict`, `language` and `inTeam`. */
  readonly points: number
  /** With `possible`: the aim in which the best is better most of all; null: in none, or nobody is best. */
  readonly losesIn: LostAim | null
}

export interface FitnessOptions {
  /** Interpreter who would leave the team for it. */
  readonly leavingId?: string | null
  /** Only a part of the item, after a hand-over: minutes from its start. Null: from its start, to its end. */
  readonly comesInMinutes?: number | null
  readonly leavesMinutes?: number | null
}

/** Aims in which interpreters can differ for one place: it is filled by any of them, and nobody is moved for it. */
const lostAims = [
  'ruleBreaches',
  'speciality',
  'continuity',
  'partners',
  'fairness',
  'cost',
  'fewerInterpreters',
] as const satisfies readonly ObjectiveName[]
type LostAim = (typeof lostAims)[number]

const ofLanguage: readonly BarCode[] = ['languages', 'direction', 'mode']

/**
 * How every interpreter of a mission fits one requirement, in table order: the planner's own bars and points, so that a board, a list
 * of candidates and a proposal say the same. What can be known for a whole mission is kept while it stands: the first answer after an
 * edit costs some 30 ms on the large mission, others less than 1 ms. Ask when somebody looks (a list opens, a drag begins), not on each render.
 */
export function fitnessesFor(mission: Mission, requirementId: string, options: FitnessOptions = {}): readonly Fitness[] {
  const requirement = rowOf(mission, 'requirements', requirementId)
  if (!requirement) return []
  const { draft, needs, byId } = planAsItIs(mission)
  const whole = needs.get(requirementId)
  const need = whole && partOfNeed(whole, options)
  const leaving = byId.get(options.leavingId ?? '') ?? -1
  const own = rowsOf(mission, 'assignments').filter((one) => one.requirementId === requirementId)
  const judged = rowsOf(mission, 'interpreters').map((interpreter): Fitness => {
    const row = own.find(({ interpreterId }) => interpreterId === interpreter.id)
    const found = need
      ? judge(draft, need, interpreter, byId.get(interpreter.id) ?? -1, leaving, row)
      : unplaced(mission, requirement, interpreter, row)
    return { interpreterId: interpreter.id, changes: {}, points: 0, losesIn: null, ...found }
  })
  const fit = judged.filter(({ kind, bar: found }) => kind === 'possible' && found === null)
  const best = fit.reduce<Fitness | null>((least, one) => (least === null || one.points < least.points ? one : least), null)
  if (!best) return judged
  return judged.map((one) => {
    if (one.kind !== 'possible') return one
    if (one.bar === null && one.points <= best.points + SAME_POINTS) return { ...one, kind: 'best' }
    return { ...one, losesIn: need ? mostLostOf(draft.problem, need, one, best) : null }
  })
}

/** Points of equal plans differ by rounding only. */
const SAME_POINTS = 1e-3

type Judgement = Pick<Fitness, 'kind' | 'bar'> & Partial<Fitness>

/** The aim that weighs most of those in which one is worse than the best. */
function mostLostOf(problem: Problem, need: Need, one: Fitness, best: Fitness): LostAim | null {
  const lost = (name: LostAim) => ((one.changes[name] ?? 0) - (best.changes[name] ?? 0)) * weightOf(problem, need, name)
  return lostAims.reduce<LostAim | null>((most, name) => (lost(name) > (most ? lost(most) : 0) ? name : most), null)
}

/** Nothing is to be decided but what one interpreter more would come to: everything that is planned stays. */
const planAsItIs = lookUp(readByPlanner, (mission) => {
  const problem = problemOf(mission, 'fillGaps', [])
  return {
    draft: currentDraft(problem),
    needs: new Map(problem.needs.map((need) => [need.requirement.id, need])),
    byId: new Map(problem.interpreters.map(({ id }, index) => [id, index])),
  }
})

/** The part of a need's time that somebody comes in for. */
function partOfNeed(need: Need, { comesInMinutes = null, leavesMinutes = null }: FitnessOptions): Need {
  if (comesInMinutes === null && leavesMinutes === null) return need
  const from = Math.min(comesInMinutes ?? 0, need.end - need.start)
  const to = Math.max(from, Math.min(leavesMinutes ?? need.end - need.start, need.end - need.start))
  const { planned } = need
  const span = { start: planned.start + from * MINUTE_MS, end: planned.start + to * MINUTE_MS }
  return { ...need, start: need.start + from, end: need.start + to, planned: { ...planned, ...span } }
}

/** Of an item without a time only languages and answers can be told, of one of several days whether they are free for it. */
function unplaced(mission: Mission, requirement: Requirement, interpreter: Interpreter, own: Assignment | undefined): Judgement {
  const item = rowOf(mission, 'items', requirement.itemId)
  const served = item ? notForAt(mission, interpreter, item, requirement) : null
  const found =
    profileBarOf(requirement, interpreter, own) ??
    (served ? bar('notFor', [served]) : severalDaysBarOf(mission, requirement, interpreter))
  return own && isLive(own) ? { kind: 'inTeam', bar: found } : barred(found)
}

function judge(
  draft: Draft,
  need: Need,
  who: Interpreter,
  interpreter: number,
  leaving: number,
  own: Assignment | undefined,
): Judgement {
  const { problem } = draft
  const standing = standingBarOf(problem.mission, need, who, ownLimits(problem.limits, interpreter), own)
  if (own && isLive(own)) return { kind: 'inTeam', bar: standing }
  if (standing) return barred(standing)
  const stint = triedStint(problem, need, interpreter, who)
  const byDay = dayBarOf(draft, stint)
  if (byDay) return barred(byDay)
  const team = (draft.teams[need.index] ?? []).filter((one) => one.interpreter !== leaving)
  const changes = changesBy(draft, stint, team)
  const points = objectiveNames.reduce((sum, name) => sum + (changes[name] ?? 0) * weightOf(problem, need, name), 0)
  return { kind: 'possible', bar: teamBarOf(problem, need, team, stint), changes, points }
}

function teamBarOf(problem: Problem, need: Need, team: readonly Stint[], stint: Stint): Bar | null {
  const isFull = team.length >= Math.max(1, need.places) && coversEveryDirection(problem, need, team)
  if (isFull) return bar('teamFull', [], team.length, need.places)
  return teamStands(problem, need, [...team, stint]) ? null : bar('teamDirection')
}

function changesBy({ problem, ...draft }: Draft, stint: Stint, team: readonly Stint[]): Fitness['changes'] {
  const { need, interpreter } = stint
  const at = interpreter * problem.dates.length + need.day
  const before = draft.ledgers[at]
  const after = dayLedger(problem, interpreter, withStint(draft.days[at] ?? [], stint))
  const minutes = draft.minutes[interpreter] ?? 0
  const beyond = (worked: number) => Math.max(0, worked - (problem.fairShare[interpreter] ?? 0)) / 60
  const changes: Record<ObjectiveName, number> = {
    filled: team.length < need.places ? -1 : 0,
    ruleBreaches: after.breaches - (before?.breaches ?? 0) + breachesOf(need, team.length + 1) - breachesOf(need, team.length),
    speciality: stint.misses,
    continuity: after.company - (before?.company ?? 0),
    partners: withoutPartner(problem, [...team, stint]) - withoutPartner(problem, team),
    fairness: beyond(minutes + after.minutes - (before?.minutes ?? 0)) - beyond(minutes),
    cost: after.fee - (before?.fee ?? 0),
    fewerInterpreters: draft.workDays[interpreter] === 0 ? 1 : 0,
    fewestChanges: 0,
  }
  return Object.fromEntries(Object.entries(changes).filter(([, change]) => change !== 0))
}

function weightOf({ weights }: Problem, { requirement }: Need, name: ObjectiveName): number {
  return name === 'filled' ? (weights.filled[requirement.priority] ?? 0) : weights[name]
}

function barred(found: Bar | null): Judgement {
  if (found === null) return { kind: 'possible', bar: null }
  return { kind: ofLanguage.includes(found.code) ? 'language' : 'conflict', bar: found }
}
