import { constants } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { MISSION_SHAPE } from '../../../shared/journal/snapshot'
import type { Step } from '../../../shared/journal/step'
import { syncFolder } from '../atomic-write'
import type { WriteBytes } from '../write-bytes'
import { segmentNameOf } from './home-names'
import { encodeHeader, encodeSteps, type SegmentHeader } from './journal-segment'

/** The journal file that steps are appended to: its length and last checksum, as we left it. */
export interface OpenSegment {
  readonly path: string
  /** How many steps came before its first one. */
  readonly from: number
  readonly bytes: number
  readonly checksum: string
}

/** Thrown when the file is not as long as we left it: somebody else wrote to it, or it is gone. */
const segmentChanged = 'the journal file is not as it was left'

/**
 * Appends steps and syncs them. When this fails, on a full disk above all, the file is as it was before, so that a later try finds
 * it whole.
 */
export async function appendToSegment(segment: OpenSegment, steps: readonly Step[], write: WriteBytes): Promise<OpenSegment> {
  const { bytes, checksum } = encodeSteps(steps, segment.checksum)
  const handle = await open(segment.path, constants.O_WRONLY | constants.O_APPEND)
  try {
    if ((await handle.stat()).size !== segment.bytes) throw new Error(segmentChanged)
    await writeOrTakeBack(segment.path, handle, bytes, segment.bytes, write)
  } finally {
    await handle.close()
  }
  return { path: segment.path, from: segment.from, bytes: segment.bytes + bytes.length, checksum }
}

/** Starts a new journal file with its first steps. */
export async function startSegment(
  folder: string,
  start: Pick<SegmentHeader, 'missionId' | 'from' | 'startsEmpty'>,
  steps: readonly Step[],
  write: WriteBytes,
): Promise<OpenSegment> {
  const path = join(folder, segmentNameOf(start.from))
  const header = encodeHeader({ ...start, shape: MISSION_SHAPE })
  const { bytes, checksum } = encodeSteps(steps, header.checksum)
  const whole = Buffer.concat([header.bytes, bytes])
  const handle = await open(path, 'ax')
  try {
    await writeOrTakeBack(path, handle, whole, 0, write)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await handle.close()
  }
  await syncFolder(dirname(path))
  return { path, from: start.from, bytes: whole.length, checksum }
}

async function writeOrTakeBack(path: string, handle: FileHandle, bytes: Uint8Array, lengthBefore: number, write: WriteBytes) {
  try {
    await write(handle, bytes, null)
    await handle.datasync()
  } catch (error) {
    // A handle of its own: one that may only append may not truncate on Windows.
    const shortening = await open(path, 'r+')
    try {
      await shortening.truncate(lengthBefore)
      await shortening.datasync()
    } finally {
      await shortening.close()
    }
    throw error
  }
}
