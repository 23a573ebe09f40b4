import { createBrowserWindow } from './browser-window'
import type * as Preload from './electron-preload'
import { host } from './host'
import { defaultSession } from './session'
import type * as Surface from './surface'

export { app } from './app'
export { dialog } from './dialog'
export { Menu } from './menu'
export { shell } from './shell'
export type { IpcMainInvokeEvent, MenuItemConstructorOptions, Session, WebContents } from './surface'

/** For the preload bundle, which is built against electron-preload.ts itself: they live in the page. */
export declare const contextBridge: typeof Preload.contextBridge
export declare const ipcRenderer: typeof Preload.ipcRenderer

export type BrowserWindow = Surface.BrowserWindow

/** `new` on a function that returns an object gives that object. */
export const BrowserWindow = createBrowserWindow as unknown as new (
  options: Surface.BrowserWindowOptions,
) => Surface.BrowserWindow

export const ipcMain: Surface.IpcMain = {
  handle: (channel, listener) => {
    host.ipc.set(channel, listener)
  },
}

export const protocol: Surface.Protocol = {
  // The address that stands for our scheme is an https one: it is standard and secure, and can be fetched and streamed.
  registerSchemesAsPrivileged: () => undefined,
  handle: (scheme, handler) => {
    host.schemes.set(scheme, handler)
  },
}

export const session = { defaultSession }

/** Chromium gives its host no keychain: what the program asks for here it never gets. */
export const safeStorage: Surface.SafeStorage = {
  isAsyncEncryptionAvailable: () => Promise.resolve(false),
  getSelectedStorageBackend: () => 'unknown',
  encryptStringAsync: () => Promise.reject(new Error('there is no keychain')),
  decryptStringAsync: () => Promise.reject(new Error('there is no keychain')),
}

export const crashReporter = {
  /** Chromium's own crash reports are switched off (see chromium-process.ts); the program logs what it sees. */
  start: (_options: { uploadToServer: false }): void => undefined,
}

export const nativeTheme = {
  get themeSource(): 'system' | 'light' | 'dark' {
    return host.theme
  },
  set themeSource(theme: 'system' | 'light' | 'dark') {
    host.theme = theme
    for (const window of host.windows) window.applyAppearance()
  },
}
