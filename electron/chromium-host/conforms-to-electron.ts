import type * as Electron from 'electron'
import type * as StandIn from './electron'
import type { Dialog } from './surface'

/**
 * Electron itself is assignable to each stand-in, so a call that compiles against the stand-in means the same on Electron. Compiled with
 * Electron's own declarations (electron/tsconfig.json); a stand-in that drifts away from them fails here.
 */
type Carries<Part, _Whole extends Part> = Part

export type Conformance = [
  Carries<typeof StandIn.app, typeof Electron.app>,
  Carries<typeof StandIn.BrowserWindow, typeof Electron.BrowserWindow>,
  Carries<typeof StandIn.contextBridge, typeof Electron.contextBridge>,
  Carries<typeof StandIn.crashReporter, typeof Electron.crashReporter>,
  Carries<Dialog<Electron.BrowserWindow>, typeof Electron.dialog>,
  Carries<typeof StandIn.ipcMain, typeof Electron.ipcMain>,
  Carries<typeof StandIn.ipcRenderer, typeof Electron.ipcRenderer>,
  Carries<typeof StandIn.Menu, typeof Electron.Menu>,
  Carries<typeof StandIn.nativeTheme, typeof Electron.nativeTheme>,
  Carries<typeof StandIn.protocol, typeof Electron.protocol>,
  Carries<typeof StandIn.safeStorage, typeof Electron.safeStorage>,
  Carries<typeof StandIn.session, typeof Electron.session>,
  Carries<typeof StandIn.shell, typeof Electron.shell>,
]
