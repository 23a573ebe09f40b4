import { isAbsolute, join } from 'node:path'
import type { FileProtection, MissionCopyFrame } from '../../shared/ipc/contract'
import { answerFileEnding } from '../files/mission-file/answer-file'
import { extractMarkOfCopy } from '../files/mission-file/extract-mark-of-copy'
import type { LoadedAnswerFile, LoadedMissionFile } from '../files/mission-file/load-mission-file'
import { missionFileEnding } from '../files/mission-file/mission-file-format'
import type { MissionFileReader } from '../files/mission-file/read-in-worker'
import { type WriteMissionFileDeps, writeAnswerFile, writeMissionFile } from '../files/mission-file/write-mission-file'
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
    readonly chooseAnswerPath: (suggestedName: string) => Promise<string | null>
    readonly chooseFolder: () => Promise<string | null>
  }
}

export type MissionFileHandlers = Pick<
  Handlers,
  'mission-file:open' | 'mission-file:save' | 'mission-file:save-all' | 'mission-file:knows-passphrase' | 'answer-file:save'
>

/** Opens and saves mission files. A file that is refused changes nothing; one that is saved was read back. */
export function createMissionFileHandlers(deps: MissionFileDeps): MissionFileHandlers {
  const passphrases = createKeptPassphrases()
  /** What was opened or saved is so, whether or not the list of recent files can be written. */
  const remember = (path: string): Promise<void> => deps.recentFiles.remember(path).catch(() => undefined)

  async function read(path: string, typed: string | null): Promise<LoadedMissionFile | LoadedAnswerFile> {
    const passphrase = typed ?? passphrases.ofFile(path)
    try {
      const file = await deps.reader.readEither(path, passphrase)
      // What locked an answer says nothing of how its mission is to be saved.
      const missionId = 'snapshot' in file ? file.manifest.missionId : null
      passphrases.keep(path, missionId, file.wasLocked ? passphrase : null)
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
      const file = await read(path, input.passphrase)
      // An answer is read once; the missions that were opened last are looked for again.
      if ('answer' in file) return { path, answer: file.answer }
      await remember(path)
      return { path, copy: { snapshot: file.snapshot, steps: file.steps } as unknown as MissionCopyFrame }
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
      // An extract is made to be sent away.
      if (extractMarkOfCopy(input.copy) === null) await remember(path)
      return { path }
    },
    'mission-file:save-all': async ({ files, protection }) => {
      if (protection.kind === 'kept') throw createDeskFailure('bad-request', {}, 'no passphrase is kept for several')
      const passphrase = protection.kind === 'passphrase' ? protection.passphrase : null
      const folder = await deps.dialogs.chooseFolder()
      if (folder === null) return null
      const names = differentNames(files.map(({ name }) => suggestedFileName(name)))
      for (const [index, { copy }] of files.entries()) {
        await writeMissionFile(join(folder, names[index] ?? ''), copy, deps, passphrase)
      }
      return { folder, written: [...names] }
    },
    'answer-file:save': async ({ suggestedName, extractId, answer, protection }) => {
      const passphrase = passphraseFor(extractId, protection)
      const chosen = await deps.dialogs.chooseAnswerPath(suggestedFileName(suggestedName, answerFileEnding))
      if (chosen === null) return null
      const path = await missionFilePath(chosen, answerFileEnding)
      await writeAnswerFile(path, answer, deps, passphrase)
      return { path }
    },
    'mission-file:knows-passphrase': async ({ missionId }) => passphrases.ofMission(missionId) !== null,
  }
}

function badPath(path: string): Error {
  return createDeskFailure('bad-request', {}, `not the path of a mission file: ${path.slice(0, 200)}`)
}

/** Two people of one name get two files. Case does not count: on most systems it does not. */
function differentNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    for (let copy = 1; ; copy++) {
      const candidate = copy === 1 ? name : name.replace(/(?=\.mission$)/, ` ${copy}`)
      const key = candidate.normalize('NFC').toLowerCase()
      if (taken.has(key)) continue
      taken.add(key)
      return candidate
    }
  })
}
