import { editRow } from '../commands/edit-row'
import { instantOf, instantsOf, type LocalTime, MINUTE_MS, offsetMinutes, type Zone } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import type { Place } from '../mission/entities/place'
import { endInstantOf, endOnOf, startInstantOf, startOnOf, takesPlace } from '../mission/items/item-times'
import { isJourney } from '../mission/items/planned-items'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { aboutEach } from './about-each'
import { createFinding } from './create-finding'
import type { Check, Finding } from './finding'
import { mendBy } from './mends'

/** C26: items end after they start, in the zones of their places, at times that the clock there shows. */
export const timesInOrder: Check = {
  id: 'C26',
  name: 'times-in-order',
  reads: ['items', 'places', 'missions'],
  run: (mission, context) => findingsOf(mission, rowsOf(mission, 'items'), context),
}

const findingsOf = aboutEach(['places', 'missions'], (mission, item: Item) => {
  if (item.dayOn === null || !takesPlace(item)) return []
  return [...wrongZones(mission, item), ...backwards(item), ...skippedHours(item)]
})

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
  const place = rowOf(mission, 'places', item.placeId)
  const start = place ? zoneFinding('C26.startZone', item, place, item.zone, item.startTime) : []
  // What stays at its place and has no zone of its own for the end is told once, by its start.
  if (!isJourney(item) && item.endZone === null) return start
  const endPlace = isJourney(item) ? rowOf(mission, 'places', item.toPlaceId) : place
  return endPlace ? [...start, ...zoneFinding('C26.endZone', item, endPlace, item.endZone ?? item.zone, item.endTime)] : start
}

function zoneFinding(
  messageId: 'C26.startZone' | 'C26.endZone',
  item: Item,
  place: Place,
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
