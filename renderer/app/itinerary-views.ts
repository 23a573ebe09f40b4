import { CalendarClock, CalendarRange, Columns3, List, type LucideIcon, Route, Table2 } from 'lucide-react'
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
  {
    id: 'board',
    titleId: 'itinerary.view.board',
    commandId: 'itinerary.command.board',
    icon: Columns3,
    shortcut: 'mod+alt+3',
    View: lazy(async () => ({ default: (await import('../features/days-board/days-board-view')).DaysBoardView })),
  },
  {
    id: 'weeks',
    titleId: 'itinerary.view.weeks',
    commandId: 'itinerary.command.weeks',
    icon: CalendarRange,
    shortcut: 'mod+alt+4',
    View: lazy(async () => ({ default: (await import('../features/weeks/weeks-view')).WeeksView })),
  },
  {
    id: 'route',
    titleId: 'itinerary.view.route',
    commandId: 'itinerary.command.route',
    icon: Route,
    shortcut: 'mod+alt+5',
    View: lazy(async () => ({ default: (await import('../features/route/route-view')).RouteView })),
  },
  {
    id: 'rapid',
    titleId: 'rapid.view',
    commandId: 'rapid.command.show',
    icon: Table2,
    shortcut: 'mod+alt+6',
    View: lazy(async () => ({ default: (await import('../features/rapid-entry/rapid-entry-view')).RapidEntryView })),
  },
]
