import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadMissionFile } from '../../../electron/files/mission-file/load-mission-file'
import { type WriteBytes, writeAll } from '../../../electron/files/write-bytes'
import { createBackupHandlers } from '../../../electron/ipc/backup-handlers'
import { isDeskFailure } from '../../../electron/ipc/desk-failure'
import type { Handlers } from '../../../electron/ipc/handlers'
import { createJournalHandlers } from '../../../electron/ipc/journal-handlers'
import { createSealingHandlers } from '../../../electron/ipc/sealing-handlers'
import type { DatabaseFactory } from '../../../renderer/persistence/db'
import type { Answer } from '../../../renderer/persistence/main-home'
import type { DeskGround } from '../../../renderer/persistence/start-desk'
import { defaultSession } from '../../../shared/ipc/session'
import { defaultSettings } from '../../../shared/ipc/settings'
import { err, ok } from '../../../shared/kernel/result'
import { aFastClock } from './a-fast-clock'
import { aReaderHere } from './a-reader-here'
import { memoryMainHome } from './memory-main-home'

export interface SealedGround extends DeskGround {
  /** The main process itself, as the window's Settings ask it. */
  readonly handlers: Pick<Handlers, Extract<keyof Handlers, `${'sealing' | 'journal' | 'backups' | 'snapshot'}:${string}`>>
  /** Files that were damaged and have been written anew. */
  readonly mended: readonly string[]
  readonly stop: () => void
}

/** What happens around a call of the window to the main process or to its own store; a call that never settles is a kill. */
export type Around = (name: string, call: () => Promise<unknown>) => Promise<unknown>

/** What a desk stands on: the main process's own files in a folder, and a window's store. A second one on the same is a second start. */
export function aSealedGround(
  userDataPath: string,
  factory: DatabaseFactory,
  around: Around = (_name, call) => call(),
  write: WriteBytes = writeAll,
): SealedGround {
  const clock = aFastClock()
  const now = Date.now
  const mended: string[] = []
  const onMended = (name: string) => void mended.push(name)
  const handlers = {
    ...createJournalHandlers({ userDataPath, now, write, onMended }),
    ...createBackupHandlers({
      userDataPath,
      now,
      reader: { ...aReaderHere, readEither: aReaderHere.read },
      appVersion: '0.1.0',
      write,
    }),
    ...createSealingHandlers({
      userDataPath,
      now,
      reader: aReaderHere,
      keychain: { isThere: async () => false, wrap: async () => null, unwrap: async () => null },
      clearWindowStore: async () => {
        for (const { name = '' } of await factory.indexedDB.databases()) factory.indexedDB.deleteDatabase(name)
      },
      onMended,
    }),
  }
  type Channel = keyof typeof handlers

  async function answer<Value>(channel: Channel, input: unknown): Answer<Value> {
    try {
      const handle = handlers[channel] as (input: unknown) => Promise<unknown>
      // What crosses the bridge is a copy.
      return ok(structuredClone(await around(channel, () => handle(structuredClone(input)))) as Value)
    } catch (error) {
      if (isDeskFailure(error)) return err(error.deskError)
      throw error
    }
  }

  return {
    handlers,
    mended,
    stop: clock.stop,
    factory,
    clock,
    takeEarlyRows: async () => null,
    describe: async () =>
      ok({
        host: 'chromium-host',
        version: '0.1.0',
        platform: 'linux',
        deviceId: 'device',
        deviceName: 'desk',
        userName: 'Sato',
        locale: 'en',
        documentsFolder: '/documents',
        fileToOpen: null,
      }),
    readSettings: async () => ok(defaultSettings),
    readSession: async () => ok(defaultSession),
    main: {
      ...memoryMainHome(),
      list: () => answer('journal:list', null),
      read: (missionId) => answer('journal:read', { missionId }),
      verify: async (missionId) => {
        const verified = await answer<{ damage: [] }>('journal:verify', { missionId })
        return verified.ok ? ok(verified.value.damage) : verified
      },
      readEarlier: async (missionId, before) => {
        const read = await answer<{ steps: [] }>('journal:read-earlier', { missionId, before })
        return read.ok ? ok(read.value.steps) : read
      },
      append: (missionId, after, steps) => answer('journal:append', { missionId, after, steps }),
      writeSnapshot: (snapshot) => answer('snapshot:write', { snapshot }),
      rebuild: (copy) => answer('journal:rebuild', copy),
      discard: (missionId) => answer('journal:discard', { missionId }),
      listBackups: (missionId) => answer('backups:list', { missionId }),
      makeBackup: (copy, reason) => answer('backups:make', { copy, reason }),
      readBackup: (missionId, id) => answer('backups:read', { missionId, id }),
    },
    sealing: {
      read: () => answer('sealing:read', null),
      unlock: (passphrase) => answer('sealing:unlock', { passphrase }),
      goOnLocked: () => answer('sealing:go-on-locked', null),
      clearWindowStore: () => answer('sealing:clear-window-store', null),
      listAllBackups: () => answer('backups:list-all', null),
      rewriteBackup: (missionId, id, copy) => answer('backups:rewrite', { missionId, id, copy }),
      finish: () => answer('sealing:finish', null),
    },
  }
}

/** All that lies on a computer, as text: every byte under a folder, what mission files hold when they are inflated, and a window's store. */
export async function allThatLiesIn(folder: string, factory: DatabaseFactory): Promise<string> {
  const parts: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    parts.push(await readFile(path, 'latin1'))
    if (!path.endsWith('.mission')) continue
    const file = await loadMissionFile(path, null, () => undefined)
    parts.push(JSON.stringify(file.ok ? file.value : file.error))
  }
  for (const { name = '' } of await factory.indexedDB.databases()) parts.push(JSON.stringify(await recordsIn(name, factory)))
  return parts.join('\n')
}

async function recordsIn(name: string, { indexedDB }: DatabaseFactory): Promise<unknown> {
  const db = await settled(indexedDB.open(name))
  try {
    return await Promise.all([...db.objectStoreNames].map((store) => settled(db.transaction(store).objectStore(store).getAll())))
  } finally {
    db.close()
  }
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
