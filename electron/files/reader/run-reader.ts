import { Worker } from 'node:worker_threads'
import type { DeskError, DeskErrorCode } from '../../../shared/ipc/errors'
import { createDeskFailure, type DeskFailure } from '../../ipc/desk-failure'
import { diskFailureOf } from '../disk-failure'
import { startOwnTime } from './own-time'

/** When a file that is being read is given up, in time that this process had (see own-time): between two signs of life, in all (the start of the thread too), in memory. */
export interface ReaderLimits {
  readonly silenceMs: number
  readonly totalMs: number
  readonly heapMegabytes: number
}

/** What a reading thread tells: first `progress`, then as often as it lives, at last one of the others. */
export type ReaderMessage<Read> =
  | { readonly kind: 'progress' }
  | { readonly kind: 'read'; readonly file: Read }
  | { readonly kind: 'refused'; readonly refusal: DeskError }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }

/** A thread to start. */
export interface ReaderRun {
  /** The bundled module of the thread. */
  readonly workerPath: string
  readonly task: unknown
  /** What a failure names. */
  readonly path: string
  readonly limits: ReaderLimits
  /** What is said of a file at which the thread stumbles, and of one for which its memory does not suffice. */
  readonly codes: { readonly damaged: DeskErrorCode; readonly tooLarge: DeskErrorCode }
}

/** Reads a file from elsewhere in a thread of its own, which is ended whatever the file does to it. Rejects with a DeskFailure. */
export async function runReader<Read>({ workerPath, task, path, limits, codes }: ReaderRun): Promise<Read> {
  const stumbled = (detail: string): DeskFailure => createDeskFailure(codes.damaged, { path, where: 'reader' }, detail)
  const worker = new Worker(workerPath, {
    workerData: task,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 32 },
  })
  const read = new Promise<Read>((resolve, reject) => {
    const timeout = (): void => reject(createDeskFailure('file-timeout', { path }))
    const stopTotal = startOwnTime(limits.totalMs, timeout)
    // Runs from the thread's first word on: how long a busy computer takes to start it is not the file's doing.
    let stopSilence = (): void => undefined
    const settle = (): void => {
      stopSilence()
      stopTotal()
    }
    const heard = (message: ReaderMessage<Read>): void => {
      stopSilence()
      if (message.kind === 'progress') stopSilence = startOwnTime(limits.silenceMs, timeout)
      else if (message.kind === 'read') resolve(message.file)
      else if (message.kind === 'refused') {
        const { code, params, detail } = message.refusal
        reject(createDeskFailure(code, { path, ...params }, detail))
      }
      // What the system did not refuse is the file's doing: a reader that stumbles refuses, too.
      else if (message.code === '') reject(stumbled(message.message))
      else reject(diskFailureOf(Object.assign(new Error(message.message), { code: message.code }), path))
      if (message.kind !== 'progress') settle()
    }
    worker.on('message', heard)
    worker.on('error', (error) => {
      settle()
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      // Out of its memory: the file is larger inside than it may be. Any other end is the file's doing, too.
      reject(isMemory ? createDeskFailure(codes.tooLarge, { path }, error.message) : stumbled(String(error)))
    })
    worker.on('exit', () => {
      settle()
      reject(stumbled('the reader ended without an answer'))
    })
  })
  try {
    return await read
  } finally {
    // Waited for: the next file finds this one's memory free.
    await worker.terminate()
  }
}
