import { setPrecedence } from '../commands/set-precedence'
import { memoPerRow } from '../kernel/memo'
import { compareBy, groupBy } from '../kernel/order'
import type { Item, ItemKind } from '../mission/entities/item'
import type { Participation } from '../mission/entities/participation'
import { takesPlace } from '../mission/items/item-times'
import { rowsOf } from '../mission/mission'
import { attendeeIdsOf, isComing, partyOf } from '../mission/people/attendance'
import { aboutEach } from './about-each'
import { createFinding, refsTo } from './create-finding'
import type { Check, Finding } from './finding'
import { mendBy } from './mends'

/** C23: a ceremony has somebody who speaks, the head of the delegation is there, and nobody shares a place in the order of precedence. */
export const principalsPresent: Check = {
  id: 'C23',
  name: 'principals-present',
  reads: ['items', 'participations', 'missions'],
  run: (mission, context) => [
    ...ceremonyFindings(mission, rowsOf(mission, 'items'), context),
    ...tiedFindings(rowsOf(mission, 'participations')),
  ],
}

/** Where it counts who is there and who speaks. */
const ceremonial: readonly ItemKind[] = ['ceremony', 'signing', 'courtesyCall']

const ceremonyFindings = aboutEach(['participations', 'missions'], (mission, item: Item) => {
  if (!ceremonial.includes(item.kind) || !takesPlace(item) || item.status === 'idea') return []
  const attending = new Set(attendeeIdsOf(mission, item))
  const party = partyOf(mission)
  const isOfParty = (id: string) => party.some(({ personId }) => personId === id)
  const { leadPersonId } = item
  if (leadPersonId === null && item.hostContactIds.length === 0) return [ceremonyFinding('C23.nobody', item)]
  const leadAway = leadPersonId !== null && isOfParty(leadPersonId) && !attending.has(leadPersonId)
  const heads = party.filter(({ role, personId }) => role === 'headOfDelegation' && personId !== leadPersonId)
  const isWatchedByParty = party.some(({ personId }) => attending.has(personId))
  return [
    ...(leadAway ? [ceremonyFinding('C23.leadAway', item, leadPersonId)] : []),
    ...heads
      .filter(({ personId }) => isWatchedByParty && !attending.has(personId))
      .map(({ personId }) => ceremonyFinding('C23.headAway', item, personId)),
  ]
})

function ceremonyFinding(messageId: 'C23.nobody' | 'C23.leadAway' | 'C23.headAway', item: Item, personId?: string): Finding {
  return createFinding({
    messageId,
    severity: 'info',
    refs: [{ table: 'items', id: item.id }, ...(personId === undefined ? [] : refsTo('persons', [personId]))],
    source: 'house',
    on: item.dayOn,
  })
}

/** Two on one place: seats, introductions and gifts follow the order (P-dub). Interpreters are not counted (P-hi). */
const tiedFindings = memoPerRow((participations: readonly Participation[]): readonly Finding[] => {
  const ranked = participations.filter((one) => one.precedence !== null && one.role !== 'interpreter' && isComing(one))
  return [...groupBy(ranked, ({ side, precedence }) => `${side} ${precedence}`)].flatMap(([place, unsorted]) => {
    const tied = unsorted.toSorted(compareBy(({ id }) => id))
    const [, second] = tied
    if (!second) return []
    return [
      createFinding({
        messageId: 'C23.tie',
        severity: 'info',
        refs: refsTo(
          'persons',
          tied.map(({ personId }) => personId),
        ),
        keyRefs: [],
        params: { place: second.precedence ?? 0, count: tied.length },
        found: tied.length,
        allowed: 1,
        source: 'P-dub',
        on: null,
        distinguishedBy: place,
        mends: [mendBy('rankAnew', setPrecedence, { participationId: second.id, position: (second.precedence ?? 0) + 1 })],
      }),
    ]
  })
})
