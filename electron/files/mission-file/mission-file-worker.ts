import { workerData } from 'node:worker_threads'
import { ok } from '../../../shared/kernel/result'
import { answerAsReader } from '../answer-as-reader'
import { loadMissionFile } from './load-mission-file'
import { lockBytes } from './lock-bytes'
import type { LockTask, ReaderTask, SentMissionFile } from './reader-messages'

/** The thread in which a mission file is read or locked: whatever a file does to it, it can be ended (see run-reader). */
const task = workerData as ReaderTask | LockTask
if (task.purpose === 'lock') {
  await answerAsReader<Uint8Array>(async () => ok(await lockBytes(task.bytes, task.passphrase, task.work)))
} else {
  await answerAsReader<SentMissionFile>(async (progress) => {
    const file = await loadMissionFile(task.path, task.passphrase, progress)
    return file.ok && task.purpose === 'verify' ? ok({ manifest: file.value.manifest }) : file
  })
}
