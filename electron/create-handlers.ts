import { join } from 'node:path'
import { app, session } from 'electron'
import type { EventChannel, EventPayload, RequestInput } from '../shared/ipc/contract'
import { appOrigin } from './app-origin'
import type { DamagedFiles } from './damaged-files'
import type { FileDialogs } from './dialogs'
import { createMissionFileReader } from './files/mission-file/read-in-worker'
import { createRecentFiles } from './files/recent-files'
import { createSpreadsheetReader } from './files/spreadsheet/read-spreadsheet-in-worker'
import { createAppHandlers } from './ipc/app-handlers'
import { createBackupHandlers } from './ipc/backup-handlers'
import { createDocumentHandlers } from './ipc/document-handlers'
import { createDroppedFiles } from './ipc/dropped-file-handlers'
import { createFolderHandlers } from './ipc/folder-handlers'
import type { Handlers } from './ipc/handlers'
import { createJournalHandlers } from './ipc/journal-handlers'
import { createLogHandlers } from './ipc/log-handlers'
import { createMissionFileHandlers } from './ipc/mission-file-handlers'
import { createPiecesHandlers, type PiecesChannel } from './ipc/pieces-handlers'
import { createQuitHandlers } from './ipc/quit-handlers'
import { createRecentFileHandlers } from './ipc/recent-file-handlers'
import { createSealingHandlers } from './ipc/sealing-handlers'
import { createSessionHandlers } from './ipc/session-handlers'
import { createSettingsHandlers } from './ipc/settings-handlers'
import { createSpreadsheetHandlers } from './ipc/spreadsheet-handlers'
import { createWindowHandlers } from './ipc/window-handlers'
import type { WriteLog } from './log-file'
import type { PrintPage } from './printing/artifact-bytes'
import { systemKeychain } from './sealing/keychain'
import { sessionFile } from './session-file'
import { settingsFile } from './settings-file'

/** What the handlers need of the rest of the main process. */
export interface HandlerPorts {
  /** The folder of the main process's bundle, where its reader thread lies. */
  readonly mainFolder: string
  readonly userDataPath: string
  readonly deviceId: string
  readonly damaged: DamagedFiles
  readonly now: () => number
  readonly dialogs: FileDialogs
  readonly printPage: PrintPage
  readonly writeLog: WriteLog
  readonly tell: <C extends EventChannel>(channel: C, payload: EventPayload<C>) => void
  readonly takeFileToOpen: () => string | null
  readonly describeWindow: (description: RequestInput<'window:describe'>) => void
  readonly answerQuit: (leave: boolean) => void
}

/** Everything that the window may ask for, put together from one file per subject. */
export function createHandlers(ports: HandlerPorts): Handlers {
  const { userDataPath, now, damaged } = ports
  const appVersion = app.getVersion()
  const reader = createMissionFileReader(join(ports.mainFolder, 'mission-file-worker.js'))
  const settings = settingsFile(userDataPath, damaged.note)
  const keptSession = sessionFile(userDataPath, damaged.note)
  const recentFiles = createRecentFiles({ userDataPath, now, onDamaged: damaged.note })
  const dropped = createDroppedFiles({ userDataPath })
  const remembering = {
    ...recentFiles,
    remember: async (path: string) => (dropped.holds(path) ? undefined : recentFiles.remember(path)),
  }
  const missionFiles = createMissionFileHandlers({ reader, recentFiles: remembering, appVersion, dialogs: ports.dialogs })
  const whole: Omit<Handlers, PiecesChannel> = {
    ...createAppHandlers({
      version: appVersion,
      deviceId: ports.deviceId,
      locale: app.getLocale(),
      documentsFolder: app.getPath('documents'),
      readSettings: settings.read,
      takeFileToOpen: ports.takeFileToOpen,
      takeDamagedFiles: async () => {
        // Read once more, since one of them may not have been looked at yet.
        await Promise.all([settings.read(), keptSession.read(), recentFiles.list().catch(() => [])])
        return damaged.take()
      },
    }),
    ...createSettingsHandlers(settings),
    ...createSessionHandlers(keptSession),
    ...createJournalHandlers({ userDataPath, now, onMended: damaged.noteMended }),
    ...dropped.handlers,
    ...missionFiles,
    'mission-file:open': async (input) => {
      const opened = await missionFiles['mission-file:open'](input)
      if (input.path !== null) await dropped.letGo(input.path)
      return opened
    },
    ...createSpreadsheetHandlers({
      reader: createSpreadsheetReader(join(ports.mainFolder, 'spreadsheet-worker.js')),
      chooseSpreadsheetPath: ports.dialogs.chooseSpreadsheetPath,
    }),
    ...createRecentFileHandlers(recentFiles),
    ...createBackupHandlers({ userDataPath, now, reader, appVersion }),
    ...createSealingHandlers({
      userDataPath,
      now,
      reader,
      keychain: systemKeychain,
      onMended: damaged.noteMended,
      clearWindowStore: () => session.defaultSession.clearStorageData({ origin: appOrigin, storages: ['indexdb'] }),
    }),
    ...createDocumentHandlers({ printPage: ports.printPage, chooseFolder: ports.dialogs.chooseFolder, tell: ports.tell }),
    ...createFolderHandlers(),
    ...createWindowHandlers(ports.describeWindow),
    ...createQuitHandlers(ports.answerQuit),
    ...createLogHandlers(ports.writeLog),
  }
  return { ...whole, ...createPiecesHandlers(whole) }
}
