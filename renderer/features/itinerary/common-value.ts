import { sameJson } from '../../../shared/kernel/json'
import type { Item } from '../../../shared/mission/entities/item'

/** What all items have in a field; undefined where they differ. */
export function commonValue<Field extends keyof Item>(items: readonly Item[], field: Field): Item[Field] | undefined {
  const value = items[0]?.[field]
  return items.every((item) => sameJson(item[field], value)) ? value : undefined
}

/** The ids that every item has in a list, in the order of the first. */
export function commonIds(items: readonly Item[], list: 'groupIds' | 'vehicleIds'): readonly string[] {
  const [first, ...others] = items
  return first?.[list].filter((id) => others.every((item) => item[list].includes(id))) ?? []
}
