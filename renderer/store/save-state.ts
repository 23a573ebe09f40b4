import type { DeskError } from '../../shared/ipc/errors'

/** What the title bar says of the disk. `waiting` counts steps that are not yet acknowledged by the journal file. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly waiting: number }
  | { readonly kind: 'failed'; readonly waiting: number; readonly error: DeskError }
