import { join } from 'node:path'
import { app, type BrowserWindow, nativeTheme, session, shell } from 'electron'
import { type EventFrame, eventPipe } from '../shared/ipc/bridge'
import type { EventChannel, EventPayload } from '../shared/ipc/contract'
import { readDeviceId } from './device-id'
import { askToLeaveSilentWindow, createFileDialogs } from './dialogs'
import { createAppHandlers } from './ipc/app-handlers'
import { createFolderHandlers } from './ipc/folder-handlers'
import type { Handlers } from './ipc/handlers'
import { createJournalHandlers } from './ipc/journal-handlers'
import { createLogHandlers } from './ipc/log-handlers'
import { createQuitHandlers } from './ipc/quit-handlers'
import { registerHandlers } from './ipc/register-handlers'
import { createSettingsHandlers } from './ipc/settings-handlers'
import { createWindowHandlers } from './ipc/window-handlers'
import type { WriteLog } from './log-file'
import { showMenu } from './menu'
import { createPagePrinter } from './print-window'
import { serveAppScheme } from './protocol'
import { createQuitHandshake } from './quit-handshake'
import { denyByDefault, externalAddress, guardContents } from './security'
import { readSettings } from './settings-file'
import { translatorOf } from './ui-language'
import { bringForward, openWindow } from './window'

export interface DeskStart {
  /** The folder of the built window and preload script. */
  readonly outFolder: string
  readonly userDataPath: string
  readonly writeLog: WriteLog
  /** The mission file that the program was started with. */
  readonly fileToOpen: string | null
}

export interface Desk {
  /** Someone started the program again or chose a file: brings the window forward and hands it the file. */
  readonly openFile: (path: string | null) => void
}

/** Puts the parts together and opens the window. Returns at once; the window follows when the host is ready. */
export function runDesk(start: DeskStart): Desk {
  let window: BrowserWindow | undefined
  let fileToOpen = start.fileToOpen
  let windowSpeaks = false
  let unattended = false
  let translator = translatorOf('en')

  function tell<C extends EventChannel>(channel: C, payload: EventPayload<C>): void {
    const frame: EventFrame = { channel, payload }
    window?.webContents.send(eventPipe, frame)
  }

  function theWindow(): BrowserWindow {
    if (!window) throw new Error('there is no window')
    return window
  }

  const handshake = createQuitHandshake({
    silenceMs: 5000,
    askWindow: () => {
      tell('quit:requested', null)
    },
    askPerson: async () => unattended || askToLeaveSilentWindow(theWindow(), translator),
    leave: () => {
      app.quit()
    },
  })
  // The system wants the program to end (log-out, service manager, Ctrl+C): the window flushes, nobody is asked.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      unattended = true
      app.quit()
    })
  }

  async function open(): Promise<void> {
    const [deviceId, settings] = await Promise.all([readDeviceId(start.userDataPath), readSettings(start.userDataPath)])
    const printPages = new Map<string, string>()
    denyByDefault(session.defaultSession)
    serveAppScheme(join(start.outFolder, 'renderer'), printPages)
    app.on('web-contents-created', (_event, contents) => {
      guardContents(contents, openExternally)
    })
    const handlers = {
      ...createAppHandlers({
        version: app.getVersion(),
        deviceId,
        locale: app.getLocale(),
        documentsFolder: app.getPath('documents'),
        readSettings: () => readSettings(start.userDataPath),
        takeFileToOpen: () => {
          const path = fileToOpen
          fileToOpen = null
          windowSpeaks = true
          handshake.windowSpeaks()
          return path
        },
      }),
      ...createSettingsHandlers(start.userDataPath),
      ...createWindowHandlers(({ title, theme, language }) => {
        theWindow().setTitle(title)
        nativeTheme.themeSource = theme
        if (translator.language !== translatorOf(language).language) speak(language)
      }),
      ...createQuitHandlers(handshake.answer),
      ...createLogHandlers(start.writeLog),
      ...createFolderHandlers(),
    }
    speak(settings.uiLanguage === 'system' ? app.getLocale() : settings.uiLanguage)
    registerHandlers(handlers as unknown as Handlers, () => window?.webContents.id)
    window = openWindow(start.outFolder)
    window.on('close', (event) => {
      if (!handshake.mayLeave()) event.preventDefault()
    })
    window.on('closed', () => {
      window = undefined
    })
    window.webContents.on('render-process-gone', (_event, details) => {
      start.writeLog('error', `window gone: ${details.reason}`)
    })
    void createFileDialogs
    void createJournalHandlers
    void createPagePrinter
  }

  function speak(language: string): void {
    translator = translatorOf(language)
    showMenu(translator, (id) => {
      tell('menu:chosen', { id })
    })
  }

  app.on('window-all-closed', () => {
    app.quit()
  })
  app
    .whenReady()
    .then(open)
    .catch((error: unknown) => {
      start.writeLog('error', `start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      app.exit(1)
    })

  return {
    openFile: (path) => {
      if (window) bringForward(window)
      if (path === null) return
      if (windowSpeaks) tell('mission-file:requested', { path })
      else fileToOpen = path
    },
  }
}

function openExternally(url: string): void {
  const address = externalAddress(url)
  if (address) void shell.openExternal(address)
}
