import { compareBy } from '../../kernel/order'
import type { Assignment } from '../../mission/entities/assignment'
import { occupiesPeople, plannedItemsOf } from '../../mission/items/planned-items'
import { type Mission, rowsOf } from '../../mission/mission'
import { requirementsByItem } from '../../mission/people/engagements'
import { isWithoutLead, roleBeside } from '../team-lead'
import type { CrewFigures } from './crew/crew-figures'
import { missionMark } from './mission-mark'
import type { AssignmentMode, Weights } from './objectives'
import type { Bar } from './problem/bar'
import { isPlaceable, type Need } from './problem/need'
import type { Problem } from './problem/problem'
import type { Stint } from './problem/stint'
import { type PlanScore, scoreOf } from './score'
import { type Draft, draftOf } from './search/draft'
import { barsOf } from './why-not'

/** An assignment that a proposal makes. */
export interface ProposedAssignment {
  readonly requirementId: string
  readonly interpreterId: string
  readonly role: Assignment['role']
}

/** The team of a requirement before and after; interpreters by id. Only teams that change are listed. */
export interface TeamChange {
  readonly requirementId: string
  readonly itemId: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Who stays and leads from now on; null: nobody new. */
  readonly leads: string | null
  /** Who was there in the version from which changes are counted; null: they are counted from the plan as it is. */
  readonly released: readonly string[] | null
}

/** Places that stay empty, and for each interpreter why. */
export interface UnfilledPlaces {
  readonly requirementId: string
  readonly itemId: string
  readonly places: number
  /** Empty where so many places stay empty that only the most urgent of them are explained. */
  readonly bars: readonly { readonly interpreterId: string; readonly bar: Bar }[]
}

/** Why a requirement was not planned for, or what else stands in the way: worded by `assignment.notice.<code>`. */
export interface Notice {
  readonly code: 'noInterpreters' | 'nothingAsked' | 'noTime' | 'longerThanDay' | 'nobodyCan' | 'fixedBreaksRules'
  readonly requirementIds: readonly string[]
}

/** How good a proposal is known to be. */
export interface Proof {
  /** No plan has fewer points; null: nothing is proven. */
  readonly bound: number | null
  /** (points − bound) ÷ points, places that nobody can fill left out of both; null as `bound`. */
  readonly gap: number | null
  readonly isOptimal: boolean
}

/** A plan of assignments to look at and to accept. Plain data: it can be posted from a worker. */
export interface Proposal {
  /** The mark of the mission it was made for: `missionMark`. */
  readonly madeFor: string
  readonly mode: AssignmentMode
  /** The number of the version from which changes are counted; null: the plan as it is. */
  readonly countedFrom: number | null
  readonly weights: Weights
  readonly add: readonly ProposedAssignment[]
  /** Assignments by id. */
  readonly remove: readonly string[]
  /** Assignments by id: who stays and leads from now on, since nobody else of the team does. */
  readonly lead: readonly string[]
  readonly teams: readonly TeamChange[]
  readonly before: PlanScore
  readonly after: PlanScore
  readonly unfilled: readonly UnfilledPlaces[]
  readonly notices: readonly Notice[]
  readonly proof: Proof
  /** Of an answer to how few are enough; null of other proposals, and while it is sought. */
  readonly crew: CrewFigures | null
}

/** The proposal that a draft is. */
export function proposalOf(draft: Draft, proof: Proof, crew: CrewFigures | null = null): Proposal {
  const { problem } = draft
  const { mission, mode, baseline, weights, stints } = problem
  const leaders = problem.needs.map(({ index }) => leaderAmong(draft.teams[index] ?? []))
  const changed = problem.needs.filter((need) => isChanged(draft, need) || leaders[need.index] != null)
  const lead = leaders.flatMap((leader) => leader?.id ?? [])
  const after = scoreOf(draft)
  return {
    madeFor: missionMark(mission),
    mode,
    countedFrom: baseline?.number ?? null,
    weights,
    add: changed.flatMap((need) => added(draft, need)),
    remove: stints.flatMap(({ current, index }) => (current && draft.isChosen[index] === 0 ? [current.id] : [])),
    lead,
    teams: changed.map((need) => ({
      requirementId: need.requirement.id,
      itemId: need.requirement.itemId,
      before: idsOf(problem, problem.currentOf[need.index] ?? []),
      after: idsOf(problem, draft.teams[need.index] ?? []),
      leads: leaders[need.index]?.interpreterId ?? null,
      released: baseline && (baseline.teams[need.requirement.id] ?? []),
    })),
    before: scoreOf(currentDraft(problem)),
    after: { ...after, broken: after.broken - lead.length },
    unfilled: unfilledOf(draft),
    notices: noticesOf(draft),
    proof,
    crew,
  }
}

/** Whether the mission has changed since a proposal was made, as far as assignments hang on it. */
export function isOutOfDate(proposal: Pick<Proposal, 'madeFor'>, mission: Mission): boolean {
  return missionMark(mission) !== proposal.madeFor
}

