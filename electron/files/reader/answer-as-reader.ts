import { parentPort } from 'node:worker_threads'
import type { DeskError } from '../../../shared/ipc/errors'
import type { Result } from '../../../shared/kernel/result'
import type { ReaderMessage } from './run-reader'

/** The reading thread's side of run-reader: reads, tells signs of life, and sends what it read or why it did not. */
export async function answerAsReader<Read>(read: (progress: () => void) => Promise<Result<Read, DeskError>>): Promise<void> {
  const send = (message: ReaderMessage<Read>): void => parentPort?.postMessage(message)
  const progress = (): void => send({ kind: 'progress' })
  progress()
  try {
    const file = await read(progress)
    send(file.ok ? { kind: 'read', file: file.value } : { kind: 'refused', refusal: file.error })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    send({ kind: 'failed', code, message: error instanceof Error ? error.message : String(error) })
  }
}
