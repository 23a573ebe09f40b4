import { err, ok } from '../kernel/result'
import type { LocalDate } from '../kernel/time'
import { rowOf } from '../mission/mission'
import { command } from './command'
import { copiedItems } from './copied-items'

export interface DuplicateItemInput {
  readonly itemId: string
  /** Programme day of the copy; left out: the same day. */
  readonly dayOn?: LocalDate | null
  readonly newItemId?: string
}

/** Copies an item with what it asks of interpreters. */
export const duplicateItem = command({
  name: 'duplicate-item',
  run: (mission, { itemId, dayOn, newItemId }: DuplicateItemInput, context) => {
    const item = rowOf(mission, 'items', itemId)
    if (!item) return err({ code: 'row-unknown', ref: { table: 'items', id: itemId } })
    const id = newItemId ?? context.newId()
    const diff = copiedItems(mission, [{ item, id }], () => (dayOn === undefined ? item.dayOn : dayOn), context)
    return ok({ diff, refs: [{ table: 'items', id }] })
  },
})
