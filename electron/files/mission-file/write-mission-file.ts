import { stat } from 'node:fs/promises'
import type { Answer } from '../../../shared/extract/answer'
import type { MissionCopyFrame } from '../../../shared/ipc/contract'
import { sameJson } from '../../../shared/kernel/json'
import { createDeskFailure } from '../../ipc/desk-failure'
import { writeAtomically } from '../atomic-write'
import { diskFailureOf } from '../disk-failure'
import type { WriteBytes } from '../write-bytes'
import { encodeAnswerFile } from './answer-file'
import { encodeMissionFile } from './encode-mission-file'
import type { MissionFileReader } from './read-in-worker'

export interface WriteMissionFileDeps {
  readonly reader: Pick<MissionFileReader, 'verify' | 'lock'>
  readonly appVersion: string
  readonly write?: WriteBytes | undefined
}

/**
 * Writes a mission file, locked where a passphrase is given, and returns its size in bytes. It takes the old file's place only after it was read back, checked like a
 * file from elsewhere, and found to hold what it was given. Rejects with a DeskFailure; then the old file is as it was.
 */
export async function writeMissionFile(
  path: string,
  copy: MissionCopyFrame,
  deps: WriteMissionFileDeps,
  passphrase: string | null = null,
): Promise<number> {
  return writeVerified(path, encodeMissionFile(copy, deps.appVersion), deps, passphrase)
}

/** As `writeMissionFile`: what an interpreter answers. */
export async function writeAnswerFile(
  path: string,
  answer: Answer,
  deps: WriteMissionFileDeps,
  passphrase: string | null = null,
): Promise<number> {
  return writeVerified(path, encodeAnswerFile(answer, deps.appVersion), deps, passphrase)
}

interface Encoded {
  readonly bytes: Uint8Array
  readonly manifest: object
}

async function writeVerified(
  path: string,
  { bytes, manifest }: Encoded,
  { reader, write }: WriteMissionFileDeps,
  passphrase: string | null,
): Promise<number> {
  try {
    const stored = passphrase === null ? bytes : await reader.lock(bytes, passphrase, path)
    const verify = async (written: string): Promise<void> => {
      const read = await reader.verify(written, path, passphrase)
      if (!sameJson(read, manifest)) throw createDeskFailure('unexpected', { path }, 'the file reads back as another')
    }
    await writeAtomically(path, stored, { write, verify })
    return (await stat(path)).size
  } catch (error) {
    throw diskFailureOf(error, path)
  }
}
