import type { Item } from '../mission/entities/item'
import { changeOf } from './change-of'
import { command } from './command'
import { itemsById } from './items-by-id'

const editableLists = ['groupIds', 'includePersonIds', 'excludePersonIds', 'vehicleIds'] as const
export type EditableList = (typeof editableLists)[number]

export interface EditItemsInput {
  readonly itemIds: readonly string[]
  /** What all of them get. */
  readonly fields?: Partial<Omit<Item, 'id'>>
  /** What a list of each of them gains and loses; the rest of it stays. */
  readonly lists?: {
    readonly [List in EditableList]?: { readonly gains: readonly string[]; readonly loses: readonly string[] }
  }
}

/** Gives the same fields of several items the same values. */
export const editItems = command({
  name: 'edit-items',
  run: (mission, { itemIds, fields, lists = {} }: EditItemsInput) => {
    const items = itemsById(mission, itemIds)
    if (!items.ok) return items
    return changeOf(
      mission,
      items.value.map((item) => ({ table: 'items', id: item.id, fields: { ...fields, ...listsOf(item, lists) } })),
    )
  },
})

function listsOf(item: Item, lists: NonNullable<EditItemsInput['lists']>): Partial<Item> {
  const fields: { [List in EditableList]?: string[] } = {}
  for (const list of editableLists) {
    const change = lists[list]
    if (!change) continue
    const kept = item[list].filter((id) => !change.loses.includes(id))
    fields[list] = [...kept, ...change.gains.filter((id) => !kept.includes(id))]
  }
  return fields
}
