import { type Action, isMissionOpen } from '../../app/actions/action'
import { openDialog } from '../../app/navigation/open-dialog'

export const agendaActions: readonly Action[] = [
  {
    id: 'people.agenda',
    titleId: 'people.command.agenda',
    shortcut: 'mod+j',
    isAvailable: isMissionOpen,
    run: () => openDialog('agenda'),
  },
]
