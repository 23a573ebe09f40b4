import { type Action, isMissionOpen } from '../../app/actions/action'
import { openDialog } from '../../app/navigation/open-dialog'

export const templateActions: readonly Action[] = [
  {
    id: 'itinerary.dayTemplates',
    titleId: 'templates.command',
    isAvailable: isMissionOpen,
    run: () => openDialog('day-templates'),
  },
]
