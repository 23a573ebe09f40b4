import { compareBy } from '../../../kernel/order'
import type { LocalDate } from '../../../kernel/time'
import type { Interpreter } from '../../../mission/entities/interpreter'
import type { Objective } from '../../../mission/entities/mission-row'
import { type Mission, rowsOf } from '../../../mission/mission'
import { assignmentsByRequirement } from '../../../mission/people/engagements'
import { coverageOf, directionsOf } from '../../language-pair'
import type { Baseline } from '../baseline'
import { type AssignmentMode, objectivesFor, type Weights, weightsOf } from '../objectives'
import { type Tariff, tariffsOf } from './day-fee'
import { fairSharesOf } from './fair-share'
import { withHandOvers } from './handed-over'
import { type Limits, limitsOf } from './limits'
import { type Need, needsOf } from './need'
import { leastCompanyOf, tooCloseAfterOf } from './needs-together'
import { type Partners, partnersOf } from './partners'
import { type Stint, stintsOf } from './stint'
import { whoCanAmong } from './who-can'

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
