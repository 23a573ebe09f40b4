import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { Commands, Events } from './commands'

/** A conversation with Chromium over its DevTools pipe. Without `sessionId` it is with the browser, with it with one page. */
export interface CdpConnection {
  /** Rejects when Chromium refuses the command or is gone. */
  readonly send: <M extends keyof Commands>(
    method: M,
    params: Commands[M]['params'],
    sessionId?: string,
  ) => Promise<Commands[M]['result']>
  readonly on: <E extends keyof Events>(event: E, listener: (params: Events[E]) => void, sessionId?: string) => void
  readonly isClosed: () => boolean
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

interface Pending {
  readonly method: string
  readonly resolve: (result: never) => void
  readonly reject: (error: Error) => void
}

/** Messages are JSON, each ended by a NUL. */
export function createConnection(toBrowser: Writable, fromBrowser: Readable): CdpConnection {
  const pending = new Map<number, Pending>()
  const heard = new EventEmitter()
  heard.setMaxListeners(0)
  let lastId = 0
  let closed = false
  let rest: Buffer[] = []

  function receive(message: Message): void {
    if (message.id === undefined) {
      heard.emit(eventKey(message.method ?? '', message.sessionId), message.params)
      return
    }
    const asked = pending.get(message.id)
    pending.delete(message.id)
    if (message.error) asked?.reject(new Error(`${asked.method}: ${message.error.message}`))
    else asked?.resolve(message.result as never)
  }

  function close(): void {
    if (closed) return
    closed = true
    for (const { method, reject } of pending.values()) reject(new Error(`${method}: the browser is gone`))
    pending.clear()
  }

  fromBrowser.on('data', (chunk: Buffer) => {
    let from = 0
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
      rest.push(chunk.subarray(from, end))
      receive(JSON.parse(Buffer.concat(rest).toString('utf8')) as Message)
      rest = []
      from = end + 1
    }
    if (from < chunk.length) rest.push(chunk.subarray(from))
  })
  for (const stream of [toBrowser, fromBrowser]) {
    stream.on('close', close)
    stream.on('error', close)
  }

  return {
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(new Error(`${method}: the browser is gone`))
          return
        }
        const id = ++lastId
        pending.set(id, { method, resolve, reject })
        toBrowser.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`)
      }),
    on: (event, listener, sessionId) => {
      heard.on(eventKey(event, sessionId), listener)
    },
    isClosed: () => closed,
  }
}

function eventKey(event: string, sessionId: string | undefined): string {
  return sessionId ? `${sessionId} ${event}` : event
}
