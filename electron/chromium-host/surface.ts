/**
 * The part of Electron that the host carries, in Electron's own words. The program compiles against it (tsconfig.json maps `electron`
 * here), and conforms-to-electron.ts proves that Electron itself is assignable to it: what compiles here means the same there.
 */
export interface Preventable {
  readonly preventDefault: () => void
}

export interface WillFrameNavigate extends Preventable {
  readonly url: string
  readonly isMainFrame: boolean
}

export interface App {
  readonly commandLine: { readonly appendSwitch: (name: string, value?: string) => void }
  readonly getPath: (name: 'userData' | 'documents') => string
  readonly setPath: (name: 'userData', path: string) => void
  readonly getVersion: () => string
  readonly getLocale: () => string
  readonly requestSingleInstanceLock: () => boolean
  readonly whenReady: () => Promise<void>
  readonly quit: () => void
  readonly exit: (code: number) => void
  on(event: 'open-file', listener: (event: Preventable, path: string) => void): unknown
  on(event: 'second-instance', listener: (event: Preventable, argv: string[], cwd: string) => void): unknown
  on(event: 'web-contents-created', listener: (event: Preventable, contents: WebContents) => void): unknown
  on(event: 'window-all-closed', listener: () => void): unknown
}

export interface WindowOpenDenied {
  readonly action: 'deny'
}

export interface PrintToPDFOptions {
  landscape?: boolean
  printBackground?: boolean
  preferCSSPageSize?: boolean
  generateTaggedPDF?: boolean
  generateDocumentOutline?: boolean
}

export interface WebContents {
  readonly id: number
  send(channel: string, ...values: unknown[]): void
  executeJavaScript(code: string): Promise<unknown>
  printToPDF(options: PrintToPDFOptions): Promise<Uint8Array>
  setWindowOpenHandler(handler: (details: { readonly url: string }) => WindowOpenDenied): void
  on(event: 'will-frame-navigate', listener: (details: WillFrameNavigate) => void): unknown
  on(event: 'will-redirect', listener: (details: Preventable) => void): unknown
  on(event: 'will-attach-webview', listener: (event: Preventable) => void): unknown
  on(event: 'render-process-gone', listener: (event: Preventable, details: { readonly reason: string }) => void): unknown
}

export interface BrowserWindowOptions {
  readonly name?: string
  readonly windowStatePersistence?: boolean
  readonly width?: number
  readonly height?: number
  readonly minWidth?: number
  readonly minHeight?: number
  readonly show?: boolean
  readonly title?: string
  readonly backgroundColor?: string
  readonly icon?: string
  readonly webPreferences?: {
    readonly preload?: string
    readonly sandbox: true
    readonly contextIsolation: true
    readonly nodeIntegration: false
    readonly webSecurity: true
    readonly spellcheck: false
  }
}

export interface BrowserWindow {
  readonly webContents: WebContents
  loadURL(url: string): Promise<void>
  show(): void
  focus(): void
  isMinimized(): boolean
  restore(): void
  setTitle(title: string): void
  destroy(): void
  on(event: 'close', listener: (event: Preventable) => void): unknown
  on(event: 'closed', listener: () => void): unknown
  once(event: 'ready-to-show', listener: () => void): unknown
}

export interface IpcMainInvokeEvent {
  readonly sender: { readonly id: number }
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
}

export interface IpcMain {
  handle(channel: string, listener: (event: IpcMainInvokeEvent, ...values: unknown[]) => unknown): void
}

export interface Protocol {
  registerSchemesAsPrivileged(
    schemes: {
      readonly scheme: string
      readonly privileges: {
        readonly standard: true
        readonly secure: true
        readonly supportFetchAPI: true
        readonly stream: true
        readonly codeCache: true
      }
    }[],
  ): void
  handle(scheme: string, handler: (request: Request) => Promise<Response>): void
}

export interface Session {
  readonly webRequest: {
    onBeforeRequest(
      listener: (details: { readonly url: string }, callback: (answer: { readonly cancel: boolean }) => void) => void,
    ): void
  }
  setPermissionRequestHandler(
    handler: (contents: WebContents, permission: string, callback: (isGranted: boolean) => void) => void,
  ): void
  clearStorageData(options: { origin: string; storages: 'indexdb'[] }): Promise<void>
  setPermissionCheckHandler(handler: (contents: WebContents | null, permission: string) => boolean): void
}

export interface SafeStorage {
  isAsyncEncryptionAvailable(): Promise<boolean>
  getSelectedStorageBackend(): string
  encryptStringAsync(text: string): Promise<Buffer>
  decryptStringAsync(encrypted: Buffer): Promise<{ readonly result: string }>
}

interface FileFilter {
  name: string
  extensions: string[]
}

export interface OpenDialogOptions {
  title: string
  filters?: FileFilter[]
  properties: ('openFile' | 'openDirectory' | 'createDirectory')[]
}

export interface SaveDialogOptions {
  title: string
  defaultPath: string
  filters?: FileFilter[]
}

export interface MessageBoxOptions {
  type: 'warning'
  message: string
  detail: string
  buttons: string[]
  defaultId: number
  cancelId: number
}

/** `Window` is whatever the host calls a window. */
export interface Dialog<Window = BrowserWindow> {
  showOpenDialog(
    window: Window,
    options: OpenDialogOptions,
  ): Promise<{ readonly canceled: boolean; readonly filePaths: string[] }>
  showSaveDialog(window: Window, options: SaveDialogOptions): Promise<{ readonly canceled: boolean; readonly filePath: string }>
  showMessageBox(window: Window, options: MessageBoxOptions): Promise<{ readonly response: number }>
}

export interface Shell {
  openExternal(url: string): Promise<void>
  openPath(path: string): Promise<string>
  showItemInFolder(path: string): void
}

export interface MenuItemConstructorOptions {
  id?: string
  label?: string
  accelerator?: string
  registerAccelerator?: boolean
  type?: 'separator'
  role?:
    | 'about'
    | 'services'
    | 'hide'
    | 'hideOthers'
    | 'unhide'
    | 'quit'
    | 'close'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'selectAll'
    | 'togglefullscreen'
    | 'windowMenu'
  click?: () => void
  submenu?: MenuItemConstructorOptions[]
}
