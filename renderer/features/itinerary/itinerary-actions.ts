import { addItem } from '../../../shared/commands/add-item'
import { duplicateItem } from '../../../shared/commands/duplicate-item'
import { moveItem } from '../../../shared/commands/move-item'
import { removeRow } from '../../../shared/commands/remove-row'
import { setItemStatus } from '../../../shared/commands/set-item-status'
import { addDays } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { missionRowOf } from '../../../shared/mission/mission'
import { type Action, type ActionState, isMissionOpen } from '../../app/action'
import { dispatch, useDesk } from '../../store/mission-store'
import { select, setView, useSession } from '../../store/session-store'

function selectedItem({ desk, session }: ActionState): Item | undefined {
  return session.selection?.table === 'items' ? desk.journal?.mission.tables.items[session.selection.id] : undefined
}

/** An action on the selected item; available while one is selected. */
function onItem(id: string, titleId: Action['titleId'], act: (item: Item) => void): Action {
  return {
    id,
    titleId,
    isAvailable: (state) => selectedItem(state) !== undefined,
    run: () => {
      const item = selectedItem({ desk: useDesk.getState(), session: useSession.getState() })
      if (item) act(item)
    },
  }
}

function move(item: Item, change: { readonly days?: number; readonly byMinutes?: number }): void {
  const { days, byMinutes } = change
  if (byMinutes !== undefined) dispatch(moveItem, { itemId: item.id, byMinutes })
  else if (days !== undefined && item.dayOn !== null) dispatch(moveItem, { itemId: item.id, dayOn: addDays(item.dayOn, days) })
}

export const itineraryActions: readonly Action[] = [
  {
    id: 'itinerary.addItem',
    titleId: 'itinerary.command.addItem',
    shortcut: 'mod+shift+n',
    isAvailable: isMissionOpen,
    run: () => {
      const state = { desk: useDesk.getState(), session: useSession.getState() }
      const mission = state.desk.journal?.mission
      if (!mission) return
      const id = crypto.randomUUID()
      const dayOn = selectedItem(state)?.dayOn ?? missionRowOf(mission).startsOn
      if (!dispatch(addItem, { id, dayOn }).ok) return
      setView('itinerary')
      select({ table: 'items', id })
    },
  },
  onItem('itinerary.duplicate', 'itinerary.command.duplicate', (item) => {
    const newItemId = crypto.randomUUID()
    if (dispatch(duplicateItem, { itemId: item.id, newItemId }).ok) select({ table: 'items', id: newItemId })
  }),
  onItem('itinerary.confirm', 'itinerary.command.confirm', (item) => {
    dispatch(setItemStatus, { itemIds: [item.id], status: 'confirmed' })
  }),
  onItem('itinerary.later', 'itinerary.command.later', (item) => move(item, { byMinutes: 15 })),
  onItem('itinerary.earlier', 'itinerary.command.earlier', (item) => move(item, { byMinutes: -15 })),
  onItem('itinerary.nextDay', 'itinerary.command.nextDay', (item) => move(item, { days: 1 })),
  onItem('itinerary.previousDay', 'itinerary.command.previousDay', (item) => move(item, { days: -1 })),
  onItem('itinerary.remove', 'itinerary.command.remove', (item) => {
    if (dispatch(removeRow, { table: 'items', id: item.id }).ok) select(null)
  }),
]
