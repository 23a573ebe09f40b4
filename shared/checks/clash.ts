import { MINUTE_MS, type Span, wallTimeOf } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import type { Ref } from '../mission/registry'
import { createFinding, type FindingMessage, type FindingParts } from './create-finding'
import type { Finding } from './finding'
import { laterMends } from './mends'

/** An item and the time that it takes somebody. */
export interface Taken extends Span {
  readonly item: Item
}

/** Two items that overlap, in time order. */
export interface Clash {
  readonly earlier: Taken
  readonly later: Taken
}

type ClashParts = Partial<Pick<FindingParts, 'refs' | 'keyRefs' | 'params' | 'distinguishedBy' | 'mends'>>

/** The finding that two items overlap: the later one first, since it is the one to move; then the earlier one; then who or what. */
export function clash(messageId: FindingMessage, { earlier, later }: Clash, about: ClashParts): Finding {
  const overlapMinutes = (Math.min(earlier.end, later.end) - later.start) / MINUTE_MS
  const delayMinutes = (earlier.end - later.start) / MINUTE_MS
  const items: readonly Ref[] = [
    { table: 'items', id: later.item.id },
    { table: 'items', id: earlier.item.id },
  ]
  return createFinding({
    messageId,
    severity: 'hard',
    refs: [...items, ...(about.refs ?? [])],
    ...(about.keyRefs ? { keyRefs: [...items, ...about.keyRefs] } : {}),
    params: {
      ...about.params,
      overlapMinutes,
      startAt: wallTimeOf(later.start, later.item.zone).time,
      endAt: wallTimeOf(earlier.end, earlier.item.endZone ?? earlier.item.zone).time,
    },
    found: overlapMinutes,
    allowed: 0,
    source: 'physical',
    on: later.item.dayOn,
    mends: [...laterMends(later.item, delayMinutes), ...(about.mends ?? [])],
    ...(about.distinguishedBy ? { distinguishedBy: about.distinguishedBy } : {}),
  })
}
