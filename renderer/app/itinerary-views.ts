import { CalendarClock, List, type LucideIcon } from 'lucide-react'
import { type ComponentType, lazy, type ReactNode } from 'react'
import type { MessageId } from '../../shared/i18n/registry'
import { ItineraryView } from '../features/itinerary/itinerary-view'

/** What every view of the days is given: the control that changes to another one, for its row of tools. */
export interface DaysViewProps {
  readonly switcher: ReactNode
}

/** One way to look at the days: its segment in the control, its command and keys, and what fills the section. */
export interface DaysView {
  readonly id: string
  readonly titleId: MessageId
  readonly commandId: MessageId
  readonly icon: LucideIcon
  readonly shortcut: string
  readonly View: ComponentType<DaysViewProps>
}

/** The views of the same days; the first is what a start shows, all others are loaded when they are first shown. */
export const itineraryViews: readonly [DaysView, ...DaysView[]] = [
  {
    id: 'agenda',
    titleId: 'itinerary.view.agenda',
    commandId: 'itinerary.command.agenda',
    icon: List,
    shortcut: 'mod+alt+1',
    View: ItineraryView,
  },
  {
    id: 'day',
    titleId: 'itinerary.view.day',
    commandId: 'itinerary.command.day',
    icon: CalendarClock,
    shortcut: 'mod+alt+2',
    View: lazy(async () => ({ default: (await import('../features/day-grid/day-view')).DayView })),
  },
]
