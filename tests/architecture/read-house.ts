import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

const rooms = ['electron', 'renderer', 'resources', 'shared', 'tests']
const readable = /\.(ts|tsx|mjs|css|html)$/

/** Every source file of the house by its path, as it lies on the disk. */
export function readHouse(root: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const room of rooms) {
    for (const entry of readdirSync(join(root, room), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !readable.test(entry.name)) continue
      const path = posix.relative(root, posix.join(entry.parentPath, entry.name))
      // What a test compiles lies in such a folder while it runs.
      if (path.includes('/.')) continue
      files.set(path, readFileSync(join(root, path), 'utf8'))
    }
  }
  return files
}
