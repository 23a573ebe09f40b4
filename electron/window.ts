import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { appOrigin } from './app-origin'

/** Every page, shown or printed, runs sandboxed and apart from Node; what it can do is what the preload script gives it. */
export const lockedDown = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  // Its dictionaries would be fetched from a server.
  spellcheck: false,
} as const

/** Opens the application's one window and shows it when it has something to show. */
export function openWindow(outFolder: string): BrowserWindow {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Mission Desk',
    backgroundColor: '#00000000',
    webPreferences: { ...lockedDown, preload: join(outFolder, 'preload/preload.cjs') },
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  void window.loadURL(`${appOrigin}/index.html`)
  return window
}

/** Brings the window before the person, wherever it is. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}
