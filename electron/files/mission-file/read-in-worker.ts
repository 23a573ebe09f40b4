import { Worker } from 'node:worker_threads'
import { createDeskFailure, type DeskFailure } from '../../ipc/desk-failure'
import { diskFailureOf } from '../disk-failure'
import type { Manifest } from './mission-file-format'
import type { ReadMissionFile } from './read-mission-file'
import type { ReaderMessage, ReaderTask } from './reader-messages'

/** When a file that is being read is given up: between two signs of life, in all (the start of the thread too), in memory. */
export interface ReaderLimits {
  readonly silenceMs: number
  readonly totalMs: number
  readonly heapMegabytes: number
}

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
      const { manifest, snapshot, steps } = await runReader(workerPath, { path, purpose: 'read' }, limits)
      if (!snapshot || !steps) throw new Error('the reader sent no mission')
      return { manifest, snapshot, steps }
    },
    verify: async (path, shownPath) => (await runReader(workerPath, { path, shownPath, purpose: 'verify' }, limits)).manifest,
  }
}

type Read = Extract<ReaderMessage, { kind: 'read' }>['file']

function runReader(workerPath: string, task: ReaderTask, limits: ReaderLimits): Promise<Read> {
  const path = task.shownPath ?? task.path
  const worker = new Worker(workerPath, {
    workerData: task,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 32 },
  })
  return new Promise<Read>((resolve, reject) => {
    const timeout = (): void => reject(createDeskFailure('file-timeout', { path }))
    const total = setTimeout(timeout, limits.totalMs)
    // Runs from the thread's first word on: how long a busy computer takes to start it is not the file's doing.
    let silence: NodeJS.Timeout | undefined
    const settle = (): void => {
      clearTimeout(silence)
      clearTimeout(total)
    }
    const heard = (message: ReaderMessage): void => {
      clearTimeout(silence)
      if (message.kind === 'progress') silence = setTimeout(timeout, limits.silenceMs)
      else if (message.kind === 'read') resolve(message.file)
      else reject(failureOf(message, path))
      if (message.kind !== 'progress') settle()
    }
    worker.on('message', heard)
    worker.on('error', (error) => {
      settle()
      reject(crashOf(error, path))
    })
    worker.on('exit', () => {
      settle()
      reject(stumbledOver(path, 'the reader ended without an answer'))
    })
  }).finally(() => {
    void worker.terminate()
  })
}

function failureOf(message: Extract<ReaderMessage, { kind: 'refused' | 'failed' }>, path: string): DeskFailure {
  // What the system did not refuse is the file's doing: a reader that stumbles refuses, too.
  if (message.kind === 'failed' && message.code === '') return stumbledOver(path, message.message)
  if (message.kind === 'failed') return diskFailureOf(Object.assign(new Error(message.message), { code: message.code }), path)
  const { code, params, detail } = message.refusal
  return createDeskFailure(code, { path, ...params }, detail)
}

/** Out of its memory: the file is larger inside than it may be. Any other end is the file's doing, too. */
function crashOf(error: unknown, path: string): DeskFailure {
  const detail = error instanceof Error ? error.message : String(error)
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isMemory ? createDeskFailure('file-too-large', { path }, detail) : stumbledOver(path, detail)
}

function stumbledOver(path: string, detail: string): DeskFailure {
  return createDeskFailure('file-damaged', { path, where: 'reader' }, detail)
}
