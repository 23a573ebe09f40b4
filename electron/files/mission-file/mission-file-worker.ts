import { workerData } from 'node:worker_threads'
import { ok } from '../../../shared/kernel/result'
import { answerAsReader } from '../reader/answer-as-reader'
import { loadMissionFile } from './load-mission-file'
import { lockBytes } from './lock-bytes'
import type { LockTask, ReaderTask, SentFile, UnlockTask } from './reader-messages'
import { unlockBytes } from './unlock-bytes'

/** The thread in which a mission file is read or locked: whatever a file does to it, it can be ended (see run-reader). */
const task = workerData as ReaderTask | LockTask | UnlockTask
if (task.purpose === 'lock') {
  await answerAsReader<Uint8Array>(async () => ok(await lockBytes(task.bytes, task.passphrase, task.work)))
} else if (task.purpose === 'unlock') {
  await answerAsReader<Uint8Array>((progress) => unlockBytes(Buffer.from(task.bytes), task.passphrase, progress))
} else {
  await answerAsReader<SentFile>(async (progress) => {
    const file = await loadMissionFile(task.path, task.passphrase, progress)
    if (!file.ok || task.purpose === 'read') return file
    return ok('manifest' in file.value ? { manifest: file.value.manifest } : { manifest: file.value.answerManifest })
  })
}
