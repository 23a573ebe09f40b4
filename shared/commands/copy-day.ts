import { err, ok } from '../kernel/result'
import type { LocalDate } from '../kernel/time'
import { takesPlace } from '../mission/items/item-times'
import { rowsOf } from '../mission/mission'
import { command } from './command'
import { copiedItems } from './copied-items'

export interface CopyDayInput {
  readonly dayOn: LocalDate
  readonly to: LocalDate
}

/** Copies what takes place on a programme day to another one, beside what is there already. */
export const copyDay = command({
  name: 'copy-day',
  run: (mission, { dayOn, to }: CopyDayInput, context) => {
    const items = rowsOf(mission, 'items').filter((item) => item.dayOn === dayOn && takesPlace(item))
    if (items.length === 0) return err({ code: 'nothing-changes' })
    const copies = items.map((item) => ({ item, id: context.newId() }))
    return ok({
      diff: copiedItems(mission, copies, () => to, context),
      refs: copies.map(({ id }) => ({ table: 'items', id })),
    })
  },
})
