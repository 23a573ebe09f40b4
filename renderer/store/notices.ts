import type { Damage } from '../../shared/ipc/contract'
import type { DeskError } from '../../shared/ipc/errors'
import { createWindowValue } from './window-value'

/**
 * What the person is told about the two homes of their missions, until they put it away. Worded by the catalogue
 * (`notice.<code>`); every one of them ends with nothing lost but what it names.
 */
export type Notice =
  /** The window's store came back empty; its missions were read back from the main process's journals. */
  | { readonly code: 'window-store-emptied'; readonly missions: number; readonly detail: string }
  /** The window's store could not be opened; it is left as it is, and another one was begun from the journals. */
  | { readonly code: 'window-store-replaced'; readonly missions: number; readonly detail: string }
  /** The window's store does not take anything just now; the journal files do, so nothing is lost. */
  | { readonly code: 'window-store-failing'; readonly detail: string }
  /** The latest backup could not be made; it is tried again. */
  | { readonly code: 'backup-failing'; readonly error: DeskError }
  /** The journal files of missions were gone; they were written again from the window's store. */
  | { readonly code: 'journal-files-rebuilt'; readonly missions: number }
  /** The journal files cannot be read just now: what is shown comes from the window's store alone. */
  | { readonly code: 'journal-files-unreadable'; readonly error: DeskError }
  /** A stored file of a mission was damaged and has been mended from the other home. */
  | { readonly code: 'damage-mended'; readonly missionId: string; readonly damage: readonly Damage[] }
  /** Steps that neither home can read any more; `steps`: how many, null where not known. The mission is as it was before them. */
  | {
      readonly code: 'steps-unreadable'
      readonly missionId: string
      readonly steps: number | null
      readonly damage: readonly Damage[]
    }
  /** The two homes had gone different ways; the longer one is open, the other was kept as a mission of its own. */
  | { readonly code: 'homes-parted'; readonly missionId: string; readonly keptAs: string }
  /** Small files of this computer were damaged and have been put aside; what they kept is as at first. */
  | { readonly code: 'kept-files-damaged'; readonly files: readonly string[] }
  /** Small files were damaged and have been written anew from what else is kept of the same: nothing is lost. */
  | { readonly code: 'kept-files-mended'; readonly files: readonly string[] }
  /** Sealing was turned on or off, and not everything could be written anew; null: because of steps that lie aside. The next start tries again. */
  | { readonly code: 'sealing-unfinished'; readonly error: DeskError | null }
  /** Sealing was turned on; backups that are damaged could not be sealed, and lie as they were. */
  | { readonly code: 'backups-left-open'; readonly backups: number }

export const useNotices = createWindowValue<{ readonly notices: readonly Notice[] }>({ notices: [] })

/** Tells the person something; the same thing told again replaces the earlier one. */
export function tell(notice: Notice): void {
  useNotices.setState((state) => ({ notices: [...state.notices.filter((told) => keyOf(told) !== keyOf(notice)), notice] }))
}

export function putAway(notice: Notice): void {
  useNotices.setState((state) => ({ notices: state.notices.filter((told) => told !== notice) }))
}

/** What was told and is no longer so. */
export function putAwayAll(code: Notice['code']): void {
  useNotices.setState((state) => ({ notices: state.notices.filter((told) => told.code !== code) }))
}

function keyOf(notice: Notice): string {
  return 'missionId' in notice ? `${notice.code}/${notice.missionId}` : notice.code
}
