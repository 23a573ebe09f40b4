import { join } from 'node:path'
import { app, type BrowserWindow, nativeTheme, session, shell } from 'electron'
import { type EventFrame, eventPipe } from '../shared/ipc/bridge'
import type { EventChannel, EventPayload } from '../shared/ipc/contract'
import { createHandlers } from './create-handlers'
import { createDamagedFiles } from './damaged-files'
import { readDeviceId } from './device-id'
import { askToLeaveSilentWindow, createFileDialogs } from './dialogs'
import { registerHandlers } from './ipc/register-handlers'
import type { WriteLog } from './log-file'
import { showMenu } from './menu'
import { createPagePrinter } from './print-window'
import { serveAppScheme } from './protocol'
import { createQuitHandshake } from './quit-handshake'
import { denyByDefault, externalAddress, guardContents } from './security'
import { settingsFile } from './settings-file'
import { translatorOf } from './ui-language'
import { bringForward, loadWindow, openWindow } from './window'

export interface DeskStart {
  /** The folder of the main process's bundle; the window and its preload script lie beside it. */
  readonly mainFolder: string
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
  const { mainFolder, userDataPath, writeLog } = start
  let window: BrowserWindow | undefined
  let fileToOpen = start.fileToOpen
  let windowSpeaks = false
  let isUnattended = false
  let translator = translatorOf('en')

  function tell<C extends EventChannel>(channel: C, payload: EventPayload<C>): void {
    const frame: EventFrame = { channel, payload }
    window?.webContents.send(eventPipe, frame)
  }

  function shownWindow(): BrowserWindow {
    if (!window) throw new Error('the window is gone')
    return window
  }

  const handshake = createQuitHandshake({
    silenceMs: 5000,
    askWindow: () => {
      tell('quit:requested', null)
    },
    askPerson: async () => isUnattended || !window || askToLeaveSilentWindow(window, translator),
    leave: () => {
      app.quit()
    },
  })
  // The system wants the program to end (log-out, service manager, Ctrl+C): the window flushes, nobody is asked.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      isUnattended = true
      app.quit()
    })
  }

  function speak(language: string): void {
    translator = translatorOf(language)
    showMenu(translator, (id) => {
      tell('menu:chosen', { id })
    })
  }

  async function open(): Promise<void> {
    const damaged = createDamagedFiles()
    const [deviceId, settings] = await Promise.all([
      readDeviceId(userDataPath, damaged.note),
      settingsFile(userDataPath, damaged.note).read(),
    ])
    const printPages = new Map<string, string>()
    denyByDefault(session.defaultSession)
    serveAppScheme(join(mainFolder, '../renderer'), printPages)
    app.on('web-contents-created', (_event, contents) => {
      guardContents(contents, openExternally)
    })
    speak(settings.uiLanguage === 'system' ? app.getLocale() : settings.uiLanguage)
    const handlers = createHandlers({
      mainFolder,
      userDataPath,
      deviceId,
      damaged,
      now: Date.now,
      dialogs: createFileDialogs(shownWindow, () => translator),
      printPage: createPagePrinter(printPages),
      writeLog,
      tell,
      takeFileToOpen: () => {
        const path = fileToOpen
        fileToOpen = null
        windowSpeaks = true
        handshake.windowSpeaks()
        return path
      },
      describeWindow: ({ title, theme, language }) => {
        shownWindow().setTitle(title)
        nativeTheme.themeSource = theme
        if (translator.language !== translatorOf(language).language) speak(language)
      },
      answerQuit: handshake.answer,
    })
    registerHandlers(handlers, () => window?.webContents.id)
    window = openWindow(join(mainFolder, '../preload/preload.cjs'))
    keepAlive(window)
    await loadWindow(window)
  }

  function keepAlive(opened: BrowserWindow): void {
    let lastCrashAt = 0
    opened.on('close', (event) => {
      if (!handshake.mayLeave()) event.preventDefault()
    })
    opened.on('closed', () => {
      window = undefined
      // Not `window-all-closed`: the window that prints may still be there.
      app.quit()
    })
    opened.webContents.on('render-process-gone', (_event, { reason }) => {
      writeLog('error', `window gone: ${reason}`)
      // What was saved is on the disk, so the window can simply be loaded again; one that crashes at once again is left alone.
      if (Date.now() - lastCrashAt > 30_000) void loadWindow(opened)
      lastCrashAt = Date.now()
    })
  }

  app
    .whenReady()
    .then(open)
    .catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error)
      writeLog('error', `start: ${message}`)
      process.stderr.write(`Mission Desk could not start: ${message}\n`)
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
