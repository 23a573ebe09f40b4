import { isAbsolute } from 'node:path'
import type { FileProtection, MissionCopyFrame } from '../../shared/ipc/contract'
import type { LoadedMissionFile } from '../files/mission-file/load-mission-file'
import { missionFileEnding } from '../files/mission-file/mission-file-format'
import type { MissionFileReader } from '../files/mission-file/read-in-worker'
import { type WriteMissionFileDeps, writeMissionFile } from '../files/mission-file/write-mission-file'
import type { RecentFiles } from '../files/recent-files'
import { missionFilePath, suggestedFileName } from '../files/suggested-file-name'
import { createDeskFailure, isDeskFailure } from './desk-failure'
import type { Handlers } from './handlers'
import { createKeptPassphrases } from './kept-passphrases'

export interface MissionFileDeps extends WriteMissionFileDeps {
  readonly reader: MissionFileReader
  readonly recentFiles: RecentFiles
  readonly dialogs: {
    readonly chooseOpenPath: () => Promise<string | null>
    readonly chooseSavePath: (suggestedName: string) => Promise<string | null>
  }
}

export type MissionFileHandlers = Pick<Handlers, 'mission-file:open' | 'mission-file:save' | 'mission-file:knows-passphrase'>

/** Opens and saves mission files. A file that is refused changes nothing; one that is saved was read back. */
export function createMissionFileHandlers(deps: MissionFileDeps): MissionFileHandlers {
  const passphrases = createKeptPassphrases()
  /** What was opened or saved is so, whether or not the list of recent files can be written. */
  const remember = (path: string): Promise<void> => deps.recentFiles.remember(path).catch(() => undefined)

  async function read(path: string, typed: string | null): Promise<LoadedMissionFile> {
    const passphrase = typed ?? passphrases.ofFile(path)
    try {
      const file = await deps.reader.read(path, passphrase)
      passphrases.keep(path, file.manifest.missionId, file.wasLocked ? passphrase : null)
      return file
    } catch (error) {
      const isWrong = isDeskFailure(error) && error.deskError.code === 'passphrase-wrong'
      if (typed !== null || !isWrong) throw error
      // Another file is where the one was that the kept passphrase opened: nobody has typed a wrong one.
      passphrases.keep(path, null, null)
      throw createDeskFailure('passphrase-needed', { path })
    }
  }

  function passphraseFor(missionId: string, protection: FileProtection): string | null {
    if (protection.kind === 'none') return null
    const passphrase = protection.kind === 'passphrase' ? protection.passphrase : passphrases.ofMission(missionId)
    if (passphrase === null) throw createDeskFailure('bad-request', {}, 'no passphrase is kept')
    return passphrase
  }

  return {
    'mission-file:open': async (input) => {
      const path = input.path ?? (await deps.dialogs.chooseOpenPath())
      if (path === null) return null
      if (!isAbsolute(path)) throw badPath(path)
      const { snapshot, steps } = await read(path, input.passphrase)
      await remember(path)
      return { path, copy: { snapshot, steps } as unknown as MissionCopyFrame }
    },
    'mission-file:save': async (input) => {
      const { missionId } = input.copy.snapshot
      const passphrase = passphraseFor(missionId, input.protection)
      const chosen = input.path ?? (await deps.dialogs.chooseSavePath(suggestedFileName(input.suggestedName)))
      if (chosen === null) return null
      const path = input.path ?? (await missionFilePath(chosen))
      // The window may name mission files only: whatever went wrong in it, it writes over nothing else.
      if (!isAbsolute(path) || !path.toLowerCase().endsWith(missionFileEnding)) throw badPath(path)
      await writeMissionFile(path, input.copy, deps, passphrase)
      passphrases.keep(path, missionId, passphrase)
      await remember(path)
      return { path }
    },
    'mission-file:knows-passphrase': async ({ missionId }) => passphrases.ofMission(missionId) !== null,
  }
}

function badPath(path: string): Error {
  return createDeskFailure('bad-request', {}, `not the path of a mission file: ${path.slice(0, 200)}`)
}
