import { sameJson } from '../../kernel/json'
import type { Group } from '../entities/group'
import type { Item } from '../entities/item'
import { type Mission, rowsOf } from '../mission'
import { attendeeIdsOf, groupMemberIdsOf, partyOf } from '../people/attendance'
import { inBoth } from '../people/common-attendees'
import { travellerIdsOf } from '../people/travellers'
import { takesPlace } from './item-times'

/** Who attends one part of an item that is split. */
export type ItemPart = Pick<Item, 'attendance' | 'groupIds' | 'includePersonIds' | 'excludePersonIds'>

/** An item parted by groups of one kind: a part for each of the groups, in their order. */
export interface GroupSplit {
  readonly kind: Group['kind']
  readonly groupIds: readonly string[]
  readonly parts: readonly ItemPart[]
}

/**
 * The ways in which groups part those who attend an item. Nobody is in two parts, and nobody is left out: who is in none of the groups
 * stays in the first part.
 */
export function splitsByGroup(mission: Mission, item: Item): readonly GroupSplit[] {
  const attendees = attendeeIdsOf(mission, item)
  const groups = rowsOf(mission, 'groups').filter(({ id }) => item.attendance !== 'groups' || item.groupIds.includes(id))
  return [...new Set(groups.map(({ kind }) => kind))].flatMap((kind) => {
    const ids = groups.filter((group) => group.kind === kind && hasSomebody(mission, item, group.id)).map(({ id }) => id)
    return ids.length < 2 ? [] : [{ kind, groupIds: ids, parts: partsFor(mission, item, ids, attendees) }]
  })
}

/** Whether somebody of a group attends; a group that nobody is in yet stands for its people. */
function hasSomebody(mission: Mission, item: Item, groupId: string): boolean {
  return inBoth(travellerIdsOf(mission, { ...item, ...ofGroup(groupId) }), travellerIdsOf(mission, item)).length > 0
}

function ofGroup(groupId: string): ItemPart {
  return { attendance: 'groups', groupIds: [groupId], includePersonIds: [], excludePersonIds: [] }
}

function partsFor(mission: Mission, item: Item, groupIds: readonly string[], attendees: readonly string[]): readonly ItemPart[] {
  const placed = new Set<string>()
  const parts = groupIds.map((groupId): ItemPart => {
    const members = groupMemberIdsOf(mission, groupId)
    const own = members.filter((id) => attendees.includes(id) && !placed.has(id))
    const elsewhere = members.filter((id) => placed.has(id))
    for (const id of own) placed.add(id)
    if (item.attendance === 'persons') return { ...ofGroup(groupId), attendance: 'persons', groupIds: [], includePersonIds: own }
    return { ...ofGroup(groupId), excludePersonIds: [...new Set([...item.excludePersonIds, ...elsewhere])] }
  })
  const rest = attendees.filter((id) => !placed.has(id))
  return parts.map((part, index) =>
    index > 0 || rest.length === 0 ? part : { ...part, includePersonIds: [...part.includePersonIds, ...rest] },
  )
}

/**
 * The parts of what was one item, this one among them: the same at the same place on the same day, attended by nobody twice. Only itself
 * where it has no other parts.
 */
export function partsOf(mission: Mission, item: Item): readonly Item[] {
  const attendees = new Set(travellerIdsOf(mission, item))
  const parts = [item]
  for (const other of rowsOf(mission, 'items')) {
    if (other.id === item.id || !isLike(item, other) || !takesPlace(other)) continue
    const own = travellerIdsOf(mission, other)
    if (own.length === 0 || own.some((id) => attendees.has(id))) continue
    for (const id of own) attendees.add(id)
    parts.push(other)
  }
  return parts
}

function isLike(a: Item, b: Item): boolean {
  return (
    a.dayOn === b.dayOn &&
    a.kind === b.kind &&
    a.placeId === b.placeId &&
    a.toPlaceId === b.toPlaceId &&
    sameJson(a.title, b.title)
  )
}

/** Who attends when these come together, told as simply as it can be: the party where nobody of it is missing but who was excepted. */
export function attendanceTogether(mission: Mission, items: readonly Item[]): ItemPart {
  const everybody = together(mission, items, attendeeIdsOf)
  const moving = new Set(together(mission, items, travellerIdsOf))
  const excepted = new Set(items.flatMap(({ excludePersonIds }) => excludePersonIds))
  const groupIds = [...new Set(items.flatMap((item) => (item.attendance === 'groups' ? item.groupIds : [])))]
  const [first] = items
  const asParty = first && { ...first, attendance: 'party' as const, includePersonIds: [], excludePersonIds: [] }
  const isParty =
    asParty !== undefined &&
    items.some(({ attendance }) => attendance !== 'persons') &&
    travellerIdsOf(mission, asParty).every((id) => moving.has(id) || excepted.has(id))
  const attendance =
    items.some((one) => one.attendance === 'party') || isParty ? 'party' : groupIds.length > 0 ? 'groups' : 'persons'
  const base =
    attendance === 'persons'
      ? []
      : partyOf(mission).filter((one) => attendance === 'party' || one.groupIds.some((id) => groupIds.includes(id)))
  const ids = base.map(({ personId }) => personId)
  return {
    attendance,
    groupIds: attendance === 'groups' ? groupIds : [],
    includePersonIds: everybody.filter((id) => !ids.includes(id)),
    excludePersonIds: ids.filter((id) => !everybody.includes(id)),
  }
}

function together(
  mission: Mission,
  items: readonly Item[],
  idsOf: (mission: Mission, item: Item) => readonly string[],
): readonly string[] {
  return [...new Set(items.flatMap((item) => idsOf(mission, item)))]
}
