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
