import { randomBytes } from 'node:crypto'
import type { CdpConnection } from './cdp/connection'
import { type ToHost, type ToPage, wrapPreload } from './page-pipe'
import { fromBrowserAddress, toBrowserAddress } from './scheme-address'
import type { PrintToPDFOptions } from './surface'

export interface PageEvents {
  readonly onMessage: (message: ToHost, sender: { readonly url: string; readonly parent: unknown }) => void
  readonly onWindowOpen: (url: string) => void
  readonly onCrash: () => void
}

/** One page of Chromium: loads, talks, prints. */
export interface Page {
  readonly targetId: string
  readonly load: (address: string) => Promise<void>
  /** True for a frame of this page. */
  readonly hasFrame: (frameId: string) => boolean
  /** True while the page is on its way to an address because the program told it to. */
  readonly isLoading: (address: string) => boolean
  readonly tell: (message: ToPage) => void
  readonly run: (code: string) => Promise<unknown>
  readonly print: (options: PrintToPDFOptions) => Promise<Uint8Array>
  readonly clearIndexedDb: (origin: string) => Promise<void>
  readonly setColorScheme: (scheme: 'light' | 'dark' | 'system') => Promise<void>
  readonly bringToFront: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Takes hold of a page. `preload` is the built preload bundle; without one the page gets no bridge. */
export async function attachPage(
  connection: CdpConnection,
  targetId: string,
  preload: { readonly bundle: string; readonly origin: string } | undefined,
  events: PageEvents,
): Promise<Page> {
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true })
  const secret = `missionDesk${randomBytes(16).toString('hex')}`
  const frames = new Set([targetId])
  const contexts = new Map<number, { readonly origin: string; readonly frameId: string }>()
  let loading: string | undefined
  let onLoaded: (() => void) | undefined
  let toPage: Promise<string> | undefined

  connection.on('Page.frameAttached', ({ frameId }) => void frames.add(frameId), sessionId)
  connection.on('Page.frameDetached', ({ frameId }) => void frames.delete(frameId), sessionId)
  connection.on('Page.windowOpen', ({ url }) => events.onWindowOpen(url), sessionId)
  connection.on('Inspector.targetCrashed', events.onCrash, sessionId)
  connection.on('Page.loadEventFired', () => onLoaded?.(), sessionId)
  connection.on(
    'Runtime.executionContextCreated',
    ({ context }) => void contexts.set(context.id, { origin: context.origin, frameId: context.auxData.frameId }),
    sessionId,
  )
  connection.on(
    'Runtime.executionContextDestroyed',
    ({ executionContextId }) => void contexts.delete(executionContextId),
    sessionId,
  )
  connection.on(
    'Runtime.bindingCalled',
    ({ name, payload, executionContextId }) => {
      if (name !== secret) return
      const message = JSON.parse(payload) as ToHost
      if (message.kind === 'hello') toPage = takeListener(executionContextId)
      const context = contexts.get(executionContextId)
      // Chromium tells a context's origin with certainty; the path of its page does not matter to anybody.
      const url = `${fromBrowserAddress(context?.origin ?? 'null')}/`
      events.onMessage(message, { url, parent: context?.frameId === targetId ? null : {} })
    },
    sessionId,
  )

  /** The page's listening function, taken off the page so that its own scripts cannot reach it. */
  async function takeListener(contextId: number): Promise<string> {
    const name = JSON.stringify(secret)
    const expression = `(() => { const listener = globalThis[${name}]; delete globalThis[${name}]; return listener })()`
    const { result } = await connection.send('Runtime.evaluate', { expression, contextId }, sessionId)
    return result.objectId ?? ''
  }

  async function tell(message: ToPage): Promise<void> {
    const objectId = await toPage
    if (!objectId) return
    const functionDeclaration = 'function (text) { this(text) }'
    await connection.send(
      'Runtime.callFunctionOn',
      { objectId, functionDeclaration, arguments: [{ value: JSON.stringify(message) }] },
      sessionId,
    )
  }

  await Promise.all([
    connection.send('Page.enable', {}, sessionId),
    connection.send('Inspector.enable', {}, sessionId),
    connection.send('Runtime.enable', {}, sessionId),
    // Nobody asks for them: for each error that a script makes while it starts, V8 would read the whole script once more to name its lines.
    connection.send('Runtime.setMaxCallStackSizeToCapture', { size: 0 }, sessionId),
    ...(preload
      ? [
          connection.send('Runtime.addBinding', { name: secret }, sessionId),
          connection.send(
            'Page.addScriptToEvaluateOnNewDocument',
            { source: wrapPreload(preload.bundle, secret, toBrowserAddress(preload.origin)) },
            sessionId,
          ),
        ]
      : []),
  ])

  return {
    targetId,
    hasFrame: (frameId) => frames.has(frameId),
    isLoading: (address) => loading === address,
    load: async (address) => {
      loading = address
      const loaded = new Promise<void>((resolve) => {
        onLoaded = resolve
      })
      const { errorText } = await connection.send('Page.navigate', { url: toBrowserAddress(address) }, sessionId)
      if (errorText) throw new Error(`${address}: ${errorText}`)
      await loaded
      loading = undefined
    },
    tell: (message) => {
      // A page that has just gone does not hear any more; nobody else is to be told.
      tell(message).catch(() => undefined)
    },
    run: async (expression) => {
      const { result, exceptionDetails } = await connection.send(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true },
        sessionId,
      )
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    },
    clearIndexedDb: async (origin) => {
      const params = { origin: toBrowserAddress(origin), storageTypes: 'indexeddb' } as const
      await connection.send('Storage.clearDataForOrigin', params, sessionId)
    },
    print: async (options) => {
      const { stream } = await connection.send('Page.printToPDF', { ...options, transferMode: 'ReturnAsStream' }, sessionId)
      return readStream(connection, stream, sessionId)
    },
    setColorScheme: async (scheme) => {
      const value = scheme === 'system' ? '' : scheme
      await connection.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] }, sessionId)
    },
    bringToFront: async () => {
      await connection.send('Page.bringToFront', {}, sessionId)
    },
    close: async () => {
      await connection.send('Target.closeTarget', { targetId })
    },
  }
}

async function readStream(connection: CdpConnection, handle: string, sessionId: string): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for (;;) {
    const { data, eof, base64Encoded } = await connection.send('IO.read', { handle, size: 1 << 20 }, sessionId)
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'))
    if (eof) break
  }
  await connection.send('IO.close', { handle }, sessionId)
  return Buffer.concat(parts)
}
