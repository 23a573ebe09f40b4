import { type Action, isMissionOpen } from '../../app/actions/action'
import { openDialog } from '../../app/navigation/open-dialog'

export const proposalActions: readonly Action[] = [
  {
    id: 'interpreters.propose',
    titleId: 'proposals.command',
    shortcut: 'mod+shift+p',
    isAvailable: isMissionOpen,
    run: () => openDialog('propose-assignments'),
  },
]
