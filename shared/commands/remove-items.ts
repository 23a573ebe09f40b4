import { err, ok } from '../kernel/result'
import type { Ref } from '../mission/registry'
import { command } from './command'
import { itemsById } from './items-by-id'
import { removalOf } from './removal-of'

export interface RemoveItemsInput {
  readonly itemIds: readonly string[]
}

/** Removes items with everything that hangs on them. */
export const removeItems = command({
  name: 'remove-items',
  run: (mission, { itemIds }: RemoveItemsInput) => {
    const items = itemsById(mission, itemIds)
    if (!items.ok) return items
    const refs: readonly Ref[] = itemIds.map((id) => ({ table: 'items', id }))
    const { diff, blockedBy } = removalOf(mission, refs)
    const [first] = refs
    if (!first) return err({ code: 'nothing-changes' })
    return blockedBy.length > 0 ? err({ code: 'still-needed', ref: first, by: blockedBy }) : ok({ diff, refs })
  },
})
