import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isSystemCode } from '../files/disk-failure'
import { damagedFolderName } from '../files/home-names'

/**
 * Removes what was put aside and is not written anew when sealing is turned on: homes that a rebuilt one took the place of, parts that
 * could not be read, discarded missions, a dropped file. What lies there lies open.
 */
export async function removeLeftovers(userDataPath: string): Promise<void> {
  const missions = join(userDataPath, 'missions')
  const names = await namesIn(missions)
  const replaced = names.filter((name) => /\.replaced-\d+$/.test(name)).map((name) => join(missions, name))
  const damaged = names.map((name) => join(missions, name, damagedFolderName))
  const others = ['trash', 'dropped'].map((name) => join(userDataPath, name))
  for (const folder of [...replaced, ...damaged, ...others]) await rm(folder, { recursive: true, force: true })
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isSystemCode(error, 'ENOENT')) return []
    throw error
  }
}
