import { randomUUID } from 'node:crypto'
import { BrowserWindow } from 'electron'
import { appOrigin } from './app-origin'
import { createSerialQueue } from './files/serial-queue'
import { createDeskFailure } from './ipc/desk-failure'
import { loadPrintFonts } from './load-print-fonts'
import type { PrintPage } from './printing/artifact-bytes'
import { lockedDown } from './security'

/** A page that takes longer is given up; the largest sample's takes 2 s, and a minute where others keep the browser from the processor. */
const timeoutMs = 300_000
/** Documents are printed in rows, and again when they have been looked at: the window stays, because its fonts and its process are warm. */
const idleMs = 30_000

/**
 * Prints pages to PDF (tagged, with bookmarks from its headings) in a window that nobody sees, on the application's own origin so
 * that our fonts are there, but without a bridge and without scripts. `pages` is what the protocol serves under /print/. Size and
 * margins come from the page's own `@page` rules. Rejects with a DeskFailure.
 */
export function createPagePrinter(pages: Map<string, string>): PrintPage {
  const inTurn = createSerialQueue()
  let window: BrowserWindow | undefined
  let idle: NodeJS.Timeout | undefined

  function close(): void {
    window?.destroy()
    window = undefined
  }

  async function print(html: string, landscape: boolean): Promise<Uint8Array> {
    clearTimeout(idle)
    const id = randomUUID()
    pages.set(id, html)
    try {
      window ??= new BrowserWindow({ show: false, width: 1200, height: 900, webPreferences: lockedDown })
      return await withinTime(printIn(window, `${appOrigin}/print/${id}`, landscape))
    } catch (error) {
      // Whatever is wrong with it, the next document gets another.
      close()
      throw error
    } finally {
      pages.delete(id)
      idle = setTimeout(close, idleMs)
      idle.unref()
    }
  }

  return ({ html, landscape }) => inTurn(() => print(html, landscape))
}

async function printIn(window: BrowserWindow, url: string, landscape: boolean): Promise<Uint8Array> {
  await window.loadURL(url)
  const missing: unknown = await window.webContents.executeJavaScript(`(${loadPrintFonts.toString()})()`)
  if (Array.isArray(missing) && missing.length > 0) {
    throw createDeskFailure('print-failed', {}, `fonts not loaded: ${missing.join(', ')}`)
  }
  return window.webContents.printToPDF({
    landscape,
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(createDeskFailure('print-failed', {}, `no page within ${timeoutMs} ms`))
    }, timeoutMs)
  })
  try {
    return await Promise.race([work, timeout])
  } finally {
    clearTimeout(timer)
  }
}
