import type { Events } from './cdp/commands'
import type { CdpConnection } from './cdp/connection'
import { fromBrowserAddress } from './scheme-address'

/** Who answers the requests of a Chromium; the host sets these from what the program has registered. */
export interface RequestRules {
  readonly isCancelled: (address: string) => boolean
  readonly handlerOf: (scheme: string) => ((request: Request) => Promise<Response>) | undefined
  /** True when a page must not go there. */
  readonly isNavigationDenied: (frameId: string, address: string) => boolean
}

/**
 * Takes every request that Chromium makes, from pages, frames and workers alike, and answers it from the program's own handlers.
 * Whatever has no handler is failed here, before the network is asked: nothing ever leaves.
 */
export async function interceptRequests(connection: CdpConnection, rules: RequestRules): Promise<void> {
  connection.on('Fetch.requestPaused', (paused) => {
    answer(connection, rules, paused).catch(() => {
      // The page that asked is gone, or the browser is; nobody waits for this answer any more.
    })
  })
  await connection.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}

async function answer(connection: CdpConnection, rules: RequestRules, paused: Events['Fetch.requestPaused']): Promise<void> {
  const { requestId, request } = paused
  const address = fromBrowserAddress(request.url)
  if (paused.resourceType === 'Document' && rules.isNavigationDenied(paused.frameId, address)) {
    await connection.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
    return
  }
  const handler = rules.isCancelled(address) ? undefined : rules.handlerOf(address.slice(0, address.indexOf(':')))
  if (!handler) {
    await connection.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
    return
  }
  const response = await handler(new Request(address, { method: request.method, headers: request.headers })).catch(
    () => new Response(null, { status: 500 }),
  )
  const body = Buffer.from(await response.arrayBuffer()).toString('base64')
  await connection.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    ...(body && { body }),
  })
}
