import { BrowserWindow } from 'electron'
import { appOrigin } from './app-origin'
import { lockedDown } from './security'

/** Makes the application's one window; it is shown when it has something to show. */
export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Mission Desk',
    webPreferences: { ...lockedDown, preload },
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  return window
}

export function loadWindow(window: BrowserWindow): Promise<void> {
  return window.loadURL(`${appOrigin}/index.html`)
}

/** Brings the window before the person, wherever it is. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}
