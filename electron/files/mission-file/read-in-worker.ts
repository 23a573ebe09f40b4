import { type ReaderLimits, runReader } from '../run-reader'
import type { Manifest } from './mission-file-format'
import type { ReadMissionFile } from './read-mission-file'
import type { ReaderTask, SentMissionFile } from './reader-messages'

const readerLimits: ReaderLimits = { silenceMs: 2000, totalMs: 10_000, heapMegabytes: 256 }

/** Reads mission files in a thread of their own. Rejects with a DeskFailure that names the file. */
export interface MissionFileReader {
  readonly read: (path: string) => Promise<ReadMissionFile>
  /** Reads and checks all of it, and gives back only what it says of itself. A failure names `shownPath`. */
  readonly verify: (path: string, shownPath: string) => Promise<Manifest>
}

/** `workerPath`: the bundled mission-file-worker. */
export function createMissionFileReader(workerPath: string, limits: ReaderLimits = readerLimits): MissionFileReader {
  return {
    read: async (path) => {
      const { manifest, snapshot, steps } = await run({ path, purpose: 'read' }, workerPath, limits)
      if (!snapshot || !steps) throw new Error('the reader sent no mission')
      return { manifest, snapshot, steps }
    },
    verify: async (path, shownPath) => (await run({ path, shownPath, purpose: 'verify' }, workerPath, limits)).manifest,
  }
}

function run(task: ReaderTask, workerPath: string, limits: ReaderLimits): Promise<SentMissionFile> {
  const codes = { damaged: 'file-damaged', tooLarge: 'file-too-large' } as const
  return runReader<SentMissionFile>({ workerPath, task, path: task.shownPath ?? task.path, limits, codes })
}
