import { figureOf } from '../interpreting/figure-of'
import { type Instant, type LocalDate, type LocalTime, MINUTE_MS, wallTimeOf } from '../kernel/time'
import type { Item, ItemKind } from '../mission/entities/item'
import { defaultMinutesOf } from '../mission/items/default-length'
import { spanOf, takesPlace } from '../mission/items/item-times'
import { onFiveMinutes, timesFrom } from '../mission/items/item-timing'
import { itemsByDay } from '../mission/items/items-by-day'
import { isJourney } from '../mission/items/planned-items'
import { soonestArrival } from '../mission/places/way-hours'
import { ASSUMED_WAY_MINUTES, steadyWay, waysOf } from '../mission/places/ways'
import type { EntryScope } from './entry-scope'
import { placeOf } from './read-place'

/** Kinds that take place wherever people happen to be. */
const wherePeopleAre: readonly ItemKind[] = ['meal', 'freeTime', 'restStop', 'briefing', 'note', 'transfer', 'rail', 'flight']

const DAY_BEGINS: LocalTime = '09:00'

/** Items that are entered, by day, on top of those of the mission: each new one begins after them. */
export type Entered = Map<LocalDate, Item[]>

/** What was said about a new item, by field. */
export interface Said {
  readonly end: boolean
  readonly place: boolean
  readonly zone: boolean
  readonly notBefore: LocalTime | null
}

/** A new item with what nobody said: its people's next free time, the usual length, where they are, the zone of its place. */
export function completeItem(scope: EntryScope, entered: Entered, item: Item, said: Said): Item {
  // Who says start and place needs nobody's day looked through: ten thousand pasted rows mostly do.
  const isSaid = item.startTime !== null && (said.place || !wherePeopleAre.includes(item.kind))
  const before = isSaid ? undefined : lastBefore(scope, entered, item)
  const placed = placedItem(scope, item, before, said)
  const { dayOn, startDayOffset } = placed
  if (dayOn === null || placed.timeMode === 'tbd') return placed
  const startTime = placed.startTime ?? nextFree(scope, placed, before, said.notBefore)
  const started = { ...placed, startTime }
  if (said.end && placed.endTime !== null) return started
  const minutes = defaultMinutesOf(scope.mission, started)
  return { ...started, ...timesFrom(started, { dayOn, startTime, startDayOffset }, minutes) }
}

function placedItem(scope: EntryScope, item: Item, before: Item | undefined, said: Said): Item {
  const last = before ? endPlaceOf(before) : null
  const placeId = !said.place && item.placeId === null && wherePeopleAre.includes(item.kind) ? last : item.placeId
  if (said.zone) return { ...item, placeId }
  const zone = placeOf(scope, placeId)?.zone ?? item.zone
  const arrival = placeOf(scope, item.toPlaceId)?.zone ?? zone
  return { ...item, placeId, zone, endZone: arrival === zone ? null : arrival }
}

/** The item after which the people of this one are free on its day: the last to end, among those that any of them attend. */
function lastBefore({ mission }: EntryScope, entered: Entered, item: Item): Item | undefined {
  if (item.dayOn === null) return undefined
  let last: { readonly item: Item; readonly end: number } | undefined
  for (const other of [...(itemsByDay(mission).get(item.dayOn) ?? []), ...(entered.get(item.dayOn) ?? [])]) {
    const span = other.id === item.id || !takesPlace(other) || !sharesPeople(item, other) ? null : spanOf(other)
    if (span && (!last || span.end > last.end)) last = { item: other, end: span.end }
  }
  return last?.item
}

/** By how they are invited, not by name: a group that nobody has been put into yet is one all the same. */
function sharesPeople(a: Item, b: Item): boolean {
  if (a.attendance !== 'groups' || b.attendance !== 'groups') return true
  return a.groupIds.some((id) => b.groupIds.includes(id))
}

/** When its people can be there: after what they do before, and the way from there. */
function nextFree(scope: EntryScope, item: Item, before: Item | undefined, notBefore: LocalTime | null): LocalTime {
  const earliest = notBefore ?? DAY_BEGINS
  const span = before ? spanOf(before) : null
  if (!before || !span || item.dayOn === null) return earliest
  const { date, time } = wallTimeOf(readyAt(scope, before, span.end, item), item.zone)
  // A day that runs into the night leaves no time after its last item: offer the usual hour, the checks tell of the clash.
  if (date !== item.dayOn) return earliest
  const free = onFiveMinutes(time)
  return notBefore !== null && notBefore > free ? notBefore : free
}

function readyAt({ mission }: EntryScope, before: Item, end: Instant, item: Item): Instant {
  const from = endPlaceOf(before)
  if (from === null || item.placeId === null || from === item.placeId || isJourney(item)) return end
  const way = waysOf(mission).to(item.placeId).get(from) ?? steadyWay(ASSUMED_WAY_MINUTES)
  return soonestArrival(way, before.endZone ?? before.zone, end) + figureOf(mission, 'bufferMinutes', item).value * MINUTE_MS
}

function endPlaceOf(item: Item): string | null {
  return (isJourney(item) ? item.toPlaceId : null) ?? item.placeId
}
