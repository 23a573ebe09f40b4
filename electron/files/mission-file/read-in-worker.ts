import { createDeskFailure } from '../../ipc/desk-failure'
import { type ReaderLimits, runReader } from '../reader/run-reader'
import type { AnswerManifest } from './answer-file'
import type { LoadedAnswerFile, LoadedMissionFile } from './load-mission-file'
import { usualWork } from './lock-bytes'
import type { Manifest } from './mission-file-format'
import type { LockTask, ReaderTask, SentFile, UnlockTask } from './reader-messages'

const readerLimits: ReaderLimits = { silenceMs: 2000, totalMs: 10_000, heapMegabytes: 256 }

/** A thread that tries a passphrase is silent for as long as that takes, which is bounded by work (see unlock-bytes), not by time. */
const lockLimits: ReaderLimits = { ...readerLimits, silenceMs: 60_000, totalMs: 90_000 }

/** Reads mission files, and locks them, in a thread of their own. Rejects with a DeskFailure that names the file. */
export interface MissionFileReader {
  /** `passphrase` counts for a locked file only; without one such a file is refused with `passphrase-needed`. */
  readonly read: (path: string, passphrase?: string | null) => Promise<LoadedMissionFile>
  /** As `read`, and takes an interpreter's answer too. */
  readonly readEither: (path: string, passphrase?: string | null) => Promise<LoadedMissionFile | LoadedAnswerFile>
  /** Reads and checks all of it, and gives back only what it says of itself. A failure names `shownPath`. */
  readonly verify: (path: string, shownPath: string, passphrase?: string | null) => Promise<Manifest | AnswerManifest>
  /** The bytes of a file as they are written when it is to have a passphrase. */
  readonly lock: (bytes: Uint8Array, passphrase: string, shownPath: string) => Promise<Uint8Array>
  /** What `lock` has locked; refused with `passphrase-wrong`. */
  readonly unlock: (bytes: Uint8Array, passphrase: string, shownPath: string) => Promise<Uint8Array>
}

/** `workerPath`: the bundled mission-file-worker. `work`: what a passphrase costs whoever guesses it (see lock-bytes). */
export function createMissionFileReader(workerPath: string, limits = readerLimits, work = usualWork): MissionFileReader {
  const codes = { damaged: 'file-damaged', tooLarge: 'file-too-large' } as const

  function run(task: ReaderTask): Promise<SentFile> {
    const { path, shownPath = path, passphrase } = task
    return runReader({ workerPath, task, path: shownPath, limits: passphrase === null ? limits : lockLimits, codes })
  }

  async function readEither(path: string, passphrase: string | null = null): Promise<LoadedMissionFile | LoadedAnswerFile> {
    const file = await run({ path, purpose: 'read', passphrase })
    if ('answer' in file || 'snapshot' in file) return file
    throw new Error('the reader sent no mission')
  }

  return {
    readEither,
    read: async (path, passphrase = null) => {
      const file = await readEither(path, passphrase)
      if ('snapshot' in file) return file
      throw createDeskFailure('file-not-a-mission', { path }, 'an answer')
    },
    verify: async (path, shownPath, passphrase = null) => {
      const file = await run({ path, shownPath, purpose: 'verify', passphrase })
      if ('manifest' in file) return file.manifest
      throw new Error('the reader sent no manifest')
    },
    lock: (bytes, passphrase, shownPath) => {
      const task: LockTask = { purpose: 'lock', bytes, passphrase, work }
      return runReader({ workerPath, task, path: shownPath, limits: lockLimits, codes })
    },
    unlock: (bytes, passphrase, shownPath) => {
      const task: UnlockTask = { purpose: 'unlock', bytes, passphrase }
      return runReader({ workerPath, task, path: shownPath, limits: lockLimits, codes })
    },
  }
}
