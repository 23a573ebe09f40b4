import type { ItemStatus } from '../mission/entities/item'
import { changeOf } from './change-of'
import { command } from './command'

export interface SetItemStatusInput {
  readonly itemIds: readonly string[]
  readonly status: ItemStatus
  /** Why, or on whose word: "by e-mail of 3 May". */
  readonly reason?: string
}

/** Says how firm items are. */
export const setItemStatus = command({
  name: 'set-item-status',
  run: (mission, { itemIds, status, reason }: SetItemStatusInput) => {
    const fields = { status, ...(reason === undefined ? {} : { statusReason: reason }) }
    return changeOf(
      mission,
      itemIds.map((id) => ({ table: 'items', id, fields })),
    )
  },
})
