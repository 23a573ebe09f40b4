import type { Item } from '../mission/entities/item'
import { changeOf } from './change-of'
import { command } from './command'

export interface EditItemsInput {
  readonly itemIds: readonly string[]
  /** What all of them get. */
  readonly fields: Partial<Omit<Item, 'id'>>
}

/** Gives the same fields of several items the same values. */
export const editItems = command({
  name: 'edit-items',
  run: (mission, { itemIds, fields }: EditItemsInput) =>
    changeOf(
      mission,
      itemIds.map((id) => ({ table: 'items', id, fields })),
    ),
})
