import { compareBy, groupBy } from '../../kernel/order'
import type { LocalDate } from '../../kernel/time'
import type { Assignment } from '../../mission/entities/assignment'
import type { Interpreter } from '../../mission/entities/interpreter'
import type { Objective } from '../../mission/entities/mission-row'
import type { PlannedItem } from '../../mission/items/planned-items'
import { type Mission, rowsOf } from '../../mission/mission'
import { assignmentsByRequirement, isLive, partOf } from '../../mission/people/engagements'
import { absencesAt } from '../absences'
import { attendedAt } from '../attended'
import { figureOf } from '../figure-of'
import { coverageOf, directionsOf } from '../language-pair'
import type { Baseline } from './baseline'
import { type Tariff, tariffsOf } from './day-fee'
import { fairSharesOf } from './fair-share'
import { isPart, withHandOvers } from './handed-over'
import { type Limits, limitsOf, ownLimits } from './limits'
import { type Need, needsOf } from './need'
import { leastCompanyOf, tooCloseAfterOf } from './needs-together'
import { type AssignmentMode, objectivesFor, type Weights, weightsOf } from './objectives'
import { type Partners, partnersOf } from './partners'
import { longWorkAt } from './several-days'
import { standingBarOf } from './standing-bars'
import { type Able, coversAll, type WhoCan, whoCanAmong } from './who-can'

/** One interpreter at one need: what a plan chooses or leaves. Minutes from the problem's epoch. */
export interface Stint {
  /** Index into `stints`. */
  readonly index: number
  readonly need: Need
  /** Index into `interpreters`. */
  readonly interpreter: number
  readonly start: number
  readonly end: number
  readonly reportAt: number
  readonly releaseAt: number
  /** For nothing else from then to then: a time to report or to be released that is the assignment's own counts in. */
  readonly busyFrom: number
  readonly busyTo: number
  /** In the plan as it is. */
  readonly current: Assignment | null
  /** Of the plan from which changes are counted: to leave it out is one. */
  readonly isOfBaseline: boolean
  /** May not be taken out. */
  readonly isFixed: boolean
  /** May be put in: nothing stands against it for good. */
  readonly isOpen: boolean
  /** Interprets every direction alone, so that no team need be looked at. */
  readonly coversAll: boolean
  /** Absences that it lies in, and items that the interpreter attends meanwhile. */
  readonly absences: number
  /** Specialities asked for that the interpreter does not have, at most 1. */
  readonly misses: number
}

/** The whole-mission assignment problem, in plain figures: a team for every need, of stints that are open. */
export interface Problem {
  readonly mission: Mission
  readonly mode: AssignmentMode
  /** Null: changes are counted from the plan as it is. */
  readonly baseline: Baseline | null
  readonly objectives: readonly Objective[]
  readonly weights: Weights
  readonly needs: readonly Need[]
  readonly dates: readonly LocalDate[]
  readonly charges: readonly string[]
  readonly epoch: number
  readonly interpreters: readonly Interpreter[]
  readonly limits: Limits
  readonly stints: readonly Stint[]
  /** Of each need, by interpreter: those that may be chosen or are fixed. */
  readonly stintsOf: readonly (readonly Stint[])[]
  /** Of each need: the plan as it is, what is barred among it. */
  readonly currentOf: readonly (readonly Stint[])[]
  /** Of each need: who is at it in the plan from which changes are counted, as far as they can still be. */
  readonly baselineOf: readonly (readonly Stint[])[]
  /** Of each need: the assignments of that plan, whether or not they can be kept. */
  readonly changesAtMost: readonly number[]
  /** Of each interpreter and day (`interpreter * days + day`), in time order. */
  readonly stintsOn: readonly (readonly Stint[])[]
  /** Most members that a team may have. */
  readonly capacity: readonly number[]
  /** Of each need, the later needs that it leaves too little time to get to. */
  readonly tooCloseAfter: readonly ReadonlySet<number>[]
  /** Minutes of the whole mission that would be each interpreter's, were the work of a need shared by all who can do it. */
  readonly fairShare: Float64Array
  readonly partners: Partners
  /** By interpreter. */
  readonly tariffs: readonly Tariff[]
  /** Interpreters whom the charges of all days have at the least, when every team is complete. */
  readonly leastCompany: number
}

const inTimeOrder = compareBy<Stint>(
  ({ start }) => start,
  ({ end }) => end,
  ({ need }) => need.index,
)

/**
 * Makes the problem of a mission. `mode` decides what is fixed and what counts first; where programme days are named, everything on
 * the others stays as it is. Changes are counted from `baseline`, or from the plan as it is.
 */
