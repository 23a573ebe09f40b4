import type { Item } from '../../../shared/mission/entities/item'
import { type GroupSplit, splitsByGroup } from '../../../shared/mission/items/item-parts'
import { missionRowOf } from '../../../shared/mission/mission'
import { type Action, type ActionState, isMissionOpen } from '../../app/actions/action'
import { type ItemActs, itemActs, NUDGE_MINUTES } from '../../app/days/item-acts'
import { rejoin, rejoinable, splitByGroup } from '../../app/days/item-parts'
import { openDialog } from '../../app/navigation/open-dialog'
import { currentTranslator } from '../../app/start/current-translator'
import { useDesk } from '../../store/mission-store'
import { setView, useSession } from '../../store/session-store'
import { selectedItems } from '../../store/several-selected'

function selectionIn({ desk, session }: ActionState): readonly Item[] {
  return desk.journal ? selectedItems(desk.journal.mission, session.selection) : []
}

function stateNow(): ActionState {
  return { desk: useDesk.getState(), session: useSession.getState() }
}

/** An action on the selected items; available while there are any. */
function onItems(id: string, titleId: Action['titleId'], run: (acts: ItemActs, items: readonly Item[]) => void): Action {
  return {
    id,
    titleId,
    isAvailable: (state) => selectionIn(state).length > 0,
    run: () => {
      const items = selectionIn(stateNow())
      if (items.length > 0) run(itemActs(currentTranslator()), items)
    },
  }
}

function splitIn(state: ActionState): { readonly item: Item; readonly split: GroupSplit } | undefined {
  const [item, ...others] = selectionIn(state)
  const [split] = item && others.length === 0 && state.desk.journal ? splitsByGroup(state.desk.journal.mission, item) : []
  return item && split && { item, split }
}

function rejoinableIn(state: ActionState): readonly Item[] {
  return state.desk.journal ? rejoinable(state.desk.journal.mission, selectionIn(state)) : []
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
      const dayOn = selectionIn(state)[0]?.dayOn ?? missionRowOf(mission).startsOn
      if (itemActs(currentTranslator()).add(dayOn)) setView('itinerary')
    },
  },
  onItems('itinerary.duplicate', 'itinerary.command.duplicate', (acts, items) => acts.duplicate(items)),
  {
    id: 'itinerary.repeat',
    titleId: 'itinerary.command.repeat',
    shortcut: 'mod+shift+d',
    isAvailable: (state) => selectionIn(state).some(({ dayOn }) => dayOn !== null),
    run: () => openDialog('repeat-items'),
  },
  onItems('itinerary.confirm', 'itinerary.command.confirm', (acts, items) => acts.confirm(items)),
  onItems('itinerary.later', 'itinerary.command.later', (acts, items) => acts.moveBy(items, NUDGE_MINUTES)),
  onItems('itinerary.earlier', 'itinerary.command.earlier', (acts, items) => acts.moveBy(items, -NUDGE_MINUTES)),
  onItems('itinerary.nextDay', 'itinerary.command.nextDay', (acts, items) => acts.moveByDays(items, 1)),
  onItems('itinerary.previousDay', 'itinerary.command.previousDay', (acts, items) => acts.moveByDays(items, -1)),
  {
    id: 'itinerary.split',
    titleId: 'itinerary.command.split',
    isAvailable: (state) => splitIn(state) !== undefined,
    run: () => {
      const found = splitIn(stateNow())
      if (found) splitByGroup(found.item, found.split)
    },
  },
  {
    id: 'itinerary.rejoin',
    titleId: 'itinerary.command.rejoin',
    isAvailable: (state) => rejoinableIn(state).length > 0,
    run: () => rejoin(rejoinableIn(stateNow())),
  },
  onItems('itinerary.remove', 'itinerary.command.remove', (acts, items) => void acts.remove(items)),
]
