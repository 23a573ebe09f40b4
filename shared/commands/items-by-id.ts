import { err, ok, type Result } from '../kernel/result'
import type { Item } from '../mission/entities/item'
import type { Refusal } from '../mission/integrity'
import { type Mission, rowOf } from '../mission/mission'

/** The items that are asked for; refused where one of them is not there. */
export function itemsById(mission: Mission, ids: readonly string[]): Result<readonly Item[], Refusal> {
  const items: Item[] = []
  for (const id of ids) {
    const item = rowOf(mission, 'items', id)
    if (!item) return err({ code: 'row-unknown', ref: { table: 'items', id } })
    items.push(item)
  }
  return ok(items)
}
