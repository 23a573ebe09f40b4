/** What a page's preload script and the host say to each other. */
export type ToHost =
  | { readonly kind: 'hello' }
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly values: readonly unknown[] }
  | { readonly kind: 'accelerator'; readonly index: number }

export type ToPage =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'event'; readonly channel: string; readonly values: readonly unknown[] }
  | { readonly kind: 'accelerators'; readonly accelerators: readonly (string | null)[] }

/** The page's end of the pipe, in the scope of the preload bundle. */
export interface PagePipe {
  readonly send: (message: ToHost) => void
  readonly receive: (listener: (message: ToPage) => void) => void
}

/**
 * Wraps the preload bundle for injection. `secret` is the name of the binding that leads to the host: it is taken off the page before
 * any script of the page runs, and only the top frame of `origin` gets a bridge.
 */
export function wrapPreload(bundle: string, secret: string, origin: string): string {
  const name = JSON.stringify(secret)
  return `(() => {
  const toHost = globalThis[${name}]
  delete globalThis[${name}]
  if (!toHost || globalThis !== globalThis.top || location.origin !== ${JSON.stringify(origin)}) return
  const listeners = []
  const { parse, stringify } = JSON
  const hostPipe = {
    send: (message) => toHost(stringify(message)),
    receive: (listener) => { listeners.push(listener) },
  }
  Object.defineProperty(globalThis, ${name}, { configurable: true, value: (text) => {
    const message = parse(text)
    for (const listener of listeners) listener(message)
  } })
  hostPipe.send({ kind: 'hello' })
  ;(() => {
${bundle}
  })()
})()`
}
