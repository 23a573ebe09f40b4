import { randomUUID } from 'node:crypto'
import { BrowserWindow } from 'electron'
import { appOrigin } from './app-origin'
import { createDeskFailure } from './ipc/desk-failure'
import { loadPrintFonts } from './load-print-fonts'
import { lockedDown } from './security'

/** A whole HTML document on its way to paper. Size and margins come from its own `@page` rules. */
export interface PrintRequest {
  readonly html: string
  readonly landscape: boolean
}

export type PrintPage = (request: PrintRequest) => Promise<Uint8Array>

const timeoutMs = 60_000

/**
 * Prints pages to PDF (tagged, with bookmarks from its headings) in a window that nobody sees, on the application's own origin so
 * that our fonts are there, but without a bridge and without scripts. `pages` is what the protocol serves under /print/.
 */
export function createPagePrinter(pages: Map<string, string>): PrintPage {
  return async ({ html, landscape }) => {
    const id = randomUUID()
    pages.set(id, html)
    const window = new BrowserWindow({ show: false, width: 1200, height: 900, webPreferences: lockedDown })
    try {
      return await withinTime(print(window, `${appOrigin}/print/${id}`, landscape))
    } finally {
      pages.delete(id)
      window.destroy()
    }
  }
}

async function print(window: BrowserWindow, url: string, landscape: boolean): Promise<Uint8Array> {
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
