import type { RequestOutput } from '../../shared/ipc/contract'
import type { DeskError } from '../../shared/ipc/errors'
import type { Settings } from '../../shared/ipc/settings'
import type { Result } from '../../shared/kernel/result'
import type { Failure } from './failure'
import type { FileOpening, Repository } from './repository'

export type AppDescription = Readonly<RequestOutput<'app:describe'>>

/** How personal data lies on this computer. `locked`: what is there is sealed and cannot be read; what is typed in lies open. */
export type PersonalData = 'open' | 'sealed' | 'locked'

/** How far homes are that could not all be written anew: parts, of all there are. None: nobody knows. */
export interface Unfinished {
  readonly stage: 'sealing' | 'unsealing'
  readonly written: number
  readonly parts: number
}

/** The desk as it stands after its start. */
export type DeskStart =
  | {
      readonly kind: 'ready'
      readonly app: AppDescription
      readonly settings: Settings
      readonly repository: Repository
      readonly personalData: PersonalData
      /** Sealing was turned on or off and is not finished; the next start goes on with it. */
      readonly unfinished: Unfinished | null
      /** What became of the file given on the command line, else of the mission that was open last; null: neither was asked for. */
      readonly opening: Result<FileOpening, Failure> | null
    }
  /** Personal data is sealed, and its key asks for the passphrase: the start goes on with it, or without. */
  | {
      readonly kind: 'locked'
      readonly settings: Settings
      readonly unlock: (passphrase: string) => Promise<Result<DeskStart, DeskError>>
      readonly goOn: () => Promise<Result<DeskStart, DeskError>>
    }
  /** Sealing was turned on or off: before the start goes on, what lies in the homes is written anew. */
  | {
      readonly kind: 'rewriting'
      readonly settings: Settings
      readonly stage: Unfinished['stage']
      readonly run: (onProgress: (done: number, total: number) => void) => Promise<DeskStart>
    }
  /** The window's store was written by a newer Mission Desk: nothing was opened, nothing was changed. */
  | { readonly kind: 'store-newer'; readonly storedVersion: number; readonly ownVersion: number }
  /** The main process did not answer. */
  | { readonly kind: 'no-main-process'; readonly error: DeskError }
