import { type ReaderLimits, runReader } from '../run-reader'
import type { LoadedMissionFile } from './load-mission-file'
import { usualWork } from './lock-bytes'
import type { Manifest } from './mission-file-format'
import type { LockTask, ReaderTask, SentMissionFile } from './reader-messages'

const readerLimits: ReaderLimits = { silenceMs: 2000, totalMs: 10_000, heapMegabytes: 256 }

/** A thread that tries a passphrase is silent for as long as that takes, which is bounded by work (see unlock-bytes), not by time. */
const lockLimits: ReaderLimits = { ...readerLimits, silenceMs: 60_000, totalMs: 90_000 }

/** Reads mission files, and locks them, in a thread of their own. Rejects with a DeskFailure that names the file. */
export interface MissionFileReader {
  /** `passphrase` counts for a locked file only; without one such a file is refused with `passphrase-needed`. */
  readonly read: (path: string, passphrase?: string | null) => Promise<LoadedMissionFile>
  /** Reads and checks all of it, and gives back only what it says of itself. A failure names `shownPath`. */
  readonly verify: (path: string, shownPath: string, passphrase?: string | null) => Promise<Manifest>
  /** The bytes of a file as they are written when it is to have a passphrase. */
  readonly lock: (bytes: Uint8Array, passphrase: string, shownPath: string) => Promise<Uint8Array>
}

/** `workerPath`: the bundled mission-file-worker. `work`: what a passphrase costs whoever guesses it (see lock-bytes). */
export function createMissionFileReader(workerPath: string, limits = readerLimits, work = usualWork): MissionFileReader {
  const codes = { damaged: 'file-damaged', tooLarge: 'file-too-large' } as const

  function run(task: ReaderTask): Promise<SentMissionFile> {
    const { path, shownPath = path, passphrase } = task
    return runReader({ workerPath, task, path: shownPath, limits: passphrase === null ? limits : lockLimits, codes })
  }

  return {
    read: async (path, passphrase = null) => {
      const { manifest, snapshot, steps, wasLocked = false } = await run({ path, purpose: 'read', passphrase })
      if (!snapshot || !steps) throw new Error('the reader sent no mission')
      return { manifest, snapshot, steps, wasLocked }
    },
    verify: async (path, shownPath, passphrase = null) =>
      (await run({ path, shownPath, purpose: 'verify', passphrase })).manifest,
    lock: (bytes, passphrase, shownPath) => {
      const task: LockTask = { purpose: 'lock', bytes, passphrase, work }
      return runReader({ workerPath, task, path: shownPath, limits: lockLimits, codes })
    },
  }
}
