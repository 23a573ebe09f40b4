import { workerData } from 'node:worker_threads'
import { ok } from '../../../shared/kernel/result'
import { answerAsReader } from '../answer-as-reader'
import { loadMissionFile } from './load-mission-file'
import type { ReaderTask, SentMissionFile } from './reader-messages'

/** The thread in which a mission file is read: whatever a file does to it, it can be ended (see run-reader). */
const { path, purpose } = workerData as ReaderTask
await answerAsReader<SentMissionFile>(async (progress) => {
  const file = await loadMissionFile(path, progress)
  return file.ok && purpose === 'verify' ? ok({ manifest: file.value.manifest }) : file
})
