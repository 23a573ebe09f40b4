import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { removeStaleTemps } from '../files/atomic-write'
import { damagedFolderName } from '../files/homes/home-names'
import { namesIn } from '../files/names-in'

/**
 * Removes what is not written anew when personal data is sealed: homes that a rebuilt one took the place of and discarded missions, if they were
 * put aside since a moment (before it they were sealed already), parts that could not be read, what a kill left half-written, a dropped file.
 */
export async function removeLeftovers(userDataPath: string, since: number): Promise<void> {
  const missions = join(userDataPath, 'missions')
  const trash = join(userDataPath, 'trash')
  const backups = join(userDataPath, 'backups')
  const names = await namesIn(missions)
  const replaced = names.filter((name) => isSince(since, /\.replaced-(\d+)$/, name) || name.endsWith('.building'))
  const discarded = (await namesIn(trash)).filter((name) => isSince(since, /-(\d+)$/, name))
  // Not everything there is a folder: systems put files of their own everywhere.
  const homes = await Promise.all(names.map(async (name) => ({ name, parts: await namesIn(join(missions, name)) })))
  const damaged = homes.filter(({ parts }) => parts.includes(damagedFolderName))
  const leftovers = [
    ...replaced.map((name) => join(missions, name)),
    ...discarded.map((name) => join(trash, name)),
    ...damaged.map(({ name }) => join(missions, name, damagedFolderName)),
    join(userDataPath, 'dropped'),
  ]
  for (const path of leftovers) await rm(path, { recursive: true, force: true })
  for (const name of await namesIn(backups)) await removeStaleTemps(join(backups, name))
}

/** Whether a name says that what it names was put aside since then. */
function isSince(since: number, pattern: RegExp, name: string): boolean {
  const [, at] = pattern.exec(name) ?? []
  return at !== undefined && Number(at) >= since
}
