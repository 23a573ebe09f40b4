import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { damagedFolderName } from '../files/home-names'
import { namesIn } from '../files/names-in'

/**
 * Removes what was put aside and is not written anew when sealing is turned on: homes that a rebuilt one took the place of, parts that
 * could not be read, discarded missions, a dropped file. What lies there lies open.
 */
export async function removeLeftovers(userDataPath: string): Promise<void> {
  const missions = join(userDataPath, 'missions')
  const names = await namesIn(missions)
  const replaced = names.filter((name) => /\.replaced-\d+$/.test(name)).map((name) => join(missions, name))
  // Not everything there is a folder: systems put files of their own everywhere.
  const homes = await Promise.all(names.map(async (name) => ({ name, parts: await namesIn(join(missions, name)) })))
  const damaged = homes
    .filter(({ parts }) => parts.includes(damagedFolderName))
    .map(({ name }) => join(missions, name, damagedFolderName))
  const others = ['trash', 'dropped'].map((name) => join(userDataPath, name))
  for (const folder of [...replaced, ...damaged, ...others]) await rm(folder, { recursive: true, force: true })
}
