import { watchAccelerators } from './accelerators'
import type { PagePipe } from './page-pipe'

/** Given by the wrapper that the host puts around the preload bundle. */
declare const hostPipe: PagePipe

type Listener = (event: unknown, ...values: unknown[]) => void

const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>()
const listeners = new Map<string, Set<Listener>>()
let lastId = 0

hostPipe.receive((message) => {
  if (message.kind === 'event') {
    for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.values)
  } else if (message.kind === 'answer' || message.kind === 'failure') {
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'answer') asked?.resolve(message.value)
    else asked?.reject(new Error(message.message))
  }
})
watchAccelerators(hostPipe)

/** The stand-in for Electron's `ipcRenderer`, as far as the preload script uses it. */
export const ipcRenderer = {
  invoke: (channel: string, ...values: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++lastId
      waiting.set(id, { resolve, reject })
      hostPipe.send({ kind: 'invoke', id, channel, values })
    }),
  on: (channel: string, listener: Listener): void => {
    listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
  },
  removeListener: (channel: string, listener: Listener): void => {
    listeners.get(channel)?.delete(listener)
  },
}

/** The stand-in for Electron's `contextBridge`: the page cannot replace or change what it is given. */
export const contextBridge = {
  exposeInMainWorld: (name: string, api: object): void => {
    Object.defineProperty(globalThis, name, { value: Object.freeze(api), enumerable: true })
  },
}
