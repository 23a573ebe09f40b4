import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { appOrigin } from '../app-origin'
import type { ChromiumProcess } from './chromium-process'
import { emitPreventable } from './emitter'
import { type HostWindow, hiddenChromium, host, visibleChromium } from './host'
import { attachPage, type Page } from './page'
import type { ToHost, ToPage } from './page-pipe'
import type { BrowserWindow, BrowserWindowOptions, WebContents } from './surface'

/** The program's preload script, built once more for a page without Electron; it lies beside this bundle. */
const preloadBundle = join(dirname(fileURLToPath(import.meta.url)), 'preload.cjs')

let lastId = 0

/** The stand-in for `new BrowserWindow`: a page. One with a preload script is the window that people see; one without is never seen. */
export function createBrowserWindow(options: BrowserWindowOptions): BrowserWindow {
  const id = ++lastId
  const windowEvents = new EventEmitter()
  const contentsEvents = new EventEmitter()
  const isSeen = options.webPreferences?.preload !== undefined
  let openHandler: ((details: { readonly url: string }) => unknown) | undefined
  let page: Page | undefined
  let isGone = false

  const hostWindow: HostWindow = {
    isSeen,
    run: async (code) => (await ready).run(code),
    clearIndexedDb: async (origin) => (await ready).clearIndexedDb(origin),
    ownsTarget: (targetId) => page?.targetId === targetId,
    isNavigationDenied: (frameId, address) =>
      page?.hasFrame(frameId) === true &&
      !page.isLoading(address) &&
      emitPreventable(contentsEvents, 'will-frame-navigate', { url: address, isMainFrame: frameId === page.targetId }),
    applyAppearance: () => {
      if (isSeen) page?.setColorScheme(host.theme).catch(() => undefined)
      tell({ kind: 'accelerators', accelerators: host.accelerators.map(({ accelerator }) => accelerator) })
    },
    gone: () => {
      if (isGone) return
      isGone = true
      host.windows.delete(hostWindow)
      windowEvents.emit('closed')
      if (isSeen) host.events.emit('window-all-closed')
    },
    mayClose: () => !emitPreventable(windowEvents, 'close', {}),
    destroy: () => {
      page?.close().catch(() => undefined)
      hostWindow.gone()
    },
  }

  function tell(message: ToPage): void {
    page?.tell(message)
  }

  async function onMessage(message: ToHost, senderFrame: { readonly url: string; readonly parent: unknown }): Promise<void> {
    if (message.kind === 'hello') hostWindow.applyAppearance()
    if (message.kind === 'accelerator') host.accelerators[message.index]?.choose()
    if (message.kind !== 'invoke') return
    const listener = host.ipc.get(message.channel)
    try {
      if (!listener) throw new Error(`No handler registered for '${message.channel}'`)
      tell({ kind: 'answer', id: message.id, value: await listener({ sender: { id }, senderFrame }, ...message.values) })
    } catch (error) {
      tell({ kind: 'failure', id: message.id, message: error instanceof Error ? error.message : String(error) })
    }
  }

  const ready = open()
  ready.catch(() => {
    hostWindow.gone()
  })

  async function open(): Promise<Page> {
    const chromium = await (isSeen ? visibleChromium() : hiddenChromium())
    const attached = await attachPage(
      chromium.connection,
      (isSeen ? await windowOf(chromium) : undefined) ?? (await openTarget(chromium, options)),
      !isSeen ? undefined : { bundle: readFileSync(preloadBundle, 'utf8'), origin: appOrigin },
      {
        onMessage: (message, sender) => void onMessage(message, sender),
        onWindowOpen: (url) => openHandler?.({ url }),
        onCrash: () => contentsEvents.emit('render-process-gone', {}, { reason: 'crashed' }),
      },
    )
    page = attached
    hostWindow.applyAppearance()
    if (isSeen) host.closesOtherPages = true
    return attached
  }

  const webContents: WebContents = {
    id,
    send: (channel, ...values) => {
      tell({ kind: 'event', channel, values })
    },
    executeJavaScript: async (code) => (await ready).run(code),
    printToPDF: async (print) => (await ready).print(print),
    setWindowOpenHandler: (handler) => {
      openHandler = handler
    },
    on: (event: string, listener: (...values: never[]) => void) => contentsEvents.on(event, listener as never),
  }
  host.windows.add(hostWindow)
  host.events.emit('web-contents-created', {}, webContents)

  return {
    webContents,
    loadURL: async (url) => {
      await (await ready).load(url)
      windowEvents.emit('ready-to-show')
    },
    show: () => void ready.then((shown) => shown.bringToFront()).catch(() => undefined),
    focus: () => void page?.bringToFront().catch(() => undefined),
    isMinimized: () => false,
    restore: () => void page?.bringToFront().catch(() => undefined),
    setTitle: (title) => void page?.run(`document.title = ${JSON.stringify(title)}`).catch(() => undefined),
    destroy: hostWindow.destroy,
    on: (event: string, listener: (...values: never[]) => void) => windowEvents.on(event, listener as never),
    once: (event: string, listener: () => void) => windowEvents.once(event, listener),
  }
}

/** The page that Chromium has opened its own window with, as long as nobody has taken it. */
async function windowOf({ connection }: ChromiumProcess): Promise<string | undefined> {
  const { targetInfos } = await connection.send('Target.getTargets', {})
  return targetInfos.find(({ type, url }) => type === 'page' && url.startsWith('data:text/html'))?.targetId
}

async function openTarget(
  { connection }: ChromiumProcess,
  { width = 1440, height = 900 }: BrowserWindowOptions,
): Promise<string> {
  host.pagesBeingOpened += 1
  try {
    return (await connection.send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height })).targetId
  } finally {
    host.pagesBeingOpened -= 1
  }
}
