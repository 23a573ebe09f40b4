import { ok } from '../kernel/result'
import { type LocalDate, timeOfMinutes } from '../kernel/time'
import { joinDiffs } from '../mission/diff'
import type { Item } from '../mission/entities/item'
import { defaultMinutesOf } from '../mission/items/default-length'
import { minutesLongOf, timesFrom } from '../mission/items/item-timing'
import type { Mission } from '../mission/mission'
import type { Ref } from '../mission/registry'
import { changeOf, type RowEdit } from './change-of'
import { command } from './command'
import { copiedItems, type ToCopy } from './copied-items'
import { itemsById } from './items-by-id'

/** What else a place on the screen stands for: who attends, or where it is. */
export type PlacedFields = Partial<Pick<Item, 'attendance' | 'groupIds' | 'placeId' | 'roomName'>>

/** An item, and where it comes to lie. */
export interface Placement {
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

export interface PlaceItemInput extends Placement {
  /** What goes along, each to a place of its own. */
  readonly along?: readonly Placement[]
}

/** Puts an item and what goes along with it, or copies of them, to times of days, from wherever they were: what a drag does in one step. */
export const placeItem = command({
  name: 'place-item',
  run: (mission, { along = [], ...first }: PlaceItemInput, context) => {
    const placed = [first, ...along]
    const items = itemsById(
      mission,
      placed.map(({ itemId }) => itemId),
    )
    if (!items.ok) return items
    const moves: RowEdit[] = []
    const copies: ToCopy[] = []
    for (const [index, placement] of placed.entries()) {
      const item = items.value[index]
      if (!item) continue
      const fields = placedFields(mission, item, placement)
      if (placement.copyId === undefined) moves.push({ table: 'items', id: item.id, fields })
      else copies.push({ item: { ...item, ...fields }, id: placement.copyId })
    }
    if (copies.length === 0) return changeOf(mission, moves)
    const moved = moves.length === 0 ? null : changeOf(mission, moves)
    const copied = copiedItems(mission, copies, ({ dayOn }) => dayOn, context)
    const refs = copies.map(({ id }): Ref => ({ table: 'items', id }))
    return ok({ diff: joinDiffs([moved?.ok ? moved.value.diff : {}, copied]), refs })
  },
})

function placedFields(mission: Mission, item: Item, { dayOn, startMinute, minutesLong, fields }: Placement): Partial<Item> {
  const { time, dayOffset } = timeOfMinutes(startMinute)
  const known = minutesLong ?? minutesLongOf(item, dayOn)
  // Who has said when it begins, but not when it ends, has left the end open.
  const isOpenEnded = item.startTime !== null && item.endTime === null
  const minutes = known ?? (isOpenEnded ? null : defaultMinutesOf(mission, item))
  const times = timesFrom(item, { dayOn, startTime: time, startDayOffset: dayOffset }, minutes)
  // A time that was to be decided has been.
  return { ...times, ...fields, ...(item.timeMode === 'tbd' ? { timeMode: 'exact' } : {}) }
}
