import { type Action, isMissionOpen } from '../../app/actions/action'
import { openDialog } from '../../app/navigation/open-dialog'

export const releaseActions: readonly Action[] = [
  {
    id: 'mission.release',
    titleId: 'releases.command',
    shortcut: 'mod+shift+r',
    isAvailable: isMissionOpen,
    run: () => openDialog('release'),
  },
  {
    id: 'mission.compareVersions',
    titleId: 'releases.compare',
    isAvailable: (state) => isMissionOpen(state) && Object.keys(state.desk.journal?.mission.tables.releases ?? {}).length > 0,
    run: () => openDialog('compare-versions'),
  },
  {
    id: 'mission.alternatives',
    titleId: 'releases.alternatives',
    isAvailable: isMissionOpen,
    run: () => openDialog('alternatives'),
  },
]
