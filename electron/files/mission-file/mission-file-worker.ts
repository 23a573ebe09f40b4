import { parentPort, workerData } from 'node:worker_threads'
import { loadMissionFile } from './load-mission-file'
import type { ReaderMessage, ReaderTask } from './reader-messages'

/** The thread in which a mission file is read: whatever a file does to it, it can be ended (see read-in-worker). */
function send(message: ReaderMessage): void {
  parentPort?.postMessage(message)
}

const { path, purpose } = workerData as ReaderTask
send({ kind: 'progress' })
try {
  const file = await loadMissionFile(path, () => send({ kind: 'progress' }))
  if (!file.ok) send({ kind: 'refused', refusal: file.error })
  else send({ kind: 'read', file: purpose === 'read' ? file.value : { manifest: file.value.manifest } })
} catch (error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  send({ kind: 'failed', code, message: error instanceof Error ? error.message : String(error) })
}
