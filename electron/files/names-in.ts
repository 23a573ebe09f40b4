import { readdir } from 'node:fs/promises'
import { isSystemCode } from './disk-failure'

/** Names of what is in a folder; none where there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isSystemCode(error, 'ENOENT') || isSystemCode(error, 'ENOTDIR')) return []
    throw error
  }
}
