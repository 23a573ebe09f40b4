import { loadMissionFile } from '../../../electron/files/mission-file/load-mission-file'
import { lockBytes } from '../../../electron/files/mission-file/lock-bytes'
import type { MissionFileReader } from '../../../electron/files/mission-file/read-in-worker'
import { unlockBytes } from '../../../electron/files/mission-file/unlock-bytes'
import { createDeskFailure } from '../../../electron/ipc/desk-failure'
import type { DeskError } from '../../../shared/ipc/errors'
import type { Result } from '../../../shared/kernel/result'

/** Enough to be the format's: the real work is half a second for each try. */
const littleWork = 8

/** What the reading thread does, in this thread: for tests of what is read, not of what a file can do to its reader. */
export const aReaderHere: Pick<MissionFileReader, 'read' | 'verify' | 'lock' | 'unlock'> = {
  read: async (path) => {
    const file = taken(await loadMissionFile(path, null, () => undefined))
    if ('snapshot' in file) return file
    throw new Error('an answer')
  },
  verify: async (path) => (await aReaderHere.read(path)).manifest,
  lock: (bytes, passphrase) => lockBytes(bytes, passphrase, littleWork),
  unlock: async (bytes, passphrase) => taken(await unlockBytes(Buffer.from(bytes), passphrase, () => undefined)),
}

function taken<Value>(read: Result<Value, DeskError>): Value {
  if (read.ok) return read.value
  throw createDeskFailure(read.error.code, read.error.params, read.error.detail)
}
