import { access, constants, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder with those above it, and makes sure that it can be written to. (Node's own `recursive` never comes back where the
 * system answers "no such folder" although the parent is there, as in /proc.)
 */
export async function makeFolder(path: string): Promise<void> {
  await make(path, true)
  await access(path, constants.W_OK)
}

async function make(path: string, mayMakeParent: boolean): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || !mayMakeParent || dirname(path) === path) throw error
    await make(dirname(path), true)
    await make(path, false)
  }
}
