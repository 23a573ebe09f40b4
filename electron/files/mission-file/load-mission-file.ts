import { err, type Result } from '../../../shared/kernel/result'
import { readBoundedFile } from '../read-bounded-file'
import { type FileRefusal, refuse } from './file-refusal'
import { missionFileLimits } from './mission-file-format'
import { type ReadMissionFile, readMissionFile } from './read-mission-file'

/** Reads a mission file from the disk; rejects with what the system says when it cannot be reached. */
export async function loadMissionFile(path: string, progress: () => void): Promise<Result<ReadMissionFile, FileRefusal>> {
  const file = await readBoundedFile(path, missionFileLimits.fileBytes)
  if (!file.ok) {
    return err(
      file.error === 'not-a-file' ? refuse('file-not-a-mission') : refuse('file-too-large', {}, `${file.error.bytes} bytes`),
    )
  }
  progress()
  return readMissionFile(file.value, progress)
}
