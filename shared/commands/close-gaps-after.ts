import { figureOf } from '../interpreting/figure-of'
import { err } from '../kernel/result'
import { type Instant, MINUTE_MS } from '../kernel/time'
import { startInstantOf } from '../mission/items/item-times'
import { timesShifted } from '../mission/items/item-timing'
import { mayBeMoved, type PlannedItem, plannedItemsOf } from '../mission/items/planned-items'
import { type Mission, rowOf } from '../mission/mission'
import { commonTravellersOf } from '../mission/people/travellers'
import { soonestArrival } from '../mission/places/way-hours'
import { waysOf } from '../mission/places/ways'
import { changeOf } from './change-of'
import { command } from './command'

export interface CloseGapsAfterInput {
  readonly itemId: string
}

/**
 * Lets everything later on an item's programme day start as early as its people can be there: after what they did before, the known
 * way and the buffer. Nothing starts later than it did; timetables and fixed points stay, and what follows them waits for them.
 */
export const closeGapsAfter = command({
  name: 'close-gaps-after',
  run: (mission, { itemId }: CloseGapsAfterInput) => {
    const item = rowOf(mission, 'items', itemId)
    if (!item) return err({ code: 'row-unknown', ref: { table: 'items', id: itemId } })
    const from = startInstantOf(item)
    if (from === null) return err({ code: 'input-invalid', field: 'itemId' })
    const day = plannedItemsOf(mission).filter((planned) => planned.item.dayOn === item.dayOn)
    const ends = new Map<PlannedItem, Instant>()
    const moves = day.flatMap((later) => {
      const isAfter = later.start >= from && later.item.id !== itemId && mayBeMoved(later.item)
      const start = isAfter ? earliestStartOf(mission, later, ends) : later.start
      ends.set(later, later.end + start - later.start)
      return start === later.start ? [] : [{ item: later.item, minutes: (start - later.start) / MINUTE_MS }]
    })
    return changeOf(
      mission,
      moves.map(({ item: moved, minutes }) => ({ table: 'items', id: moved.id, fields: timesShifted(moved, minutes) })),
    )
  },
})

/** When the people of an item are ready for it, by the new ends of what came before; its own start where nothing did. */
function earliestStartOf(mission: Mission, later: PlannedItem, ends: ReadonlyMap<PlannedItem, Instant>): Instant {
  const ready = [...ends]
    .filter(([earlier]) => earlier.end <= later.start && commonTravellersOf(mission, earlier.item, later.item).length > 0)
    .map(([earlier, end]) => readyFor(mission, earlier, end, later))
  return ready.length === 0 ? later.start : Math.min(later.start, Math.max(...ready))
}

function readyFor(mission: Mission, earlier: PlannedItem, end: Instant, later: PlannedItem): Instant {
  const { placeId } = later.item
  if (earlier.endPlaceId === null || placeId === null || earlier.endPlaceId === placeId) return end
  const way = waysOf(mission).to(placeId).get(earlier.endPlaceId)
  if (way === undefined) return end
  const { zone, endZone } = earlier.item
  return soonestArrival(way, endZone ?? zone, end) + figureOf(mission, 'bufferMinutes').value * MINUTE_MS
}
