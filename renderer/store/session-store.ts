import { defaultSession, type Selection, type Session, type ViewId } from '../../shared/ipc/session'
import { sameJson } from '../../shared/kernel/json'
import type { Ref } from '../../shared/mission/registry'
import { createWindowValue } from './window-value'

/** How the window stands now. `keepSession` lays it down, `startDesk` takes it up again. */
export const useSession = createWindowValue<Session>(defaultSession)

export function setView(view: ViewId): void {
  useSession.setState({ view })
}

/** Selects one row, or several of a table (`also`). What is selected already is not selected, and stored, again. */
export function select(selection: Selection | null): void {
  if (!sameJson(useSession.getState().selection, selection)) useSession.setState({ selection })
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