export function problemOf(
  mission: Mission,
  mode: AssignmentMode,
  onlyOn: readonly LocalDate[] | null = null,
  baseline: Baseline | null = null,
): Problem {
  const { dates, charges, epoch, ...asked } = needsOf(mission)
  const live = assignmentsByRequirement(mission)
  const needs = asked.needs.map((need) => withHandOvers(mission, need, live.get(need.requirement.id) ?? []))
  const interpreters = [...rowsOf(mission, 'interpreters')].sort(compareBy(({ id }) => id))
  const objectives = objectivesFor(mission, mode)
  const weights = weightsOf(objectives)
  const partners = partnersOf(interpreters)
  const limits = limitsOf(mission, interpreters)
  const inScope = dates.map((date) => onlyOn === null || onlyOn.includes(date))
  const whoCan = whoCanAmong(interpreters)
  const stints = stintsOf(mission, mode, needs, interpreters, whoCan, limits, inScope, baseline)
  const usable = stints.filter(({ isOpen, isFixed }) => isOpen || isFixed)
  const byNeed = needs.map((): Stint[] => [])
  const byDay = Array.from({ length: interpreters.length * dates.length }, (): Stint[] => [])
  for (const stint of usable) {
    byNeed[stint.need.index]?.push(stint)
    byDay[stint.interpreter * dates.length + stint.need.day]?.push(stint)
  }
  const current = stintsAmong(needs, stints, (stint) => stint.current !== null)
  const ofBaseline = baseline === null ? current : stintsAmong(needs, stints, ({ isOfBaseline }) => isOfBaseline)
  for (const own of byDay) own.sort(inTimeOrder)
  return {
    mission,
    mode,
    baseline,
    objectives,
    weights: partners ? weights : { ...weights, partners: 0 },
    needs,
    dates,
    charges,
    epoch,
    interpreters,
    limits,
    stints,
    stintsOf: byNeed,
    currentOf: current,
    baselineOf: ofBaseline,
    changesAtMost: needs.map(({ index, requirement }) =>
      baseline === null ? (current[index]?.length ?? 0) : (baseline.teams[requirement.id]?.length ?? 0),
    ),
    stintsOn: byDay,
    capacity: needs.map((need) => capacityOf(need, byNeed[need.index] ?? [], mode)),
    tooCloseAfter: tooCloseAfterOf(mission, needs),
    fairShare: fairSharesOf(mission, needs, interpreters, whoCan, limits.interpreting),
    partners,
    tariffs: tariffsOf(mission, interpreters),
    leastCompany: leastCompanyOf(needs),
  }
}

function stintsAmong(
  needs: readonly Need[],
  stints: readonly Stint[],
  isAsked: (stint: Stint) => boolean,
): readonly (readonly Stint[])[] {
  const byNeed = needs.map((): Stint[] => [])
  for (const stint of stints) if (isAsked(stint)) byNeed[stint.need.index]?.push(stint)
  return byNeed
}

function stintsOf(
  mission: Mission,
  mode: AssignmentMode,
  needs: readonly Need[],
  interpreters: readonly Interpreter[],
  whoCan: WhoCan,
  limits: Limits,
  inScope: readonly boolean[],
  baseline: Baseline | null,
): readonly Stint[] {
  const reportMinutes = figureOf(mission, 'reportMinutesBefore').value
  const rows = groupBy(rowsOf(mission, 'assignments'), ({ requirementId }) => requirementId)
  const indexOf = new Map(interpreters.map(({ id }, index) => [id, index]))
  const present = (own: readonly Assignment[]): readonly number[] =>
    own.flatMap(({ interpreterId }) => indexOf.get(interpreterId) ?? [])
  const stints: Stint[] = []
  for (const need of needs) {
    const { requirement, planned } = need
    const own = rows.get(requirement.id) ?? []
    const isWanted = inScope[need.day] === true
    if (!isWanted && own.length === 0) continue
    // Where nothing is sought, only those count who are there.
    const able = isWanted ? whoCan(requirement) : []
    const others = own.length === 0 ? [] : present(own).filter((one) => !able.some(({ interpreter }) => interpreter === one))
    const asked = others.length === 0 ? able : inOrder(able, others)
    const { specialities } = planned.item
    const before = baseline?.teams[requirement.id]
    for (const { interpreter: index, coversAll: isAlone } of asked) {
      const interpreter = interpreters[index]
      if (!interpreter) continue
      const row = own.find((one) => one.interpreterId === interpreter.id)
      if (!isWanted && (!row || !isLive(row))) continue
      const current = row && isLive(row) ? row : null
      const isOpen = isWanted && standingBarOf(mission, need, interpreter, ownLimits(limits, index), row) === null
      if (!isOpen && current === null) continue
      stints.push({
        index: stints.length,
        need,
        interpreter: index,
        ...timesOf(need, current, reportMinutes),
        current,
        isOfBaseline: baseline === null ? current !== null : (before?.includes(interpreter.id) ?? false),
        isFixed: current !== null && (!isWanted || mode === 'fillGaps' || current.pinned || isPart(current)),
        isOpen,
        coversAll: isAlone ?? coversAll(requirement, interpreter),
        absences: current === null ? 0 : keptAwayBy(mission, interpreter, planned, current),
        misses: missesOf(specialities, interpreter),
      })
    }
  }
  return stints
}

