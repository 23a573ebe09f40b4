import type { DeskError } from '../../shared/ipc/errors'
import { createWindowValue } from './window-value'

/** What the title bar says of the disk. `waiting` counts steps that are not yet acknowledged by the journal file. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly waiting: number }
  | { readonly kind: 'failed'; readonly waiting: number; readonly error: DeskError }

export const allSaved: SaveState = { kind: 'saved' }

/** Apart from the desk, each of whose hundreds of readers would be asked twice for every edit. */
export const useSaveState = createWindowValue<{ readonly saveState: SaveState }>({ saveState: allSaved })

export function setSaveState(saveState: SaveState): void {
  useSaveState.setState({ saveState })
}

/** The open mission is to be left once everything is saved. Until then it can be worked on, and what is done is saved first. */
export const useLeaving = createWindowValue<{ readonly isLeaving: boolean }>({ isLeaving: false })

export function setLeaving(isLeaving: boolean): void {
  useLeaving.setState({ isLeaving })
}

/** What is being typed in a field becomes part of the mission while there is one. */
export function endTyping(): void {
  if (typeof document !== 'undefined' && document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
