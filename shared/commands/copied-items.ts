import type { LocalDate } from '../kernel/time'
import type { Diff } from '../mission/diff'
import { createRow, joinDiffs } from '../mission/diff'
import type { Item } from '../mission/entities/item'
import { type Mission, rowsOf } from '../mission/mission'
import type { CommandContext } from './command'

/** An item, and the id that its copy gets. */
export interface ToCopy {
  readonly item: Item
  readonly id: string
}

/**
 * Copies of items with their interpretation requirements. Assignments, bookings and tasks stay with the originals: nobody has been
 * asked to come twice. The copies are tentative and not locked; a transfer that keeps itself in time does so for the copy that was
 * made with it.
 */
export function copiedItems(
  mission: Mission,
  copies: readonly ToCopy[],
  dayOf: (item: Item) => LocalDate | null,
  { newId }: CommandContext,
): Diff {
  const idOfCopy = new Map(copies.map(({ item, id }) => [item.id, id]))
  return joinDiffs(
    copies.map(({ item, id }) => {
      const asked = rowsOf(mission, 'requirements')
        .filter((requirement) => requirement.itemId === item.id)
        .map((requirement) => createRow('requirements', { ...requirement, id: newId(), itemId: id }))
      const copy: Item = {
        ...item,
        id,
        dayOn: dayOf(item),
        status: 'tentative',
        statusReason: '',
        lockTime: false,
        leadsToItemId: idOfCopy.get(item.leadsToItemId ?? '') ?? null,
      }
      return joinDiffs([createRow('items', copy), ...asked])
    }),
  )
}
