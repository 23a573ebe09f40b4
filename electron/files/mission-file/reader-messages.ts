import type { AnswerManifest } from './answer-file'
import type { LoadedAnswerFile, LoadedMissionFile } from './load-mission-file'
import type { Manifest } from './mission-file-format'

/** What the reading thread is given; `verify` sends back the manifest alone. */
export interface ReaderTask {
  readonly path: string
  /** What a failure names in its place: a file that is being verified still has another name than it will have. */
  readonly shownPath?: string
  readonly purpose: 'read' | 'verify'
  /** For a locked file; null: none is known. */
  readonly passphrase: string | null
}

/** Bytes to be locked: in the thread as well, as it takes a second in which the main process is to answer the window. */
export interface LockTask {
  readonly purpose: 'lock'
  readonly bytes: Uint8Array
  readonly passphrase: string
  readonly work: number
}

/** A locked key: trying a passphrase takes as long as locking. */
export interface UnlockTask {
  readonly purpose: 'unlock'
  readonly bytes: Uint8Array
  readonly passphrase: string
}

/** `manifest` alone answers `verify`. */
export type SentFile = LoadedMissionFile | LoadedAnswerFile | { readonly manifest: Manifest | AnswerManifest }
