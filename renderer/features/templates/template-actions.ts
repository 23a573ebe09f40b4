import { type Action, isMissionOpen } from '../../app/action'
import { openDialog } from '../../app/open-dialog'

export const templateActions: readonly Action[] = [
  {
    id: 'itinerary.dayTemplates',
    titleId: 'templates.command',
    isAvailable: isMissionOpen,
    run: () => openDialog('day-templates'),
  },
]
