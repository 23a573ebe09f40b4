import { open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isSystemCode } from './disk-failure'
import { type WriteBytes, writeAll } from './write-bytes'

const tempEnding = '.mission-desk-temp'

export interface AtomicWriteOptions {
  readonly write?: WriteBytes | undefined
  /** Looks at the written file before it takes the old one's place; rejects to keep the old one. */
  readonly verify?: ((tempPath: string) => Promise<void>) | undefined
}

/**
 * Puts `bytes` in the place of a file: whoever reads finds the old file or the new one, also after a power cut; never a part. When
 * this fails the old file is untouched. The name of the half-written file is fixed, so a crash leaves one of them at most.
 */
export async function writeAtomically(path: string, bytes: Uint8Array, options: AtomicWriteOptions = {}): Promise<void> {
  const { write = writeAll, verify } = options
  const temp = join(dirname(path), `.${basename(path)}${tempEnding}`)
  try {
    const handle = await open(temp, 'w')
    try {
      await write(handle, bytes, 0)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await verify?.(temp)
    await renameOver(temp, path)
  } catch (error) {
    await rm(temp, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/** Makes renames and new names in a folder last. Windows has no such call; its file system journals names by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Removes what writes that were killed left in a folder; a folder that is not there has none. */
export async function removeStaleTemps(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) if (name.endsWith(tempEnding)) await rm(join(folder, name), { force: true })
}

/** On Windows a virus scanner or indexer may hold the old file open for a moment. */
async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (attempt === 5 || process.platform !== 'win32' || !isSystemCode(error, 'EPERM', 'EACCES', 'EBUSY')) throw error
      await setTimeout(20 * attempt)
    }
  }
}