/** Who is asked about a need: who can do it, and who is there all the same. */
function inOrder(able: readonly Able[], others: readonly number[]): readonly (Omit<Able, 'coversAll'> & Partial<Able>)[] {
  const more = [...new Set(others)].map((interpreter) => ({ interpreter }))
  return [...able, ...more].sort(compareBy(({ interpreter }) => interpreter))
}

/** How many things keep an interpreter from the part of an item for which they are there: each is a finding of C01. */
function keptAwayBy(mission: Mission, interpreter: Interpreter, planned: PlannedItem, current: Assignment): number {
  const span = partOf(current, planned)
  const absences = absencesAt(mission, interpreter.id, planned.item, span)
  const attended = attendedAt(mission, interpreter, planned.item, span)
  return absences.length + attended.length + longWorkAt(mission, interpreter, planned, span, current).length
}

type Times = Pick<Stint, 'start' | 'end' | 'reportAt' | 'releaseAt' | 'busyFrom' | 'busyTo'>

function timesOf(need: Need, current: Assignment | null, reportMinutes: number): Times {
  const start = Math.min(need.end, need.start + (current?.comesInMinutes ?? 0))
  const leaves = current?.leavesMinutes ?? null
  const end = leaves === null ? need.end : Math.max(start, Math.min(need.end, need.start + leaves))
  const reportAt = start - (current?.reportMinutesBefore ?? reportMinutes)
  const releaseAt = end + (current?.releaseMinutesAfter ?? 0)
  return { start, end, reportAt, releaseAt, busyFrom: start - (current?.reportMinutesBefore ?? 0), busyTo: releaseAt }
}

function missesOf(asked: readonly string[], { specialities }: Interpreter): number {
  return asked.length === 0 || asked.some((one) => specialities.includes(one)) ? 0 : 1
}

/** A stint that is not among a problem's: an interpreter put to a need for the whole of its time, to see what it would come to. */
export function triedStint({ mission }: Problem, need: Need, interpreter: number, who: Interpreter): Stint {
  const times = timesOf(need, null, figureOf(mission, 'reportMinutesBefore').value)
  const talents = { coversAll: coversAll(need.requirement, who), misses: missesOf(need.planned.item.specialities, who) }
  return {
    index: -1,
    need,
    interpreter,
    ...times,
    current: null,
    isOfBaseline: false,
    isFixed: false,
    isOpen: true,
    absences: 0,
    ...talents,
  }
}

/** A profile may say that an interpreter serves nobody: no team is large enough then. */
const MOST_USUAL = 50

/**
 * Where only a relay can do it, one place is taken by two. Who is there already stays even where fewer are needed, and so many as a
 * version that was given out had may be there again, unless only gaps are to be filled; on a tour, as many as
 * usually serve so many visitors may be there, unless the organizer has asked for a number.
 */
function capacityOf({ places, requirement, usualSize }: Need, stints: readonly Stint[], mode: AssignmentMode): number {
  const relayOnly = requirement.allowRelay && !stints.some((stint) => stint.coversAll && stint.isOpen)
  const there = stints.filter(({ current }) => current !== null).length
  const before = mode === 'fillGaps' ? 0 : stints.filter(({ isOfBaseline }) => isOfBaseline).length
  const usual = requirement.teamSize === null ? Math.min(usualSize, MOST_USUAL) : 0
  return Math.max(places, places > 0 && relayOnly ? 2 : 0, places > 0 ? usual : 0, there, before)
}

/** Whether the members of a team interpret every direction between them, by relay where that is allowed. */
export function coversEveryDirection({ interpreters }: Problem, { requirement }: Need, team: readonly Stint[]): boolean {
  if (team.some((stint) => stint.coversAll)) return true
  const members = team.flatMap((stint) => interpreters[stint.interpreter] ?? [])
  return directionsOf(requirement).every((direction) => {
    const { by } = coverageOf(members, direction, requirement.mode)
    return by === 'direct' || (by === 'relay' && requirement.allowRelay)
  })
}
