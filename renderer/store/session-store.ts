import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Ref } from '../../shared/mission/registry'

export const viewIds = ['itinerary', 'people', 'interpreters', 'places', 'documents', 'findings', 'history'] as const
export type ViewId = (typeof viewIds)[number]

/** How this person left the window: never part of the mission, never undone, back again on the next start. */
export interface SessionState {
  /** Mission that was open last; null: the list of missions. */
  readonly missionId: string | null
  /** Mission whose view, selection and choices these are; null: none yet. */
  readonly leftMissionId: string | null
  readonly view: ViewId
  readonly selection: Ref | null
  readonly sectionsCollapsed: boolean
  readonly inspectorWidth: number
  /** Filters and small choices of the views, by a name that starts with the view's. */
  readonly choices: Readonly<Record<string, string>>
}

export const useSession = create<SessionState>()(
  persist<SessionState>(
    () => ({
      missionId: null,
      leftMissionId: null,
      view: 'itinerary',
      selection: null,
      sectionsCollapsed: false,
      inspectorWidth: 340,
      choices: {},
    }),
    { name: 'mission-desk.session', version: 1 },
  ),
)

export function setView(view: ViewId): void {
  useSession.setState({ view })
}

export function select(selection: Ref | null): void {
  useSession.setState({ selection })
}

/** Shows a row where it lives: its view, with the row selected. */
export function reveal(ref: Ref, view: ViewId): void {
  useSession.setState({ selection: ref, view })
}

export function choose(name: string, value: string): void {
  useSession.setState((state) => ({ choices: { ...state.choices, [name]: value } }))
}

/** A choice of a view and its setter, kept over restarts. */
export function useChoice(name: string, initial: string): readonly [string, (value: string) => void] {
  const value = useSession((state) => state.choices[name] ?? initial)
  return [value, (next) => choose(name, next)]
}
