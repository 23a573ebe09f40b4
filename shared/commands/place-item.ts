import { err, ok } from '../kernel/result'
import { type LocalDate, timeOfMinutes } from '../kernel/time'
import { defaultMinutesOf } from '../mission/default-length'
import type { Item } from '../mission/entities/item'
import { minutesLongOf, timesFrom } from '../mission/item-timing'
import { type Mission, rowOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'
import { copiedItems } from './copied-items'

/** What else a place on the screen stands for: who attends, or where it is. */
export type PlacedFields = Partial<Pick<Item, 'attendance' | 'groupIds' | 'placeId' | 'roomName'>>

export interface PlaceItemInput {
  readonly itemId: string
  readonly dayOn: LocalDate
  /** Minutes after the day's midnight; 1470 is half past midnight of the night that still belongs to it. */
  readonly startMinute: number
  /** Left out: it stays as long as it is. */
  readonly minutesLong?: number
  readonly fields?: PlacedFields
  /** Places a copy that gets this id; the item stays. */
  readonly copyId?: string
}

/** Puts an item, or a copy of it, to a time of a day, from wherever it was: what a drag does in one step. */
export const placeItem = command({
  name: 'place-item',
  run: (mission, input: PlaceItemInput, context) => {
    const { itemId, dayOn, copyId } = input
    const item = rowOf(mission, 'items', itemId)
    if (!item) return err({ code: 'row-unknown', ref: { table: 'items', id: itemId } })
    const fields = placedFields(mission, item, input)
    if (copyId === undefined) return changeOf(mission, [{ table: 'items', id: itemId, fields }])
    const diff = copiedItems(mission, [{ item: { ...item, ...fields }, id: copyId }], () => dayOn, context)
    return ok({ diff, refs: [{ table: 'items', id: copyId }] })
  },
})

function placedFields(mission: Mission, item: Item, { dayOn, startMinute, minutesLong, fields }: PlaceItemInput): Partial<Item> {
  const { time, dayOffset } = timeOfMinutes(startMinute)
  const known = minutesLong ?? minutesLongOf(item, dayOn)
  // Who has said when it begins, but not when it ends, has left the end open.
  const isOpenEnded = item.startTime !== null && item.endTime === null
  const minutes = known ?? (isOpenEnded ? null : defaultMinutesOf(mission, item))
  const times = timesFrom(item, { dayOn, startTime: time, startDayOffset: dayOffset }, minutes)
  // A time that was to be decided has been.
  return { ...times, ...fields, ...(item.timeMode === 'tbd' ? { timeMode: 'exact' } : {}) }
}
