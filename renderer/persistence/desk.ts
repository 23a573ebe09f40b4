import type { RequestOutput } from '../../shared/ipc/contract'
import type { DeskError } from '../../shared/ipc/errors'
import type { Settings } from '../../shared/ipc/settings'
import type { SaveState } from '../store/save-state'
import type { Repository } from './repository'

export type AppDescription = Readonly<RequestOutput<'app:describe'>>

/** The desk as it stands after its start. */
export type DeskStart =
  | {
      readonly kind: 'ready'
      readonly app: AppDescription
      readonly settings: Settings
      readonly repository: Repository
      /** Mission that is open now: the one given on the command line, else the last one; null: the list of missions. */
      readonly missionId: string | null
      /** Why the mission or file that was to be opened was not. */
      readonly openingFailed: DeskError | null
    }
  /** The window's store was written by a newer Mission Desk: nothing was opened, nothing was changed. */
  | { readonly kind: 'store-newer'; readonly storedVersion: number; readonly ownVersion: number }
  /** The main process did not answer. */
  | { readonly kind: 'no-main-process'; readonly error: DeskError }

/** Asked when the window is to close while steps are not saved; `true`: close and lose what is waiting. */
export type LeaveQuestion = (state: SaveState) => Promise<boolean>
