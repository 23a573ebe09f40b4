import type { RequestOutput } from '../../shared/ipc/contract'
import type { DeskError } from '../../shared/ipc/errors'
import type { Settings } from '../../shared/ipc/settings'
import type { Result } from '../../shared/kernel/result'
import type { Failure } from './failure'
import type { FileOpening, Repository } from './repository'

export type AppDescription = Readonly<RequestOutput<'app:describe'>>

/** The desk as it stands after its start. */
export type DeskStart =
  | {
      readonly kind: 'ready'
      readonly app: AppDescription
      readonly settings: Settings
      readonly repository: Repository
      /** What became of the file given on the command line, else of the mission that was open last; null: neither was asked for. */
      readonly opening: Result<FileOpening, Failure> | null
    }
  /** The window's store was written by a newer Mission Desk: nothing was opened, nothing was changed. */
  | { readonly kind: 'store-newer'; readonly storedVersion: number; readonly ownVersion: number }
  /** The main process did not answer. */
  | { readonly kind: 'no-main-process'; readonly error: DeskError }
