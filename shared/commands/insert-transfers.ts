import { figureOf } from '../interpreting/figure-of'
import { err, ok } from '../kernel/result'
import { type LocalDate, wallTimeOf } from '../kernel/time'
import { createRow, joinDiffs } from '../mission/diff'
import { type Item, itemEntity } from '../mission/entities/item'
import { startOnDay, timesFrom } from '../mission/items/item-timing'
import { rideTo } from '../mission/items/leading-transfer'
import { isJourney, type PlannedItem, plannedItemsOf } from '../mission/items/planned-items'
import type { Mission } from '../mission/mission'
import { inBoth } from '../mission/people/common-attendees'
import { travellerIdsOf } from '../mission/people/travellers'
import { steadyWay, type Way, waysOf } from '../mission/places/ways'
import { command } from './command'

export interface InsertTransfersInput {
  /** Left out: on every day. */
  readonly dayOn?: LocalDate
  /** Minutes for a way that nobody has entered yet: such a transfer is about that time. Left out: none is put there. */
  readonly assumedMinutes?: number
}

/**
 * Puts a transfer wherever people go from one place to another and the way is known, but nothing brings them there. It keeps itself in time
 * for the item that it leads to; groups that come from different places get one each.
 */
export const insertTransfers = command({
  name: 'insert-transfers',
  run: (mission, { dayOn, assumedMinutes }: InsertTransfersInput, { newId }) => {
    const rows = missingTransfersOf(mission, dayOn, assumedMinutes).map((transfer): Item => ({ ...transfer, id: newId() }))
    if (rows.length === 0) return err({ code: 'nothing-changes' })
    return ok({
      diff: joinDiffs(rows.map((row) => createRow('items', row))),
      // A transfer has no title of its own: it is told by where it leads.
      refs: rows.flatMap(({ leadsToItemId: id }) => (id === null ? [] : [{ table: 'items', id }])),
    })
  },
})

/** Transfers that are missing, without their ids; of one day, or of all. */
function missingTransfersOf(mission: Mission, dayOn?: LocalDate, assumedMinutes?: number): readonly Omit<Item, 'id'>[] {
  const planned = plannedItemsOf(mission).filter(({ item }) => dayOn === undefined || item.dayOn === dayOn)
  return planned.flatMap((target) => {
    if (isJourney(target.item) || target.item.placeId === null) return []
    const waysHere = waysOf(mission).to(target.item.placeId)
    return [...comingFrom(mission, planned, target)].flatMap(([before, people]) => {
      if (before.endPlaceId === null || before.endPlaceId === target.item.placeId) return []
      const known = waysHere.get(before.endPlaceId)
      const way = known ?? (assumedMinutes === undefined ? undefined : steadyWay(assumedMinutes))
      if (way === undefined) return []
      const transfer = transferBetween(mission, before, target, people, way)
      return [known === undefined ? { ...transfer, timeMode: 'approx' as const } : transfer]
    })
  })
}

/** Where the people of an item come from: what each of them does last before it on that day. */
function comingFrom(
  mission: Mission,
  planned: readonly PlannedItem[],
  target: PlannedItem,
): ReadonlyMap<PlannedItem, readonly string[]> {
  const earlier = planned
    .filter(({ item, end }) => item !== target.item && item.dayOn === target.item.dayOn && end <= target.start)
    .sort((a, b) => b.end - a.end)
  const people = new Map<PlannedItem, string[]>()
  for (const id of travellerIdsOf(mission, target.item)) {
    const last = earlier.find(({ item }) => travellerIdsOf(mission, item).includes(id))
    if (last) people.set(last, [...(people.get(last) ?? []), id])
  }
  return people
}

function transferBetween(
  mission: Mission,
  before: PlannedItem,
  target: PlannedItem,
  people: readonly string[],
  way: Way,
): Omit<Item, 'id'> {
  const { item } = target
  const bufferMinutes = figureOf(mission, 'bufferMinutes', item).value
  const attendance = attendanceOf(mission, before.item, item, people)
  const transfer = { ...itemEntity.defaults, ...attendance, id: '', zone: item.zone } as Item
  const { leavesAt, minutes } = rideTo(target, before, way, item.zone, bufferMinutes)
  const start = startOnDay(wallTimeOf(leavesAt, item.zone), item.dayOn ?? '')
  return {
    ...transfer,
    ...timesFrom(transfer, start, minutes),
    kind: 'transfer',
    placeId: before.endPlaceId,
    toPlaceId: item.placeId,
    leadsToItemId: item.id,
  }
}

type Attendance = Pick<Item, 'attendance' | 'groupIds' | 'includePersonIds' | 'excludePersonIds'>

/** Told as the one or the other item tells it, where that is the same people; so that who joins the group later is on the bus. */
function attendanceOf(mission: Mission, before: Item, target: Item, people: readonly string[]): Attendance {
  const alike = [target, before].find((item) => isSame(travellerIdsOf(mission, item), people))
  if (!alike) {
    const groupIds = people.filter((id) => mission.tables.groups[id] !== undefined)
    const includePersonIds = people.filter((id) => mission.tables.persons[id] !== undefined)
    return { attendance: groupIds.length > 0 ? 'groups' : 'persons', groupIds, includePersonIds, excludePersonIds: [] }
  }
  const { attendance, groupIds, includePersonIds, excludePersonIds } = alike
  return { attendance, groupIds, includePersonIds, excludePersonIds }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && inBoth(a, b).length === a.length
}
