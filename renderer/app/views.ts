import { Building2, CalendarDays, FileText, Flag, History, Languages, ListChecks, type LucideIcon, Users } from 'lucide-react'
import { type ComponentType, lazy } from 'react'
import type { MessageId } from '../../shared/i18n/registry'
import type { ViewId } from '../../shared/ipc/session'
import { ItinerarySection } from './itinerary-section'

/** A section of the window: its place in the list at the left, its keys, and what fills the centre. */
export interface View {
  readonly id: ViewId
  readonly titleId: MessageId
  readonly icon: LucideIcon
  readonly shortcut: string
  readonly View: ComponentType
}

/**
 * The sections from top to bottom. A feature fills one by exporting its view; it is loaded when it is first shown, but for the one that a
 * start shows: its rows are to be there in the first frame.
 */
export const views: readonly View[] = [
  {
    id: 'itinerary',
    titleId: 'app.section.itinerary',
    icon: CalendarDays,
    shortcut: 'mod+1',
    View: ItinerarySection,
  },
  {
    id: 'people',
    titleId: 'app.section.people',
    icon: Users,
    shortcut: 'mod+2',
    View: lazy(async () => ({ default: (await import('../features/people/people-view')).PeopleView })),
  },
  {
    id: 'interpreters',
    titleId: 'app.section.interpreters',
    icon: Languages,
    shortcut: 'mod+3',
    View: lazy(async () => ({ default: (await import('./interpreters-section')).InterpretersSection })),
  },
  {
    id: 'places',
    titleId: 'app.section.places',
    icon: Building2,
    shortcut: 'mod+4',
    View: lazy(async () => ({ default: (await import('../features/places/places-view')).PlacesView })),
  },
  {
    id: 'documents',
    titleId: 'app.section.documents',
    icon: FileText,
    shortcut: 'mod+5',
    View: lazy(async () => ({ default: (await import('../features/documents/documents-view')).DocumentsView })),
  },
  {
    id: 'findings',
    titleId: 'app.section.findings',
    icon: Flag,
    shortcut: 'mod+6',
    View: lazy(async () => ({ default: (await import('../features/findings/findings-view')).FindingsView })),
  },
  {
    id: 'history',
    titleId: 'app.section.history',
    icon: History,
    shortcut: 'mod+7',
    View: lazy(async () => ({ default: (await import('../features/history/history-view')).HistoryView })),
  },
  {
    id: 'tasks',
    titleId: 'app.section.tasks',
    icon: ListChecks,
    shortcut: 'mod+8',
    View: lazy(async () => ({ default: (await import('../features/tasks/tasks-view')).TasksView })),
  },
]
