import { type Kinds, nearestOverlaps } from '../kernel/nearest-overlaps'
import { MINUTE_MS, type Span, wallTimeOf } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { mayHavePhases } from '../mission/items/day-parts'
import type { Ref } from '../mission/registry'
import { besidePhases } from './beside-phases'
import { createFinding, type FindingMessage, type FindingParts } from './create-finding'
import type { Finding } from './finding'
import { laterMends } from './mends'

/** An item and the time that it takes somebody. */
export interface Taken extends Span {
  readonly item: Item
}

/** Two items that overlap, in time order. */
export interface Clash<T extends Taken = Taken> {
  readonly earlier: T
  readonly later: T
}

/** What two items at once take twice: the `what` of `C01.more`. */
type TakenTwice = 'people' | 'vehicle' | 'driver' | 'room' | 'interpreter'

/** Of so many before and after it an item's clashes are told one by one: of a crowd nobody reads every pair. */
const NEAREST = 3

/**
 * Findings of items that are in each other's way, which are in time order (start, end): each two that are near each other, and for
 * each item how many there are besides. So there are some for every item of a crowd, and never a square of them. One by one, for who wants
 * a pause between them.
 */
export function* clashesAmong<T extends Taken, Kind>(
  taken: readonly T[],
  kinds: Kinds<T, Kind>,
  what: TakenTwice,
  clashOf: (pair: Clash<T>) => Finding,
  thing: readonly Ref[] = [],
): Generator<Finding, void, undefined> {
  for (const { span, earlier, more } of nearestOverlaps(taken, besidePhases(taken, kinds), NEAREST)) {
    for (const one of earlier) yield clashOf({ earlier: one, later: span })
    if (more > 0) yield moreClashes(span, what, thing, more)
  }
}

/** Of items of which each is in every other's way. */
export const oneOfAKind: Kinds<Taken, null> = { kindOf: () => null, meet: () => true }

/** Known by the number: a crowd that somebody let stand is another one when it grows. */
function moreClashes(taken: Taken, what: TakenTwice, thing: readonly Ref[], count: number): Finding {
  const { item, start } = taken
  return createFinding({
    messageId: 'C01.more',
    severity: 'hard',
    refs: [{ table: 'items', id: item.id }, ...thing],
    params: { count, what, startAt: wallTimeOf(start, item.zone).time },
    source: 'physical',
    on: dayOf(taken),
    distinguishedBy: mayHavePhases(item) ? `${what} ${count} ${dayOf(taken)}` : `${what} ${count}`,
  })
}

type ClashParts = Partial<Pick<FindingParts, 'refs' | 'keyRefs' | 'params' | 'distinguishedBy' | 'mends'>>

/** The finding that two items overlap: the later one first, since it is the one to move; then the earlier one; then who or what. */
export function clash(messageId: FindingMessage, pair: Clash, about: ClashParts): Finding {
  const { earlier, later } = withTheOneToMoveLast(pair)
  const overlapMinutes = (Math.min(earlier.end, later.end) - Math.max(earlier.start, later.start)) / MINUTE_MS
  const delayMinutes = (earlier.end - later.start) / MINUTE_MS
  const ofDays = mayHavePhases(earlier.item) && mayHavePhases(later.item)
  const distinguishedBy = [about.distinguishedBy, ofDays ? dayOf(later) : ''].filter(Boolean).join(' ')
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
    on: dayOf(later),
    mends: [...(ofDays ? [] : laterMends(later.item, delayMinutes, earlier.item)), ...(about.mends ?? [])],
    ...(distinguishedBy ? { distinguishedBy } : {}),
  })
}

/** A conference is not moved for what one of its days has beside it, whichever begins first. */
function withTheOneToMoveLast({ earlier, later }: Clash): Clash {
  return mayHavePhases(later.item) && !mayHavePhases(earlier.item) ? { earlier: later, later: earlier } : { earlier, later }
}

/** Which day of the later item it is: two of several days may meet on each of them. */
export function dayOf({ item, start }: Taken): Item['dayOn'] {
  return mayHavePhases(item) ? wallTimeOf(start, item.zone).date : item.dayOn
}
