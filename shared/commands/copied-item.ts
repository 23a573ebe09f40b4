import type { Diff } from '../mission/diff'
import { createRow, joinDiffs } from '../mission/diff'
import type { Item } from '../mission/entities/item'
import { type Mission, rowsOf } from '../mission/mission'
import type { CommandContext } from './command'

/**
 * A copy of an item with its interpretation requirements. Assignments, bookings and tasks stay with the original: nobody has been
 * asked to come twice. The copy is tentative and not locked.
 */
export function copiedItem(
  mission: Mission,
  item: Item,
  fields: Partial<Item> & { readonly id: string },
  { newId }: CommandContext,
): Diff {
  const copy = { ...item, status: 'tentative' as const, statusReason: '', lockTime: false, ...fields }
  const requirements = rowsOf(mission, 'requirements')
    .filter((requirement) => requirement.itemId === item.id)
    .map((requirement) => createRow('requirements', { ...requirement, id: newId(), itemId: fields.id }))
  return joinDiffs(createRow('items', copy), ...requirements)
}
