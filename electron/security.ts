import type { Session, WebContents } from 'electron'
import { appOrigin, appScheme } from './app-origin'

/** Every page, shown or printed, runs sandboxed and apart from Node; what it can do is what the preload script gives it. */
export const lockedDown = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  // Its dictionaries would be fetched from a server.
  spellcheck: false,
} as const

/** Chromium's own conversations with the outside, silenced: no host name resolves, no proxy, no updates, no reports. */
export const offlineSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-quic'],
  ['no-pings'],
]

/** Cancels every request but for our own pages, grants no permission but writing text to the clipboard on a person's gesture. */
export function denyByDefault(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isLocalAddress(details.url) })
  })
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(isGranted(permission))
  })
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission))
}

/** Keeps a window on the page that it was opened with: no other page, no new window, no guest page. */
export function guardContents(contents: WebContents, openExternally: (url: string) => void): void {
  contents.on('will-frame-navigate', (details) => {
    if (!isOwnPage(details.url)) details.preventDefault()
  })
  contents.on('will-redirect', (details) => {
    details.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    openExternally(url)
    return { action: 'deny' }
  })
}

/** The address of a link that may be handed to the system's browser or mail program; undefined for any other. */
export function externalAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const parsed = new URL(url)
  if (parsed.username || parsed.password) return undefined
  return parsed.protocol === 'https:' || parsed.protocol === 'mailto:' ? parsed.href : undefined
}

export function isLocalAddress(url: string): boolean {
  return URL.canParse(url) && localSchemes.has(new URL(url).protocol)
}

/** The window may load itself again; that is all the navigation it needs. */
function isOwnPage(url: string): boolean {
  return url.split('#')[0] === `${appOrigin}/index.html`
}

function isGranted(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}

const localSchemes = new Set([`${appScheme}:`, 'devtools:', 'blob:', 'data:'])
