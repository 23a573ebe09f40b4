import { type LocalTime, MINUTE_MS, wallTimeOf } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { startInstantOf } from '../mission/items/item-times'

/** When each part of an item begins, by the clock at its place; null where the item's time is open or not to be told. */
export function segmentStartsOf(item: Item): readonly LocalTime[] | null {
  const start = item.timeMode === 'exact' || item.timeMode === 'approx' ? startInstantOf(item) : null
  if (start === null) return null
  let at = start
  return item.segments.map(({ minutes }) => {
    const { time } = wallTimeOf(at, item.zone)
    at += minutes * MINUTE_MS
    return time
  })
}
