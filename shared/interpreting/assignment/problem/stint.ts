import { compareBy, groupBy } from '../../../kernel/order'
import type { Assignment } from '../../../mission/entities/assignment'
import type { Interpreter } from '../../../mission/entities/interpreter'
import type { PlannedItem } from '../../../mission/items/planned-items'
import { type Mission, rowsOf } from '../../../mission/mission'
import { isLive, partOf } from '../../../mission/people/engagements'
import { absencesAt } from '../../absences'
import { attendedAt } from '../../attended'
import { figureOf } from '../../figure-of'
import type { Baseline } from '../baseline'
import type { AssignmentMode } from '../objectives'
import { isPart } from './handed-over'
import { type Limits, ownLimits } from './limits'
import type { Need } from './need'
import { longWorkAt } from './several-days'
import { standingBarOf } from './standing-bars'
import { type Able, coversAll, type WhoCan } from './who-can'

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

/** Who could be at which need, or is: one stint each, in the order of the needs. */
export function stintsOf(
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
export function triedStint({ mission }: { readonly mission: Mission }, need: Need, interpreter: number, who: Interpreter): Stint {
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