/** The plan as it is, with all that it breaks. */
export function currentDraft(problem: Problem): Draft {
  return draftOf(problem, problem.currentOf.flat())
}

function isChanged(draft: Draft, need: Need): boolean {
  const before = draft.problem.currentOf[need.index] ?? []
  const after = draft.teams[need.index] ?? []
  return before.length !== after.length || before.some(({ index }) => draft.isChosen[index] === 0)
}

function idsOf({ interpreters }: Problem, stints: readonly Stint[]): readonly string[] {
  return stints.flatMap(({ interpreter }) => interpreters[interpreter]?.id ?? []).sort()
}

/** New members, who may lead first. */
function added({ problem, teams }: Draft, { index, requirement }: Need): readonly ProposedAssignment[] {
  const team = (teams[index] ?? []).toSorted(whoMayLead)
  const roles = team.flatMap(({ current }) => current?.role ?? [])
  return team.flatMap(({ interpreter, current }) => {
    const who = problem.interpreters[interpreter]
    if (current !== null || !who) return []
    const role = roleBeside(roles, requirement)
    roles.push(role)
    return [{ requirementId: requirement.id, interpreterId: who.id, role }]
  })
}

/** Of a team of which only seconds are left, who leads from now on; null: it is led, or has no ranks. */
function leaderAmong(team: readonly Stint[]): Assignment | null {
  const there = team.flatMap(({ current }) => current ?? [])
  if (there.length < team.length || !isWithoutLead(there)) return null
  return team.toSorted(whoMayLead)[0]?.current ?? null
}

/** Who interprets everything and knows the subject comes first. */
const whoMayLead = compareBy<Stint>(
  ({ coversAll }) => Number(!coversAll),
  ({ misses }) => misses,
  ({ interpreter }) => interpreter,
)

/** Reasons told at most. Thousands of places times hundreds of interpreters nobody reads, and the window would stand still to take them. */
const MOST_BARS = 4000

function unfilledOf(draft: Draft): readonly UnfilledPlaces[] {
  const { problem, teams } = draft
  const open = problem.needs.filter(({ index, places }) => (teams[index]?.length ?? 0) < places)
  const explained = new Set(
    open
      .toSorted(compareBy(({ requirement }) => requirement.priority))
      .slice(0, Math.ceil(MOST_BARS / Math.max(1, problem.interpreters.length))),
  )
  return open.map((need) => ({
    requirementId: need.requirement.id,
    itemId: need.requirement.itemId,
    places: need.places - (teams[need.index]?.length ?? 0),
    bars: explained.has(need) ? namedBarsOf(draft, need) : [],
  }))
}

function namedBarsOf(draft: Draft, need: Need): UnfilledPlaces['bars'] {
  return barsOf(draft, need).flatMap((own, interpreter) => {
    const who = draft.problem.interpreters[interpreter]
    return own && who ? [{ interpreterId: who.id, bar: own }] : []
  })
}

function noticesOf(draft: Draft): readonly Notice[] {
  const { problem } = draft
  const { mission, needs, stintsOf } = problem
  const placed = new Set(needs.map(({ requirement }) => requirement.id))
  const outside = rowsOf(mission, 'items')
    .filter((item) => item.dayOn !== null && occupiesPeople(item))
    .flatMap((item) => requirementsByItem(mission).get(item.id) ?? [])
    .filter(({ id }) => !placed.has(id))
  const long = new Set(plannedItemsOf(mission).flatMap((one) => (isPlaceable(one) ? [] : [one.item.id])))
  const nobody = needs.filter((need) => need.places > 0 && (stintsOf[need.index]?.length ?? 0) === 0)
  const broken = fixedBreaks(draft)
  const notices: readonly Notice[] = [
    { code: 'noTime', requirementIds: outside.flatMap(({ id, itemId }) => (long.has(itemId) ? [] : [id])) },
    { code: 'longerThanDay', requirementIds: outside.flatMap(({ id, itemId }) => (long.has(itemId) ? [id] : [])) },
    { code: 'nobodyCan', requirementIds: nobody.map(({ requirement }) => requirement.id) },
    { code: 'fixedBreaksRules', requirementIds: broken },
  ]
  return [
    ...(problem.interpreters.length === 0 ? [{ code: 'noInterpreters' as const, requirementIds: [] }] : []),
    ...(needs.length === 0 && outside.length === 0 ? [{ code: 'nothingAsked' as const, requirementIds: [] }] : []),
    ...notices.filter(({ requirementIds }) => requirementIds.length > 0),
  ]
}

/** Requirements whose fixed interpreters cannot all be right: pins that contradict one another or stand against a hard rule. */
function fixedBreaks({ problem, days, ledgers }: Draft): readonly string[] {
  const onBrokenDays = days.flatMap((day, at) => ((ledgers[at]?.broken ?? 0) > 0 ? day.filter(({ isFixed }) => isFixed) : []))
  const barred = problem.stints.filter(({ isFixed, isOpen }) => isFixed && !isOpen)
  return [...new Set([...onBrokenDays, ...barred].map(({ need }) => need.requirement.id))]
}
