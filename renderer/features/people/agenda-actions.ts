import { type Action, isMissionOpen } from '../../app/action'
import { openDialog } from '../../app/open-dialog'

export const agendaActions: readonly Action[] = [
  {
    id: 'people.agenda',
    titleId: 'people.command.agenda',
    shortcut: 'mod+j',
    isAvailable: isMissionOpen,
    run: () => openDialog('agenda'),
  },
]
