import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { type CdpConnection, createConnection } from './cdp/connection'
import type { FoundBrowser } from './find-browser'

export interface ChromiumProcess {
  readonly connection: CdpConnection
  /** Resolves when the process has ended, however it ended. */
  readonly ended: Promise<void>
  readonly close: () => Promise<void>
}

export interface ChromiumStart {
  readonly browser: FoundBrowser
  readonly profileFolder: string
  readonly headless: boolean
  /** Whether it begins with the window that people see, on a blank page; else with no page at all. */
  readonly withWindow: boolean
  /** Switches of the program itself, as Electron's `app.commandLine` takes them. */
  readonly switches: readonly string[]
  readonly debugPort: number | undefined
}

/** The renderer is built for this version; an older one would fail in ways that nobody can explain. */
const oldestMajor = 148

/** Starts Chromium and waits until it answers. A profile that another Chromium is just leaving is waited for. */
export async function startChromium(start: ChromiumStart): Promise<ChromiumProcess> {
  mkdirSync(start.profileFolder, { recursive: true })
  rmSync(join(start.profileFolder, portFile), { force: true })
  for (let attempt = 1; ; attempt++) {
    const started = launch(start)
    try {
      const { product } = await started.connection.send('Browser.getVersion', {})
      const major = Number(/\/(\d+)\./.exec(product)?.[1])
      if (major >= oldestMajor) return started
      await started.close()
      throw new Error(`${start.browser.path} is ${product}; Mission Desk needs version ${oldestMajor} or newer`)
    } catch (error) {
      if (!started.connection.isClosed() || attempt === 10) throw error
      await wait(200)
    }
  }
}

/** The address at which a test can drive this Chromium as well; undefined until it is listening. */
export function readDebugEndpoint(profileFolder: string): string | undefined {
  try {
    const [port, path] = readFileSync(join(profileFolder, portFile), 'utf8').split('\n')
    return port && path ? `ws://127.0.0.1:${port}${path}` : undefined
  } catch {
    return undefined
  }
}

const portFile = 'DevToolsActivePort'

function launch(start: ChromiumStart): ChromiumProcess {
  const child = spawn(start.browser.path, argumentsOf(start), {
    // Its chatter about missing buses and drivers helps nobody. Pipes 3 and 4 are the DevTools protocol, there and back.
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...start.browser.environment },
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
    child.once('error', () => {
      resolve()
    })
  })
  const connection = createConnection(child.stdio[3] as Writable, child.stdio[4] as Readable)
  return { connection, ended, close: () => close(child, connection, ended) }
}

async function close(child: ChildProcess, connection: CdpConnection, ended: Promise<void>): Promise<void> {
  await connection.send('Browser.close', {}).catch(() => undefined)
  const inTime = await Promise.race([ended.then(() => true), wait(3000, false, { ref: false })])
  if (!inTime) child.kill('SIGKILL')
}

function argumentsOf({ profileFolder, headless, withWindow, switches, debugPort }: ChromiumStart): readonly string[] {
  return [
    `--user-data-dir=${profileFolder}`,
    '--remote-debugging-pipe',
    ...(debugPort === undefined ? [] : [`--remote-debugging-port=${debugPort}`]),
    ...switches,
    ...quiet,
    ...(headless ? ['--headless'] : []),
    // Without a face as well it is a window of one application: one with tabs draws its waiting circle while the page starts.
    ...(withWindow ? [`--app=${blankPage}`, ...firstSize(profileFolder)] : ['--no-startup-window']),
    // Chromium's sandbox refuses to run as root (containers); everyone else keeps it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

/** Chromium remembers where a person put the window; only the first time it has to be told a size. */
function firstSize(profileFolder: string): readonly string[] {
  return existsSync(join(profileFolder, 'Default')) ? [] : ['--window-size=1440,900']
}

/** The window opens on a page without content, because the application's own is only there once requests are intercepted. */
const blankPage = 'data:text/html,<title>Mission Desk</title>'

/** Parts of a browser that a desk does not have. The address bar's list, itself a page of 300 scripts, took more of a start than ours. */
const unwanted = [
  'Translate',
  'OptimizationHints',
  'MediaRouter',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'InterestFeedContentSuggestions',
  'GlobalMediaControls',
  'DialMediaRouteProvider',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
]

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-search-engine-choice-screen',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  `--disable-features=${unwanted.join()}`,
  // Nobody goes back; without it every printed page stays in memory, should somebody.
  '--disable-back-forward-cache',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  // A page may not open windows; the host answers the wish (see Page.windowOpen).
  '--block-new-web-contents',
  // The window works on while it is covered: the write queue must not starve.
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]
