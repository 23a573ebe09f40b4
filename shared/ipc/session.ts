import { z } from 'zod'
import { tableNames } from '../mission/registry'

export const viewIds = ['itinerary', 'people', 'interpreters', 'places', 'documents', 'findings', 'history', 'tasks'] as const
export type ViewId = (typeof viewIds)[number]

/** How a person left the window: never part of a mission, never undone, back again on the next start, also after a crash. */
export const sessionSchema = z.object({
  /** Mission that was open last; null: the list of missions. */
  missionId: z.string().nullable(),
  /** Mission whose view, selection and choices these are; null: none yet. */
  leftMissionId: z.string().nullable(),
  view: z.enum(viewIds),
  /** The row that the inspector shows; `also`: others of its table that are selected with it, where the selection began first. */
  selection: z.object({ table: z.enum(tableNames), id: z.string(), also: z.array(z.string()).readonly().optional() }).nullable(),
  sectionsCollapsed: z.boolean(),
  inspectorWidth: z.number(),
  /** Filters and small choices of the views, by a name that starts with the view's. */
  choices: z.record(z.string(), z.string()),
})

export type Session = Readonly<z.infer<typeof sessionSchema>>
export type Selection = NonNullable<Session['selection']>

export const defaultSession: Session = {
  missionId: null,
  leftMissionId: null,
  view: 'itinerary',
  selection: null,
  sectionsCollapsed: false,
  inspectorWidth: 340,
  choices: {},
}
