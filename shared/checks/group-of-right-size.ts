import { compareBy, groupBy } from '../kernel/order'
import { overlaps } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import type { Slot } from '../mission/entities/place'
import { spanOf } from '../mission/items/item-times'
import { type Mission, rowsOf } from '../mission/mission'
import { partyIdsOf } from '../mission/people/attendance'
import { commonAttendeesOf } from '../mission/people/common-attendees'
import { visitorIdsOf } from '../mission/people/visitors'
import { aboutEach } from './about-each'
import { createFinding, type FindingMessage, refsTo } from './create-finding'
import type { Check, Finding } from './finding'
import { admissionSourceOf, type Visit, visitOf } from './visits'

/** C04: a facility receives no more and no fewer visitors, and no more groups at once, than it takes. */
export const groupOfRightSize: Check = {
  id: 'C04',
  name: 'group-of-right-size',
  reads: ['items', 'places', 'participations', 'missions'],
  run: (mission, context) => {
    const items = rowsOf(mission, 'items')
    return [...sizeFindingsOf(mission, items, context), ...crowdFindings(mission, items)]
  },
}

/** Whether this item's group is too large or too small; also of an item that is not in the mission (yet). */
export function groupSizeFindings(mission: Mission, item: Item): readonly Finding[] {
  const visit = visitOf(mission, item)
  return visit && item.status !== 'idea' ? sizeFindings(mission, visit) : []
}

const sizeFindingsOf = aboutEach(['places', 'participations', 'missions'], groupSizeFindings)

function sizeFindings(mission: Mission, { item, place, admission }: Visit): readonly Finding[] {
  const { groupMin, groupMax } = admission
  if (groupMin === null && groupMax === null) return []
  const ids = visitorIdsOf(mission, item, place)
  const visitors = ids.length
  const breach = (messageId: FindingMessage, allowed: number) =>
    createFinding({
      messageId,
      severity: 'error',
      refs: [
        { table: 'items', id: item.id },
        { table: 'places', id: place.id },
      ],
      params: { visitors, others: ids.filter((id) => !partyIdsOf(mission).has(id)).length, limit: allowed },
      found: visitors,
      allowed,
      source: admissionSourceOf(admission),
      on: item.dayOn,
    })
  if (groupMax !== null && visitors > groupMax) return [breach('C04.tooLarge', groupMax)]
  // Nobody yet is not a small group: who attends is still to be said.
  if (groupMin !== null && visitors > 0 && visitors < groupMin) return [breach('C04.tooSmall', groupMin)]
  return []
}

/** Where more groups among these items come to a host at once than it receives. */
export function crowdFindings(mission: Mission, items: readonly Item[]): readonly Finding[] {
  const limited = items.flatMap((item) => {
    if (item.placeId === null || item.startTime === null || item.status === 'idea') return []
    const visit = visitOf(mission, item)
    return visit && visit.admission.groupsPerSlot !== null ? [visit] : []
  })
  const byPlaceAndDay = groupBy(limited.sort(byStart), ({ place, item }) => `${place.id} ${item.dayOn}`)
  return [...byPlaceAndDay.values()].flatMap((sameDay) =>
    gatheringsOf(sameDay).flatMap((together) => crowdFinding(mission, together)),
  )
}

/** Visits that the host receives together, and what tells this gathering from others of the same items. */
interface Gathering {
  readonly visits: readonly Visit[]
  readonly slot: string
}

/** The visits in each slot; where the host has no slots, each visit with those that are under way when it begins. */
function gatheringsOf(sameDay: readonly Visit[]): readonly Gathering[] {
  const slots = sameDay[0]?.admission.slots ?? []
  if (slots.length > 0) {
    return slots.map((slot) => ({ visits: sameDay.filter(({ item }) => touches(item, slot)), slot: slot.from }))
  }
  return sameDay.map((visit, index) => ({
    visits: [visit, ...sameDay.slice(0, index).filter((other) => areTogether(other, visit))],
    slot: '',
  }))
}

function crowdFinding(mission: Mission, { visits, slot }: Gathering): readonly Finding[] {
  const [first] = visits
  const limit = first?.admission.groupsPerSlot ?? null
  if (!first || limit === null) return []
  const groups = differentGroups(mission, visits)
  if (groups.length <= limit) return []
  return [
    createFinding({
      messageId: 'C04.groupsPerSlot',
      severity: 'error',
      refs: [
        ...refsTo(
          'items',
          groups.map(({ item }) => item.id),
        ),
        { table: 'places', id: first.place.id },
      ],
      params: { groupCount: groups.length, limit },
      found: groups.length,
      allowed: limit,
      source: admissionSourceOf(first.admission),
      on: first.item.dayOn,
      ...(slot === '' ? {} : { distinguishedBy: slot }),
    }),
  ]
}

/** Items of the same people are parts of one visit, not several groups. */
function differentGroups(mission: Mission, visits: readonly Visit[]): readonly Visit[] {
  const groups: Visit[] = []
  for (const visit of visits) {
    if (groups.every((group) => commonAttendeesOf(mission, group.item, visit.item).length === 0)) groups.push(visit)
  }
  return groups
}

function touches(item: Item, slot: Slot): boolean {
  const start = item.startTime ?? ''
  return start < slot.to && (item.endTime ?? start) > slot.from
}

function areTogether(a: Visit, b: Visit): boolean {
  const spanA = spanOf(a.item)
  const spanB = spanOf(b.item)
  return spanA !== null && spanB !== null && overlaps(spanA, spanB)
}

const byStart = compareBy<Visit>(
  ({ item }) => item.startTime ?? '',
  ({ item }) => item.id,
)
