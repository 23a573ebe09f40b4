import { type Action, isMissionOpen } from '../../app/action'
import { openDialog } from '../../app/open-dialog'

export const releaseActions: readonly Action[] = [
  {
    id: 'mission.release',
    titleId: 'releases.command',
    shortcut: 'mod+shift+r',
    isAvailable: isMissionOpen,
    run: () => openDialog('release'),
  },
]
