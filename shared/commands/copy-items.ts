import { ok } from '../kernel/result'
import type { LocalDate } from '../kernel/time'
import { command } from './command'
import { copiedItems } from './copied-items'
import { itemsById } from './items-by-id'

export interface CopyItemsInput {
  readonly itemIds: readonly string[]
  /** Programme day of the copies, null for the unscheduled pool; left out: each beside its original. */
  readonly dayOn?: LocalDate | null
  /** Ids of the copies, in the same order; left out: new ones. */
  readonly newItemIds?: readonly string[]
}

/** Copies items with what they ask of interpreters. */
export const copyItems = command({
  name: 'copy-items',
  run: (mission, { itemIds, dayOn, newItemIds = [] }: CopyItemsInput, context) => {
    const items = itemsById(mission, itemIds)
    if (!items.ok) return items
    const copies = items.value.map((item, index) => ({ item, id: newItemIds[index] ?? context.newId() }))
    return ok({
      diff: copiedItems(mission, copies, (item) => (dayOn === undefined ? item.dayOn : dayOn), context),
      refs: copies.map(({ id }) => ({ table: 'items', id })),
    })
  },
})
