import { stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { shell } from 'electron'
import { createDeskFailure } from './desk-failure'
import type { Handlers } from './handlers'

/**
 * Shows a folder, or the folder of a file with the file chosen. Only folders are ever opened: to open a file would be to run
 * whatever the system runs for its kind.
 */
export function createFolderHandlers(): Pick<Handlers, 'folder:show'> {
  return {
    'folder:show': async ({ path }) => {
      if (!isAbsolute(path)) throw createDeskFailure('bad-request', { path }, 'not an absolute path')
      if (!(await stat(path)).isDirectory()) {
        shell.showItemInFolder(path)
        return null
      }
      const refusal = await shell.openPath(path)
      if (refusal) throw createDeskFailure('unexpected', { path }, refusal)
      return null
    },
  }
}
