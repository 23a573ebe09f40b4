import { err, ok } from '../kernel/result'
import type { LocalDate } from '../kernel/time'
import { createRow, joinDiffs } from '../mission/diff'
import { rowOf, rowsOf } from '../mission/mission'
import { command } from './command'

export interface DuplicateItemInput {
  readonly itemId: string
  /** Programme day of the copy; left out: the same day. */
  readonly dayOn?: LocalDate | null
  readonly newItemId?: string
}

/**
 * Copies an item with its interpretation requirements. Assignments, bookings and tasks stay with the original: nobody has been asked
 * to come twice. The copy is tentative and not locked.
 */
export const duplicateItem = command({
  name: 'duplicate-item',
  run: (mission, { itemId, dayOn, newItemId }: DuplicateItemInput, context) => {
    const item = rowOf(mission, 'items', itemId)
    if (!item) return err({ code: 'row-unknown', ref: { table: 'items', id: itemId } })
    const id = newItemId ?? context.newId()
    const copy = {
      ...item,
      id,
      dayOn: dayOn === undefined ? item.dayOn : dayOn,
      status: 'tentative' as const,
      statusReason: '',
      lockTime: false,
    }
    const requirements = rowsOf(mission, 'requirements')
      .filter((requirement) => requirement.itemId === itemId)
      .map((requirement) => createRow('requirements', { ...requirement, id: context.newId(), itemId: id }))
    return ok({ diff: joinDiffs(createRow('items', copy), ...requirements), refs: [{ table: 'items', id }] })
  },
})
