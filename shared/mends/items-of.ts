import type { Finding } from '../checks/finding'
import type { Item } from '../mission/entities/item'
import { type Mission, rowOf } from '../mission/mission'

/** The items that a finding is about, the one to move first. */
export function itemsOf(mission: Mission, { refs }: Finding): readonly Item[] {
  return refs.flatMap(({ table, id }) => (table === 'items' ? (rowOf(mission, 'items', id) ?? []) : []))
}
