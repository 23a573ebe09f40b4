import { isAbsolute } from 'node:path'
import type { MissionCopyFrame } from '../../shared/ipc/contract'
import { missionFileEnding } from '../files/mission-file/mission-file-format'
import type { MissionFileReader } from '../files/mission-file/read-in-worker'
import { type WriteMissionFileDeps, writeMissionFile } from '../files/mission-file/write-mission-file'
import type { RecentFiles } from '../files/recent-files'
import { missionFilePath, suggestedFileName } from '../files/suggested-file-name'
import { createDeskFailure } from './desk-failure'
import type { Handlers } from './handlers'

export interface MissionFileDeps extends WriteMissionFileDeps {
  readonly reader: MissionFileReader
  readonly recentFiles: RecentFiles
  readonly dialogs: {
    readonly chooseOpenPath: () => Promise<string | null>
    readonly chooseSavePath: (suggestedName: string) => Promise<string | null>
  }
}

export type MissionFileHandlers = Pick<Handlers, 'mission-file:open' | 'mission-file:save'>

/** Opens and saves mission files. A file that is refused changes nothing; one that is saved was read back. */
export function createMissionFileHandlers(deps: MissionFileDeps): MissionFileHandlers {
  /** What was opened or saved is so, whether or not the list of recent files can be written. */
  const remember = (path: string): Promise<void> => deps.recentFiles.remember(path).catch(() => undefined)
  return {
    'mission-file:open': async (input) => {
      const path = input.path ?? (await deps.dialogs.chooseOpenPath())
      if (path === null) return null
      if (!isAbsolute(path)) throw badPath(path)
      const { snapshot, steps } = await deps.reader.read(path)
      await remember(path)
      return { path, copy: { snapshot, steps } as unknown as MissionCopyFrame }
    },
    'mission-file:save': async (input) => {
      const chosen = input.path ?? (await deps.dialogs.chooseSavePath(suggestedFileName(input.suggestedName)))
      if (chosen === null) return null
      const path = input.path ?? (await missionFilePath(chosen))
      // The window may name mission files only: whatever went wrong in it, it writes over nothing else.
      if (!isAbsolute(path) || !path.toLowerCase().endsWith(missionFileEnding)) throw badPath(path)
      await writeMissionFile(path, input.copy, deps)
      await remember(path)
      return { path }
    },
  }
}

function badPath(path: string): Error {
  return createDeskFailure('bad-request', {}, `not the path of a mission file: ${path.slice(0, 200)}`)
}
