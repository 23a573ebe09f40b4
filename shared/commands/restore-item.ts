import { takesPlace } from '../mission/items/item-times'
import { rowOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

export interface RestoreItemInput {
  readonly itemIds: readonly string[]
}

/** Takes cancelled or declined items back into the plan, as tentative: whoever had confirmed them must be asked again. */
export const restoreItem = command({
  name: 'restore-item',
  run: (mission, { itemIds }: RestoreItemInput) =>
    changeOf(
      mission,
      itemIds
        .filter((id) => {
          const item = rowOf(mission, 'items', id)
          return !item || !takesPlace(item)
        })
        .map((id) => ({ table: 'items', id, fields: { status: 'tentative', statusReason: '' } })),
    ),
})
