import { EventEmitter } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { appOrigin } from '../app-origin'
import { type ChromiumProcess, type ChromiumStart, readDebugEndpoint, startChromium } from './chromium-process'
import { findBrowser } from './find-browser'
import { interceptRequests } from './request-interception'
import type { IpcMainInvokeEvent, Session } from './surface'

/** A window, as far as the rest of the host has to know it. */
export interface HostWindow {
  /** The window that people see; the others only print. */
  readonly isSeen: boolean
  readonly run: (code: string) => Promise<unknown>
  /** Removes an origin's databases with their files. */
  readonly clearIndexedDb: (origin: string) => Promise<void>
  readonly ownsTarget: (targetId: string) => boolean
  readonly isNavigationDenied: (frameId: string, address: string) => boolean
  readonly applyAppearance: () => void
  /** The page is gone: the person closed it, or the browser ended. */
  readonly gone: () => void
  /** Asks the program; false: it wants to stay. */
  readonly mayClose: () => boolean
  readonly destroy: () => void
}

type Handler = (request: Request) => Promise<Response>
type IpcListener = (event: IpcMainInvokeEvent, ...values: unknown[]) => unknown
type Permission = Parameters<Session['setPermissionCheckHandler']>[0]

/** What the program has told the stand-ins so far; one program, one host, so one of each. */
export const host = {
  events: new EventEmitter(),
  switches: [] as string[],
  schemes: new Map<string, Handler>(),
  ipc: new Map<string, IpcListener>(),
  windows: new Set<HostWindow>(),
  isCancelled: (_address: string): boolean => false,
  isPermitted: (() => false) as Permission,
  accelerators: [] as readonly { readonly accelerator: string | null; readonly choose: () => void }[],
  theme: 'system' as 'system' | 'light' | 'dark',
  userData: '',
  pagesBeingOpened: 0,
  closesOtherPages: false,
}

const headlessFlag = '--headless'

export function isHeadless(): boolean {
  return process.argv.includes(headlessFlag) || !hasDisplay()
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

let visible: Promise<ChromiumProcess> | undefined
let hidden: Promise<ChromiumProcess> | undefined

/** The Chromium that shows the window, started on first use. */
export function visibleChromium(): Promise<ChromiumProcess> {
  visible ??= start(join(host.userData, 'chromium'), { headless: isHeadless(), withWindow: true })
  return visible
}

/**
 * The Chromium that prints. Without a display it is the same one; beside a real window it is another without a face, because Chromium
 * has no pages that can be printed and not be seen.
 */
export function hiddenChromium(): Promise<ChromiumProcess> {
  if (isHeadless()) return visibleChromium()
  hidden ??= start(join(host.userData, 'chromium-print'), { headless: true, withWindow: false })
  return hidden
}

export async function closeChromium(): Promise<void> {
  const running = await Promise.allSettled([visible, hidden])
  await Promise.all(running.map(async (one) => (one.status === 'fulfilled' ? one.value?.close() : undefined)))
}

async function start(profileFolder: string, face: Pick<ChromiumStart, 'headless' | 'withWindow'>): Promise<ChromiumProcess> {
  const debugPort = process.env.MISSION_DESK_DEBUG_PORT
  const browser = await findBrowser(face.headless)
  if (!browser) throw new Error('no Chrome, Chromium or Edge found; install one, or name it in MISSION_DESK_BROWSER')
  const starting = startChromium({
    browser,
    profileFolder,
    ...face,
    switches: host.switches,
    debugPort: debugPort === undefined ? undefined : Number(debugPort),
  })
  // Node brings its `Request` when it is first asked for one, which takes 40 ms: while Chromium starts, not while its first page waits.
  Reflect.construct(Request, [appOrigin])
  const chromium = await starting
  await interceptRequests(chromium.connection, {
    isCancelled: (address) => host.isCancelled(address),
    handlerOf: (scheme) => host.schemes.get(scheme),
    isNavigationDenied: (frameId, address) => [...host.windows].some((window) => window.isNavigationDenied(frameId, address)),
  })
  await watchTargets(chromium)
  if (debugPort !== undefined) writeDebugEndpoint(profileFolder)
  return chromium
}

async function watchTargets({ connection, ended }: ChromiumProcess): Promise<void> {
  const windowOf = (targetId: string) => [...host.windows].find((window) => window.ownsTarget(targetId))
  connection.on('Target.targetDestroyed', ({ targetId }) => {
    windowOf(targetId)?.gone()
  })
  // Chromium's own keys and menus can open pages that are not ours (a new window, its settings): they are closed at once.
  connection.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.type !== 'page' || !host.closesOtherPages || host.pagesBeingOpened > 0 || windowOf(targetInfo.targetId)) return
    connection.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined)
  })
  await connection.send('Target.setDiscoverTargets', { discover: true })
  void ended.then(() => {
    for (const window of host.windows) window.gone()
  })
}

/** Tests drive the window beside the program: the address is written where they look for it. */
function writeDebugEndpoint(profileFolder: string): void {
  const timer = setInterval(() => {
    const endpoint = readDebugEndpoint(profileFolder)
    if (!endpoint) return
    clearInterval(timer)
    writeFileSync(join(host.userData, 'debug-endpoint.txt'), endpoint)
  }, 20)
  timer.unref()
}
