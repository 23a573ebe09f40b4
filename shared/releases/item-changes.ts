import { sameJson } from '../kernel/json'
import { compareBy, groupBy } from '../kernel/order'
import type { Item } from '../mission/entities/item'
import { startInstantOf, takesPlace } from '../mission/items/item-times'
import { lookUp } from '../mission/look-up'
import { type Mission, rowsOf } from '../mission/mission'
import { attendeeIdsOf } from '../mission/people/attendance'
import { requirementsByItem, teamIdsOf } from '../mission/people/engagements'

/** What may be different of an item, as people ask for it. */
export const changedThings = [
  'title',
  'status',
  'time',
  'place',
  'who',
  'interpreters',
  'vehicles',
  'bookings',
  'notes',
  'papers',
] as const
export type ChangedThing = (typeof changedThings)[number]

/** How an item differs between two versions of a plan. `after` null: it takes no place any more; `before` null: it is new. */
export type ItemChange =
  | { readonly before: Item; readonly after: Item; readonly things: readonly ChangedThing[] }
  | { readonly before: Item; readonly after: null; readonly things: readonly [] }
  | { readonly before: null; readonly after: Item; readonly things: readonly [] }

const fieldsOf: Readonly<Record<Exclude<ChangedThing, 'who' | 'interpreters' | 'bookings'>, readonly (keyof Item)[]>> = {
  title: ['title', 'kind'],
  status: ['status'],
  time: ['dayOn', 'startTime', 'startDayOffset', 'endTime', 'endDayOffset', 'zone', 'endZone', 'timeMode'],
  place: ['placeId', 'toPlaceId', 'roomName'],
  vehicles: ['vehicleIds'],
  notes: ['publicNotes', 'dressCode', 'mealPlan', 'segments'],
  papers: ['papers'],
}

/** What changed between two versions of a mission's programme, in the order of the new one. */
export function itemChangesOf(before: Mission, after: Mission): readonly ItemChange[] {
  const changes = rowsOf(after, 'items').flatMap((item): readonly ItemChange[] => {
    const earlier = before.tables.items[item.id]
    const was = earlier && isOnProgramme(earlier) ? earlier : null
    const is = isOnProgramme(item) ? item : null
    if (was && is) {
      const things = changedThingsOf(before, was, after, is)
      return things.length === 0 ? [] : [{ before: was, after: is, things }]
    }
    if (was) return [{ before: was, after: null, things: [] }]
    return is ? [{ before: null, after: is, things: [] }] : []
  })
  const removed = rowsOf(before, 'items').flatMap((item): readonly ItemChange[] =>
    isOnProgramme(item) && !after.tables.items[item.id] ? [{ before: item, after: null, things: [] }] : [],
  )
  return [...changes, ...removed].sort(compareBy(({ before: was, after: is }) => startInstantOf(is ?? was) ?? 0))
}

/** What changed for one person: an item that they attend in one version only is new to them, or no longer theirs. */
export function changesForPerson(before: Mission, after: Mission, personId: string): readonly ItemChange[] {
  return changesFor(before, after, (mission, item) => attendeeIdsOf(mission, item).includes(personId), ['who', 'papers'])
}

/** What changed for one interpreter, by what they are assigned to. */
export function changesForInterpreter(before: Mission, after: Mission, interpreterId: string): readonly ItemChange[] {
  return changesFor(before, after, (mission, item) => interpretersAt(mission, item).includes(interpreterId), ['who'])
}

/** `noNews`: who else comes, or goes, is no news for one person, nor are papers for whoever does not interpret. */
function changesFor(
  before: Mission,
  after: Mission,
  isTheirs: (mission: Mission, item: Item) => boolean,
  noNews: readonly ChangedThing[],
): readonly ItemChange[] {
  return itemChangesOf(before, after).flatMap((change): readonly ItemChange[] => {
    const was = change.before && isTheirs(before, change.before) ? change.before : null
    const is = change.after && isTheirs(after, change.after) ? change.after : null
    if (was && is) {
      const things = change.things.filter((thing) => !noNews.includes(thing))
      return things.length === 0 ? [] : [{ before: was, after: is, things }]
    }
    if (was) return [{ before: was, after: null, things: [] }]
    return is ? [{ before: null, after: is, things: [] }] : []
  })
}

/** Ideas and the pool are nobody's programme yet. */
export function isOnProgramme(item: Item): boolean {
  return takesPlace(item) && item.status !== 'idea' && item.dayOn !== null && item.kind !== 'blocker'
}

function changedThingsOf(before: Mission, was: Item, after: Mission, is: Item): readonly ChangedThing[] {
  return changedThings.filter((thing) => {
    if (thing === 'who') return !sameSet(attendeeIdsOf(before, was), attendeeIdsOf(after, is))
    if (thing === 'interpreters') return !sameSet(interpretersAt(before, was), interpretersAt(after, is))
    if (thing === 'bookings') return !sameSet(bookingsAt(before, was), bookingsAt(after, is))
    return fieldsOf[thing].some((field) => !sameJson(was[field], is[field]))
  })
}

/** Ids of those who interpret at an item, whoever has not declined; each once. */
export function interpretersAt(mission: Mission, item: Item): readonly string[] {
  return [...new Set((requirementsByItem(mission).get(item.id) ?? []).flatMap(({ id }) => teamIdsOf(mission, id)))]
}

const legsByItem = lookUp(['travelLegs'], (mission) =>
  groupBy(
    rowsOf(mission, 'travelLegs').filter(({ ticketStatus }) => ticketStatus !== 'cancelled'),
    (leg) => leg.itemId,
  ),
)

/** What is booked for an item, as it stands on boards and tickets, the same in every language: `NH 968 HND T3 → SHA T2`. */
export function bookingsAt(mission: Mission, { id }: Item): readonly string[] {
  const words = (legsByItem(mission).get(id) ?? []).map(({ carrier, number, fromCode, fromTerminal, toCode, toTerminal }) => {
    const ends = [`${fromCode} ${fromTerminal}`.trim(), `${toCode} ${toTerminal}`.trim()].filter((end) => end !== '')
    return `${carrier} ${number} ${ends.join(' → ')}`.replace(/\s+/g, ' ').trim()
  })
  return [...new Set(words)].sort()
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const inB = new Set(b)
  return new Set(a).size === inB.size && a.every((id) => inB.has(id))
}
