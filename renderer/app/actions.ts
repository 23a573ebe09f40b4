import { boardActions } from '../features/board/board-actions'
import { extractActions } from '../features/extract/extract-actions'
import { importActions } from '../features/imports/import-actions'
import { itineraryActions } from '../features/itinerary/itinerary-actions'
import { planningActions } from '../features/itinerary/planning-actions'
import { missionParticularsActions } from '../features/mission/mission-particulars-actions'
import { agendaActions } from '../features/people/agenda-actions'
import { proposalActions } from '../features/proposals/proposal-actions'
import { releaseActions } from '../features/releases/release-actions'
import { scheduleActions } from '../features/schedule-proposals/schedule-actions'
import { templateActions } from '../features/templates/template-actions'
import type { Action, ActionState } from './actions/action'
import { appActions } from './frame/app-actions'
import { itineraryViewActions } from './itinerary-view-actions'
import { missionActions } from './missions/mission-actions'

/** Every action of the window. A feature adds the array that it exports. */
export const actions: readonly Action[] = [
  ...appActions,
  ...missionActions,
  ...missionParticularsActions,
  ...agendaActions,
  ...itineraryViewActions,
  ...itineraryActions,
  ...planningActions,
  ...scheduleActions,
  ...importActions,
  ...extractActions,
  ...proposalActions,
  ...boardActions,
  ...releaseActions,
  ...templateActions,
]

export function availableActions(state: ActionState): readonly Action[] {
  return actions.filter((action) => action.isAvailable(state))
}
