import { editRow } from '../commands/edit-row'
import { instantOf, instantsOf, type LocalTime, MINUTE_MS, offsetMinutes, type Zone } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { endInstantOf, endOnOf, startInstantOf, startOnOf, takesPlace } from '../mission/item-times'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { isJourney } from '../mission/planned-items'
import type { RowOf } from '../mission/registry'
import { createFinding } from './create-finding'
import type { Check, Finding } from './finding'
import { mendBy } from './mends'

/** C26: items end after they start, in the zones of their places, at times that the clock there shows. */
export const timesInOrder: Check = {
  id: 'C26',
  name: 'times-in-order',
  reads: ['items', 'places'],
  run: (mission) =>
    rowsOf(mission, 'items')
      .filter((item) => item.dayOn !== null && takesPlace(item))
      .flatMap((item) => [...wrongZones(mission, item), ...backwards(item), ...skippedHours(item)]),
}

function backwards(item: Item): readonly Finding[] {
  const start = startInstantOf(item)
  const end = endInstantOf(item)
  if (start === null || end === null || end >= start) return []
  const minutes = (end - start) / MINUTE_MS
  return [
    createFinding({
      messageId: 'C26.endBeforeStart',
      severity: 'error',
      refs: [{ table: 'items', id: item.id }],
      params: { startAt: item.startTime ?? '', endAt: item.endTime ?? '', earlyMinutes: -minutes },
      found: minutes,
      allowed: 0,
      source: 'physical',
      on: item.dayOn,
    }),
  ]
}

/** The item tells its time in another zone than its place's: the hour would be wrong. Zones that agree on that day are the same. */
function wrongZones(mission: Mission, item: Item): readonly Finding[] {
  const startPlace = rowOf(mission, 'places', item.placeId)
  const endPlace =
    (isJourney(item) ? rowOf(mission, 'places', item.toPlaceId) : undefined) ?? (isJourney(item) ? undefined : startPlace)
  const start = startPlace ? zoneFinding('C26.startZone', item, startPlace, item.zone, item.startTime) : []
  const endZone = item.endZone ?? item.zone
  // An item that stays where it is and has no zone of its own for the end is told once, by its start.
  const isToldByStart = start.length > 0 && item.endZone === null && !isJourney(item)
  const end = endPlace && !isToldByStart ? zoneFinding('C26.endZone', item, endPlace, endZone, item.endTime) : []
  return [...start, ...end]
}

function zoneFinding(
  messageId: 'C26.startZone' | 'C26.endZone',
  item: Item,
  place: RowOf<'places'>,
  zone: Zone,
  time: LocalTime | null,
): readonly Finding[] {
  const on = messageId === 'C26.startZone' ? startOnOf(item) : endOnOf(item)
  if (on === null || zone === place.zone) return []
  const at = instantOf(on, time ?? '12:00', place.zone)
  if (offsetMinutes(zone, at) === offsetMinutes(place.zone, at)) return []
  const fields = messageId === 'C26.startZone' ? { zone: place.zone } : { endZone: place.zone }
  return [
    createFinding({
      messageId,
      severity: 'error',
      refs: [
        { table: 'items', id: item.id },
        { table: 'places', id: place.id },
      ],
      params: { zone, placeZone: place.zone },
      source: 'place',
      on: item.dayOn,
      mends: [mendBy('useZone', editRow, { table: 'items', id: item.id, fields }, { item: item.id, zone: place.zone })],
    }),
  ]
}

/** Times that no clock shows, since it is put forward over them. */
function skippedHours(item: Item): readonly Finding[] {
  return [
    { end: 'start', on: startOnOf(item), time: item.startTime, zone: item.zone },
    { end: 'end', on: endOnOf(item), time: item.endTime, zone: item.endZone ?? item.zone },
  ].flatMap(({ end, on, time, zone }) => {
    if (on === null || time === null || instantsOf(on, time, zone).length > 0) return []
    return [
      createFinding({
        messageId: 'C26.skippedHour',
        severity: 'error',
        refs: [{ table: 'items', id: item.id }],
        params: { time, zone, skippedOn: on },
        source: 'physical',
        on: item.dayOn,
        distinguishedBy: end,
      }),
    ]
  })
}
