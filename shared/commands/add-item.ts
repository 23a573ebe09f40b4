import { ok } from '../kernel/result'
import { createRow } from '../mission/diff'
import { type Item, itemEntity } from '../mission/entities/item'
import { defaultMinutesOf } from '../mission/items/default-length'
import { endDayOffsetOf, timesFrom } from '../mission/items/item-timing'
import { nextFreeTimeOf } from '../mission/items/next-free-time'
import { type Mission, missionRowOf, rowOf } from '../mission/mission'
import { command } from './command'

/** What is known of a new item; the rest is filled in. Without a day it goes to the unscheduled pool. */
export type AddItemInput = Partial<Item>

/** Adds an item: in the zone of its place, after the day's last item, as long as its kind usually takes. */
export const addItem = command({
  name: 'add-item',
  run: (mission, input: AddItemInput, context) => {
    const id = input.id ?? context.newId()
    const zone = rowOf(mission, 'places', input.placeId ?? null)?.zone ?? missionRowOf(mission).homeZone
    const arrivalZone = rowOf(mission, 'places', input.toPlaceId ?? null)?.zone ?? zone
    const endZone = arrivalZone === zone ? null : arrivalZone
    const item = { ...itemEntity.defaults, zone, endZone, ...input, id } as Item
    return ok({ diff: createRow('items', withTimes(mission, item, input)), refs: [{ table: 'items', id }] })
  },
})

function withTimes(mission: Mission, item: Item, input: AddItemInput): Item {
  const { dayOn, startDayOffset } = item
  if (dayOn === null || item.timeMode === 'tbd') return item
  const startTime = item.startTime ?? nextFreeTimeOf(mission, dayOn)
  if (item.endTime === null) {
    return { ...item, ...timesFrom(item, { dayOn, startTime, startDayOffset }, defaultMinutesOf(mission, item)) }
  }
  const started = { ...item, startTime }
  return input.endDayOffset === undefined ? { ...started, endDayOffset: endDayOffsetOf(started) } : started
}
