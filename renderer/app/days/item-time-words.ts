import type { Translator } from '../../../shared/i18n/translate'
import { offsetMinutes, type Zone } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { endInstantOf, startInstantOf } from '../../../shared/mission/items/item-times'

/** How the itinerary writes an item's time: `09:00–11:30`, `~14:00`, `22:00–01:00 +1`, `(13:00)` when guests are not told. */
export function itemTimeWords(item: Item, { translate }: Translator): string {
  if (item.timeMode === 'tbd') return translate('itinerary.time.tbd')
  if (item.startTime === null) return translate('itinerary.time.none')
  const start = item.startDayOffset > 0 ? `${item.startTime} ${dayMark(item.startDayOffset)}` : item.startTime
  const later = item.endDayOffset - item.startDayOffset
  const end = item.endTime === null ? '' : `–${item.endTime}${later > 0 ? ` ${dayMark(later)}` : ''}`
  const times = `${item.timeMode === 'approx' ? '~' : ''}${start}${end}`
  return item.timeMode === 'hidden' ? `(${times})` : times
}

function dayMark(days: number): string {
  return `+${days}`
}

/** `UTC+8 → UTC+9` where start and end keep different clocks; empty where they agree. */
export function zoneChangeWords(item: Item): string {
  const start = startInstantOf(item)
  const end = endInstantOf(item)
  if (item.endZone === null || item.endZone === item.zone || start === null || end === null) return ''
  return `${offsetWords(item.zone, start)} → ${offsetWords(item.endZone, end)}`
}

/** `UTC+9`, `UTC+5:30`. */
export function offsetWords(zone: Zone, at: number): string {
  const minutes = offsetMinutes(zone, at)
  const rest = Math.abs(minutes) % 60
  return `UTC${minutes < 0 ? '−' : '+'}${Math.trunc(Math.abs(minutes) / 60)}${rest === 0 ? '' : `:${rest}`}`
}
