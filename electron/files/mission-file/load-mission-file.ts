import { open, stat } from 'node:fs/promises'
import { err, type Result } from '../../../shared/kernel/result'
import { type FileRefusal, refuse } from './file-refusal'
import { missionFileLimits } from './mission-file-format'
import { type ReadMissionFile, readMissionFile } from './read-mission-file'

/** Reads a mission file from the disk; rejects with what the system says when it cannot be reached. */
export async function loadMissionFile(path: string, progress: () => void): Promise<Result<ReadMissionFile, FileRefusal>> {
  // Before it is opened: a device or pipe has no end, and opening one may never return.
  if (!(await stat(path)).isFile()) return err(refuse('file-not-a-mission'))
  const handle = await open(path, 'r')
  try {
    const found = await handle.stat()
    if (found.size > missionFileLimits.fileBytes) return err(refuse('file-too-large', {}, `${found.size} bytes`))
    const file = Buffer.alloc(found.size)
    for (let done = 0; done < file.length; ) {
      const { bytesRead } = await handle.read(file, done, file.length - done, done)
      // Shortened under our hands: the rest stays zero and fails its checksum.
      if (bytesRead === 0) break
      done += bytesRead
    }
    progress()
    return readMissionFile(file, progress)
  } finally {
    await handle.close()
  }
}
