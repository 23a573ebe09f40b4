import { keptStrengthOf } from '../../../shared/interpreting/kept-strength'
import { type OpenPlace, openPlacesOf } from '../../../shared/interpreting/open-places'
import { keptLists } from '../../../shared/kernel/kept-lists'
import { memoPerRow } from '../../../shared/kernel/memo'
import { compareBy, groupBy } from '../../../shared/kernel/order'
import { daysBetween, minutesOf, type Span, wallTimeOf } from '../../../shared/kernel/time'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import type { Item } from '../../../shared/mission/entities/item'
import type { Requirement } from '../../../shared/mission/entities/requirement'
import { occupiesPeople, type PlannedItem, plannedItemsOf } from '../../../shared/mission/items/planned-items'
import { lookUp } from '../../../shared/mission/look-up'
import { rowOf, rowsOf } from '../../../shared/mission/mission'
import { partOf, teamIdsOf } from '../../../shared/mission/people/engagements'
import type { WallMoment } from './board-axis'

/** A stretch of time on the board: an interpreter's assignment, or open places of a requirement. */
export interface BoardBar extends Span {
  /** The assignment's id; of open places `open/<requirement>/<minutes>`. */
  readonly key: string
  readonly item: Item
  readonly requirement: Requirement
  readonly from: WallMoment
  readonly to: WallMoment
  /** Interpreters wanted, and how many of them there are (of open places: then). */
  readonly needed: number
  readonly filled: number
  readonly assignment: Assignment | null
  readonly place: OpenPlace | null
}

/** Bars of each interpreter who has any, in time order; the same lists while nothing in them changes. Who declined is shown, who was cancelled is not. */
export const barsByInterpreter = lookUp(
  ['items', 'requirements', 'assignments', 'places', 'participations', 'missions', 'ruleProfiles'],
  (mission): ReadonlyMap<string, readonly BoardBar[]> => {
    const planned = new Map(plannedItemsOf(mission).map((one) => [one.item.id, one]))
    const bars = rowsOf(mission, 'assignments').flatMap((assignment) => {
      const requirement = rowOf(mission, 'requirements', assignment.requirementId)
      const at = planned.get(requirement?.itemId ?? '')
      if (!requirement || !at || assignment.status === 'cancelled') return []
      const { needed } = keptStrengthOf(mission, requirement, at.item)
      return [assignmentBar(assignment, requirement, at, needed, teamIdsOf(mission, requirement.id).length)]
    })
    return keepBars(groupBy([...bars].sort(inTimeOrder), ({ assignment }) => assignment?.interpreterId ?? ''))
  },
)

/** Bars of everything that is still open, in time order. */
export const openBarsOf = lookUp(
  ['items', 'requirements', 'assignments', 'places', 'participations', 'missions', 'ruleProfiles'],
  (mission): readonly BoardBar[] => openPlacesOf(mission).map(openBar),
)

/** Requirements of what is planned, but at no time yet: they have no place on the board. */
export const undatedNeeds = lookUp(['items', 'requirements'], (mission): number => {
  const planned = new Set(plannedItemsOf(mission).map(({ item }) => item.id))
  return rowsOf(mission, 'requirements').filter(({ itemId }) => {
    const item = rowOf(mission, 'items', itemId)
    return item !== undefined && occupiesPeople(item) && !planned.has(itemId)
  }).length
})

const keepBars = keptLists<BoardBar>()

const inTimeOrder = compareBy<BoardBar>(
  ({ start }) => start,
  ({ end }) => end,
  ({ key }) => key,
)

const assignmentBar = memoPerRow(
  (assignment: Assignment, requirement: Requirement, planned: PlannedItem, needed: number, filled: number): BoardBar => {
    const { item } = planned
    const part = partOf(assignment, planned)
    return {
      key: assignment.id,
      item,
      requirement,
      ...part,
      ...wallOf(item, part, planned),
      needed,
      filled,
      assignment,
      place: null,
    }
  },
)

const openBar = memoPerRow((place: OpenPlace): BoardBar => {
  const { requirement, item, missing, needed, start, end, comesInMinutes, leavesMinutes } = place
  const key = `open/${requirement.id}/${comesInMinutes ?? 0}`
  const isPart = comesInMinutes !== null || leavesMinutes !== null
  const wall = wallOf(item, { start, end }, isPart ? null : { start, end })
  return { key, item, requirement, start, end, ...wall, needed, filled: needed - missing, assignment: null, place }
})

/** The item's own clock; where it is handed over, the clock is asked what it shows then. */
function wallOf(item: Item, part: Span, whole: Span | null): { readonly from: WallMoment; readonly to: WallMoment } {
  const { dayOn, startTime, endTime, startDayOffset, endDayOffset, zone } = item
  const on = dayOn ?? '1970-01-01'
  const from = { on, minute: startDayOffset * 1440 + minutesOf(startTime ?? '00:00') }
  const to = { on, minute: endDayOffset * 1440 + minutesOf(endTime ?? '00:00') }
  if (whole?.start === part.start && whole.end === part.end) return { from, to }
  const shown = (at: number): WallMoment => {
    const { date, time } = wallTimeOf(at, zone)
    return { on, minute: daysBetween(on, date) * 1440 + minutesOf(time) }
  }
  return { from: shown(part.start), to: shown(part.end) }
}
