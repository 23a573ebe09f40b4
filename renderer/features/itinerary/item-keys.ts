import type { KeyboardEvent } from 'react'
import { duplicateItem } from '../../../shared/commands/duplicate-item'
import { moveItem } from '../../../shared/commands/move-item'
import { removeRow } from '../../../shared/commands/remove-row'
import { addDays } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/act'
import { focusRegion } from '../../app/regions'
import { useTranslate } from '../../i18n/language-provider'
import { undo } from '../../store/mission-store'
import { select } from '../../store/session-store'
import { showToast } from '../../ui/toast'

/** One press of Alt+arrow moves an item by this many minutes. */
const NUDGE_MINUTES = 15

/** What keys do to the item whose row has the focus. Answers whether the key was one of them. */
export function useItemKeys(): (event: KeyboardEvent, item: Item) => boolean {
  const act = useAct()
  const { translate, language } = useTranslate()

  function remove(item: Item): void {
    if (!act(removeRow, { table: 'items', id: item.id })) return
    select(null)
    const title = textIn(item.title, language).text || translate(`terms.kind.${item.kind}`)
    showToast({
      title: translate('itinerary.removed', { title }),
      action: { label: translate('app.ui.undo'), run: () => void undo() },
    })
  }

  return (event, item) => {
    const isMod = event.ctrlKey || event.metaKey
    const does: Readonly<Record<string, () => void>> = {
      Enter: () => focusRegion('inspector'),
      F2: () => focusRegion('inspector'),
      Delete: () => remove(item),
      Backspace: () => remove(item),
      'alt+ArrowDown': () => void act(moveItem, { itemId: item.id, byMinutes: NUDGE_MINUTES }),
      'alt+ArrowUp': () => void act(moveItem, { itemId: item.id, byMinutes: -NUDGE_MINUTES }),
      'alt+ArrowRight': () => void (item.dayOn !== null && act(moveItem, { itemId: item.id, dayOn: addDays(item.dayOn, 1) })),
      'alt+ArrowLeft': () => void (item.dayOn !== null && act(moveItem, { itemId: item.id, dayOn: addDays(item.dayOn, -1) })),
      'mod+d': () => {
        const newItemId = crypto.randomUUID()
        if (act(duplicateItem, { itemId: item.id, newItemId })) select({ table: 'items', id: newItemId })
      },
    }
    const key = `${event.altKey ? 'alt+' : ''}${isMod ? 'mod+' : ''}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`
    const run = does[key]
    if (!run) return false
    event.preventDefault()
    event.stopPropagation()
    run()
    return true
  }
}
