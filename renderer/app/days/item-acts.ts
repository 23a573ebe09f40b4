import { addItem } from '../../../shared/commands/add-item'
import { copyItems } from '../../../shared/commands/copy-items'
import { moveItems } from '../../../shared/commands/move-items'
import { removeItems } from '../../../shared/commands/remove-items'
import { setItemStatus } from '../../../shared/commands/set-item-status'
import type { Translator } from '../../../shared/i18n/translate'
import type { LocalDate } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { textIn } from '../../../shared/mission/text'
import { select, useSession } from '../../store/session-store'
import { createWindowValue } from '../../store/window-value'
import { showToast } from '../../ui/overlays/toast'
import { actIn } from '../actions/act'
import { undoAction } from '../actions/undo-action'
import { inspectNow } from '../navigation/inspected'
import { selectItems } from './select-items'

/** One press of a key moves an item by this many minutes. */
export const NUDGE_MINUTES = 15

/** The item that was added last, until its inspector has put the cursor into its title. */
export const useAddedItem = createWindowValue<{ readonly id: string | null }>({ id: null })

export interface ItemActs {
  /** `null`: to the pool. The new item is selected. Answers whether it was added. */
  readonly add: (dayOn: LocalDate | null) => boolean
  /** The copies are selected. */
  readonly duplicate: (items: readonly Item[]) => void
  readonly moveBy: (items: readonly Item[], minutes: number) => void
  /** Nothing for items of the pool, which have no day. */
  readonly moveByDays: (items: readonly Item[], days: number) => void
  readonly confirm: (items: readonly Item[]) => void
  readonly remove: (items: readonly Item[]) => boolean
}

/** What keys, menus and the palette do to items, each in one step: one place, so that they do the same. */
export function itemActs(translator: Translator): ItemActs {
  const act = actIn(translator)
  const { translate, language } = translator
  return {
    add: (dayOn) => {
      const id = crypto.randomUUID()
      if (!act(addItem, { id, dayOn })) return false
      useAddedItem.setState({ id })
      select({ table: 'items', id })
      // What is typed next is its title.
      inspectNow()
      return true
    },
    duplicate: (items) => {
      const newItemIds = items.map(() => crypto.randomUUID())
      if (act(copyItems, { itemIds: idsOf(items), newItemIds })) selectItems(newItemIds)
    },
    moveBy: (items, byMinutes) => {
      act(moveItems, { itemIds: idsOf(items), byMinutes })
    },
    moveByDays: (items, byDays) => {
      act(moveItems, { itemIds: idsOf(items), byDays })
    },
    confirm: (items) => {
      act(setItemStatus, { itemIds: idsOf(items), status: 'confirmed' })
    },
    remove: (items) => {
      if (!act(removeItems, { itemIds: idsOf(items) })) return false
      const { selection } = useSession.getState()
      if (selection?.table === 'items' && items.some(({ id }) => id === selection.id)) select(null)
      const [first] = items
      const title = first ? textIn(first.title, language).text || translate(`terms.kind.${first.kind}`) : ''
      showToast({
        title: translate('itinerary.removed', { title, count: items.length }),
        action: undoAction(translate),
      })
      return true
    },
  }
}

function idsOf(items: readonly Item[]): readonly string[] {
  return items.map(({ id }) => id)
}
