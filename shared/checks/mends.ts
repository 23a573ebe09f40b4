import { changeItemTimes } from '../commands/change-item-times'
import type { Command } from '../commands/command'
import { moveItem } from '../commands/move-item'
import { movesAlong, shiftItemsAfter } from '../commands/shift-items-after'
import type { MessageId } from '../i18n/registry'
import { MINUTE_MS, wallTimeOf } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { spanOf } from '../mission/items/item-times'
import { mayBeMoved } from '../mission/items/planned-items'
import type { Mend } from './finding'

type MendLabel = MessageId extends infer Id ? (Id extends `mend.${infer Label}` ? Label : never) : never

/** A command offered as a button, worded by `mend.<label>`; a param `item` is the id of the item that the button names. */
export function mendBy<Name extends string, Input>(
  label: MendLabel,
  command: Command<Name, Input>,
  input: Input,
  params: Mend['params'] = {},
): Mend {
  return { labelId: `mend.${label}`, params, command: command.name, input }
}

/**
 * Starts the item so many minutes later, alone or with what follows on its day; nothing where it may not be moved. What it is to keep away `from`
 * may not come along.
 */
export function laterMends(item: Item, minutes: number, from?: Item): readonly Mend[] {
  if (!mayBeMoved(item)) return []
  const params = { item: item.id, shiftMinutes: minutes }
  const alone = mendBy('startLater', moveItem, { itemId: item.id, byMinutes: minutes }, params)
  if (from && movesAlong(from, item)) return [alone]
  return [alone, mendBy('shiftDay', shiftItemsAfter, { itemId: item.id, minutes, withItem: true }, params)]
}

/** Ends the item so many minutes later (negative: earlier); nothing where it may not be changed. */
export function endMends(label: MendLabel, item: Item, minutes: number): readonly Mend[] {
  const span = spanOf(item)
  if (!mayBeMoved(item) || !span) return []
  const endTime = wallTimeOf(span.end + minutes * MINUTE_MS, item.endZone ?? item.zone).time
  const params = { item: item.id, shiftMinutes: Math.abs(minutes), endAt: endTime }
  return [mendBy(label, changeItemTimes, { itemId: item.id, endTime }, params)]
}

/** Starts the item at another time of its day, keeping its length. */
export function startAtMends(item: Item, startTime: string): readonly Mend[] {
  if (!mayBeMoved(item)) return []
  return [mendBy('startAt', moveItem, { itemId: item.id, startTime }, { item: item.id, startAt: startTime })]
}

/** Puts the item on another day at the same time. */
export function toDayMends(item: Item, dayOn: string): readonly Mend[] {
  if (!mayBeMoved(item)) return []
  return [mendBy('moveToDay', moveItem, { itemId: item.id, dayOn }, { item: item.id, dayOn })]
}
