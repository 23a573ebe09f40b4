import type { ViewId } from '../../../shared/ipc/session'
import { redo, undo } from '../../store/mission-store'
import { select, setView, useSession } from '../../store/session-store'
import { type Action, isAnythingOpen, isMissionOpen } from '../actions/action'
import { openDialog } from '../navigation/open-dialog'
import { focusNextRegion, focusRegion } from '../navigation/regions'

function goTo(view: ViewId, titleId: Action['titleId'], shortcut: string): Action {
  return {
    id: `go.${view}`,
    titleId,
    shortcut,
    isAvailable: isMissionOpen,
    run: () => {
      setView(view)
      focusRegion('view')
    },
  }
}

/** What the window itself can do; features bring the rest. */
export const appActions: readonly Action[] = [
  {
    id: 'app.palette',
    titleId: 'app.command.palette',
    shortcut: 'mod+k',
    isAvailable: () => true,
    run: () => openDialog('palette'),
  },
  {
    id: 'edit.undo',
    titleId: 'app.command.undo',
    shortcut: 'mod+z',
    isAvailable: ({ desk }) => desk.undo.undoable.length > 0,
    run: () => void undo(),
  },
  {
    id: 'edit.redo',
    titleId: 'app.command.redo',
    shortcut: 'mod+shift+z mod+y',
    isAvailable: ({ desk }) => desk.undo.redoable.length > 0,
    run: () => void redo(),
  },
  goTo('itinerary', 'app.command.goItinerary', 'mod+1'),
  goTo('people', 'app.command.goPeople', 'mod+2'),
  goTo('interpreters', 'app.command.goInterpreters', 'mod+3'),
  goTo('places', 'app.command.goPlaces', 'mod+4'),
  goTo('documents', 'app.command.goDocuments', 'mod+5'),
  goTo('findings', 'app.command.goFindings', 'mod+6'),
  goTo('history', 'app.command.goHistory', 'mod+7'),
  goTo('tasks', 'app.command.goTasks', 'mod+8'),
  {
    id: 'app.toggleSections',
    titleId: 'app.command.toggleSections',
    shortcut: 'mod+b',
    isAvailable: isMissionOpen,
    run: () => {
      useSession.setState((state) => ({ sectionsCollapsed: !state.sectionsCollapsed }))
    },
  },
  {
    id: 'app.closeInspector',
    titleId: 'app.command.closeInspector',
    shortcut: 'escape',
    isAvailable: (state) => isMissionOpen(state) && state.session.selection !== null,
    run: () => {
      const { selection } = useSession.getState()
      // Of several items one stays; the next press closes it.
      if (selection?.also) select({ table: selection.table, id: selection.id })
      else {
        select(null)
        focusRegion('view')
      }
    },
  },
  {
    id: 'app.nextRegion',
    titleId: 'app.command.nextRegion',
    shortcut: 'f6',
    isAvailable: isAnythingOpen,
    run: () => focusNextRegion(1),
  },
  {
    id: 'app.settings',
    titleId: 'app.command.settings',
    shortcut: 'mod+,',
    isAvailable: () => true,
    run: () => openDialog('settings'),
  },
  { id: 'app.about', titleId: 'app.about.title', isAvailable: () => true, run: () => openDialog('about') },
]
