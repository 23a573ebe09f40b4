import { askingFindings } from '../checks/asked-in-time'
import type { CheckContext, Finding } from '../checks/finding'
import { crowdFindings, groupSizeFindings } from '../checks/group-of-right-size'
import { openingFindings } from '../checks/open-when-visited'
import { absencesAt } from '../interpreting/absences'
import type { LocalDate, LocalTime } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { spanOf } from '../mission/items/item-times'
import { timesFrom } from '../mission/items/item-timing'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { assignmentsByRequirement, requirementsByItem } from '../mission/people/engagements'

/** An item as it would stand at this time of a day. */
export function trialAt(item: Item, dayOn: LocalDate, startTime: LocalTime, minutes: number): Item {
  return { ...item, ...timesFrom(item, { dayOn, startTime, startDayOffset: 0 }, minutes) }
}

/** What the checks find about an item on a day at whatever hour: closed, too many or too few, too late to ask. */
export function dayFindings(mission: Mission, item: Item, dayOn: LocalDate, context: CheckContext): readonly Finding[] {
  const trial = { ...item, dayOn, startTime: null, endTime: null }
  return [...openingFindings(mission, trial), ...groupSizeFindings(mission, trial), ...askingFindings(mission, trial, context)]
}

/** Whether the hour of an item matters to its host or its interpreters at all. */
export function hangsOnTheHour(mission: Mission, item: Item): boolean {
  const admission = rowOf(mission, 'places', item.placeId)?.admission
  const hasHours = admission && (admission.slots.length > 0 || admission.lastEntry !== null || admission.groupsPerSlot !== null)
  return hasHours === true || interpretersOf(mission, item.id).length > 0
}

/** What the checks find about the hour of an item: out of the slots, after the last entry, more groups at once than are received. */
export function hourFindings(mission: Mission, trial: Item): readonly Finding[] {
  return [...openingFindings(mission, trial), ...crowdsWith(mission, [trial])]
}

/** Where these items, put beside those of the mission, bring more groups to a host at once than it receives. */
export function crowdsWith(mission: Mission, trials: readonly Item[]): readonly Finding[] {
  const limited = trials.filter(({ placeId }) => (rowOf(mission, 'places', placeId)?.admission?.groupsPerSlot ?? null) !== null)
  if (limited.length === 0) return []
  const places = new Set(limited.map(({ placeId }) => placeId))
  const others = rowsOf(mission, 'items').filter((item) => item.dayOn !== null && places.has(item.placeId))
  return crowdFindings(mission, [...others, ...limited])
}

/** Live interpreters of an item, by id. */
export function interpretersOf(mission: Mission, itemId: string): readonly string[] {
  const needs = requirementsByItem(mission).get(itemId) ?? []
  const ids = needs.flatMap(({ id }) => (assignmentsByRequirement(mission).get(id) ?? []).map((one) => one.interpreterId))
  return [...new Set(ids)]
}

/** Whether an interpreter who is assigned already could not come at that time. */
export function missesInterpreter(mission: Mission, trial: Item): boolean {
  const span = spanOf(trial)
  if (span === null) return false
  return interpretersOf(mission, trial.id).some((id) => absencesAt(mission, id, trial, span).length > 0)
}
