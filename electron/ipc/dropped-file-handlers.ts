import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { writeAtomically } from '../files/atomic-write'
import { diskFailureOf } from '../files/disk-failure'
import { opensHere } from '../opens-here'
import { createDeskFailure } from './desk-failure'
import type { Handlers } from './handlers'

export interface DroppedFiles {
  readonly handlers: Pick<Handlers, 'mission-file:drop'>
  /** Whether a path names a file that was dropped: it is here for a moment only, nobody looks for it again. */
  readonly holds: (path: string) => boolean
  /** Removes a dropped file that has been opened: it may hold what lies encrypted everywhere else here. */
  readonly letGo: (path: string) => Promise<void>
}

/**
 * Files dropped on the window, which gives their bytes and not their place: laid down so that they are opened like any other. Only the last
 * one is there, and none after the next start.
 */
export function createDroppedFiles({ userDataPath }: { readonly userDataPath: string }): DroppedFiles {
  const root = join(userDataPath, 'dropped')
  const cleared = rm(root, { recursive: true, force: true }).catch(() => undefined)
  const holds = (path: string): boolean => path.startsWith(root + sep)
  return {
    holds,
    // What stays is gone with the next start.
    letGo: async (path) => (holds(path) ? rm(path, { force: true }).catch(() => undefined) : undefined),
    handlers: {
      'mission-file:drop': async ({ name, base64 }) => {
        if (!opensHere(name)) throw createDeskFailure('file-not-a-mission', { path: name })
        await cleared
        try {
          await rm(root, { recursive: true, force: true })
          await mkdir(root, { mode: 0o700 })
          // The name is for messages: what in it could lead elsewhere is left out.
          const path = join(await mkdtemp(join(root, 'file-')), name.replace(/[\p{C}<>:"/\\|?*]/gu, '_').slice(-100))
          await writeAtomically(path, Buffer.from(base64, 'base64'))
          return { path }
        } catch (error) {
          throw diskFailureOf(error, root)
        }
      },
    },
  }
}
