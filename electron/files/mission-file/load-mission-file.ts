import { err, ok, type Result } from '../../../shared/kernel/result'
import { readBoundedFile } from '../read-bounded-file'
import { looksLikeAnswer, type ReadAnswerFile, readAnswerFile } from './answer-file'
import { type FileRefusal, refuse } from './file-refusal'
import { missionFileLimits } from './mission-file-format'
import { type ReadMissionFile, readMissionFile } from './read-mission-file'
import { isLocked, unlockBytes } from './unlock-bytes'

interface Loaded {
  /** It took the passphrase to read it. */
  readonly wasLocked: boolean
}

export interface LoadedMissionFile extends ReadMissionFile, Loaded {}
export interface LoadedAnswerFile extends ReadAnswerFile, Loaded {}

/** Reads a mission file or an interpreter's answer from the disk; rejects with what the system says when it cannot be reached. */
export async function loadMissionFile(
  path: string,
  passphrase: string | null,
  progress: () => void,
): Promise<Result<LoadedMissionFile | LoadedAnswerFile, FileRefusal>> {
  const file = await readBoundedFile(path, missionFileLimits.fileBytes)
  if (!file.ok) {
    return err(
      file.error === 'not-a-file' ? refuse('file-not-a-mission') : refuse('file-too-large', {}, `${file.error.bytes} bytes`),
    )
  }
  progress()
  const wasLocked = isLocked(file.value)
  const content = wasLocked ? await unlockBytes(file.value, passphrase, progress) : file
  if (!content.ok) return content
  const read = looksLikeAnswer(content.value) ? readAnswerFile(content.value) : readMissionFile(content.value, progress)
  return read.ok ? ok({ ...read.value, wasLocked }) : read
}
