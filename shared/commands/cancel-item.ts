import { changeOf } from './change-of'
import { command } from './command'

export interface CancelItemInput {
  readonly itemIds: readonly string[]
  /** Why; may be empty while nobody knows. */
  readonly reason: string
}

/** Calls items off. They stay in the plan, struck out, with everything that hangs on them. */
export const cancelItem = command({
  name: 'cancel-item',
  run: (mission, { itemIds, reason }: CancelItemInput) =>
    changeOf(
      mission,
      itemIds.map((id) => ({ table: 'items', id, fields: { status: 'cancelled', statusReason: reason.trim() } })),
    ),
})
