import { choose, setView } from '../store/session-store'
import { type Action, isMissionOpen } from './actions/action'
import { itineraryViews } from './itinerary-views'
import { focusRegion } from './navigation/regions'

/** A command and keys for every view of the days, from wherever a person is. */
export const itineraryViewActions: readonly Action[] = itineraryViews.map(({ id, commandId, shortcut }) => ({
  id: `itinerary.view.${id}`,
  titleId: commandId,
  shortcut,
  isAvailable: isMissionOpen,
  run: () => {
    choose('itinerary.view', id)
    setView('itinerary')
    focusRegion('view')
  },
}))
