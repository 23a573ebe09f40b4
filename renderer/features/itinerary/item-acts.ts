import { addItem } from '../../../shared/commands/add-item'
import { duplicateItem } from '../../../shared/commands/duplicate-item'
import { moveItem } from '../../../shared/commands/move-item'
import { setItemStatus } from '../../../shared/commands/set-item-status'
import type { Translator } from '../../../shared/i18n/translate'
import { addDays, type LocalDate } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { textIn } from '../../../shared/mission/text'
import { actIn } from '../../app/act'
import { removeIn } from '../../app/use-remove'
import { select } from '../../store/session-store'
import { createWindowValue } from '../../store/window-value'

/** One press of a key moves an item by this many minutes. */
export const NUDGE_MINUTES = 15

/** The item that was added last, until its inspector has put the cursor into its title. */
export const useAddedItem = createWindowValue<{ readonly id: string | null }>({ id: null })

export interface ItemActs {
  /** `null`: to the pool. The new item is selected. Answers whether it was added. */
  readonly add: (dayOn: LocalDate | null) => boolean
  readonly duplicate: (item: Item) => void
  readonly moveBy: (item: Item, minutes: number) => void
  /** Nothing for an item of the pool, which has no day. */
  readonly moveByDays: (item: Item, days: number) => void
  readonly confirm: (item: Item) => void
  readonly remove: (item: Item) => boolean
}

/** What keys, menus and the palette do to an item: one place, so that they do the same. */
export function itemActs(translator: Translator): ItemActs {
  const act = actIn(translator)
  const remove = removeIn(translator)
  return {
    add: (dayOn) => {
      const id = crypto.randomUUID()
      if (!act(addItem, { id, dayOn })) return false
      useAddedItem.setState({ id })
      select({ table: 'items', id })
      return true
    },
    duplicate: (item) => {
      const newItemId = crypto.randomUUID()
      if (act(duplicateItem, { itemId: item.id, newItemId })) select({ table: 'items', id: newItemId })
    },
    moveBy: (item, byMinutes) => {
      act(moveItem, { itemId: item.id, byMinutes })
    },
    moveByDays: (item, days) => {
      if (item.dayOn !== null) act(moveItem, { itemId: item.id, dayOn: addDays(item.dayOn, days) })
    },
    confirm: (item) => {
      act(setItemStatus, { itemIds: [item.id], status: 'confirmed' })
    },
    remove: (item) => {
      const { translate, language } = translator
      const title = textIn(item.title, language).text || translate(`terms.kind.${item.kind}`)
      return remove({ table: 'items', id: item.id }, translate('itinerary.removed', { title }))
    },
  }
}
