import { type Action, isMissionOpen } from '../../app/actions/action'
import { openDialog } from '../../app/navigation/open-dialog'

export const scheduleActions: readonly Action[] = [
  {
    id: 'itinerary.suggestSchedule',
    titleId: 'schedule.command',
    shortcut: 'mod+shift+g',
    isAvailable: isMissionOpen,
    run: () => openDialog('suggest-schedule'),
  },
]
