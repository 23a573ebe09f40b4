import type { Item } from '../../../shared/mission/entities/item'
import { missionRowOf } from '../../../shared/mission/mission'
import { type Action, type ActionState, isMissionOpen } from '../../app/action'
import { currentTranslator } from '../../app/current-translator'
import { useDesk } from '../../store/mission-store'
import { setView, useSession } from '../../store/session-store'
import { type ItemActs, itemActs, NUDGE_MINUTES } from './item-acts'

function selectedItem({ desk, session }: ActionState): Item | undefined {
  return session.selection?.table === 'items' ? desk.journal?.mission.tables.items[session.selection.id] : undefined
}

function stateNow(): ActionState {
  return { desk: useDesk.getState(), session: useSession.getState() }
}

/** An action on the selected item; available while one is selected. */
function onItem(id: string, titleId: Action['titleId'], run: (acts: ItemActs, item: Item) => void): Action {
  return {
    id,
    titleId,
    isAvailable: (state) => selectedItem(state) !== undefined,
    run: () => {
      const item = selectedItem(stateNow())
      if (item) run(itemActs(currentTranslator()), item)
    },
  }
}

export const itineraryActions: readonly Action[] = [
  {
    id: 'itinerary.addItem',
    titleId: 'itinerary.command.addItem',
    shortcut: 'mod+shift+n',
    isAvailable: isMissionOpen,
    run: () => {
      const state = stateNow()
      const mission = state.desk.journal?.mission
      if (!mission) return
      const dayOn = selectedItem(state)?.dayOn ?? missionRowOf(mission).startsOn
      if (itemActs(currentTranslator()).add(dayOn)) setView('itinerary')
    },
  },
  onItem('itinerary.duplicate', 'itinerary.command.duplicate', (acts, item) => acts.duplicate(item)),
  onItem('itinerary.confirm', 'itinerary.command.confirm', (acts, item) => acts.confirm(item)),
  onItem('itinerary.later', 'itinerary.command.later', (acts, item) => acts.moveBy(item, NUDGE_MINUTES)),
  onItem('itinerary.earlier', 'itinerary.command.earlier', (acts, item) => acts.moveBy(item, -NUDGE_MINUTES)),
  onItem('itinerary.nextDay', 'itinerary.command.nextDay', (acts, item) => acts.moveByDays(item, 1)),
  onItem('itinerary.previousDay', 'itinerary.command.previousDay', (acts, item) => acts.moveByDays(item, -1)),
  onItem('itinerary.remove', 'itinerary.command.remove', (acts, item) => void acts.remove(item)),
]
