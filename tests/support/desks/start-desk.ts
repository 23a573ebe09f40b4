import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { buildIfChanged, hashOfSources } from '../../../electron/start/build'

export interface StartedDesk {
  /** The application's window. */
  readonly page: Page
  readonly browser: Browser
  readonly userData: string
  readonly pid: number
  /** Ends as a person would end it: the window flushes first. Resolves with the exit code. */
  readonly stop: () => Promise<number | null>
  /** SIGKILLs the main process and every process of the browser, at once. */
  readonly kill: () => Promise<void>
}

export interface DeskOptions {
  /** Keep and pass it to start on the same disk again; without it a new folder is made and removed at the end. */
  readonly userData?: string
  readonly args?: readonly string[]
  /** Answers to the program's file dialogs, in order; null: cancelled. See electron/chromium-host/dialog-test-answers.ts. */
  readonly dialogAnswersFile?: string
  readonly env?: Readonly<Record<string, string>>
  /** Folder of a program that is built already, in place of one built from what the sources are now. */
  readonly program?: string
  /** How long its window may take; a campaign on a busy computer has more patience than a test. */
  readonly patienceMs?: number
  /** Leaves the program alone for so long before taking hold of its window, which takes the window time of its own. */
  readonly aloneMs?: number
}

const root = resolve(import.meta.dirname, '../../..')

/** Starts the real program (the chromium-host's build of it), headless, and takes hold of its window. Builds first where needed. */
export async function startDesk(options: DeskOptions = {}): Promise<StartedDesk> {
  const outFolder = options.program ?? (await builtDesk())
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'mission-desk-')))
  const endpointFile = join(userData, 'debug-endpoint.txt')
  await rm(endpointFile, { force: true })
  const child = spawn(
    process.execPath,
    [join(outFolder, 'chromium-host/main.js'), '--headless', `--user-data-dir=${userData}`, ...(options.args ?? [])],
    {
      // A process group of its own, so that `kill` takes the browser with it.
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        MISSION_DESK_DEBUG_PORT: '0',
        ...(options.dialogAnswersFile && { MISSION_DESK_TEST_DIALOGS: options.dialogAnswersFile }),
        ...options.env,
      },
    },
  )
  const exited = new Promise<number | null>((settle) => {
    child.once('exit', settle)
  })
  await wait(options.aloneMs ?? 0)
  const { browser, page } = await attach(child, endpointFile, options.patienceMs ?? 90_000)

  async function cleanUp(): Promise<void> {
    await browser.close().catch(() => undefined)
    if (options.userData === undefined) await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }

  return {
    page,
    browser,
    userData,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM')
      const code = await exited
      await cleanUp()
      return code
    },
    kill: async () => {
      if (child.pid) killGroup(child.pid)
      await exited
      await cleanUp()
    },
  }
}

/** The program may be gone already, and its browser not yet. */
function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

let built: Promise<string> | undefined

/** The built program; once per test file, in a folder named after its sources so that another's build does not change it under us. */
export function builtDesk(): Promise<string> {
  built ??= build()
  return built
}

async function build(): Promise<string> {
  const cache = join(root, 'node_modules/.cache/mission-desk')
  const outFolder = join(cache, `build-${await hashOfSources(root)}`)
  await buildIfChanged(root, outFolder)
  await removeOldBuilds(cache, outFolder)
  return outFolder
}

async function removeOldBuilds(cache: string, current: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('build-') || join(cache, name).startsWith(current)) continue
    const age = Date.now() - (await stat(join(cache, name)).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs
    if (age > 1_800_000) await rm(join(cache, name), { recursive: true, force: true })
  }
}

async function attach(
  child: ChildProcess,
  endpointFile: string,
  patienceMs: number,
): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const deadline = Date.now() + patienceMs
  const endpoint = await until(deadline, child, 'browser', () => readFile(endpointFile, 'utf8').catch(() => undefined))
  const browser = await chromium.connectOverCDP(endpoint)
  const page = await until(deadline, child, 'window', async () =>
    browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((candidate) => candidate.url().startsWith('https://bundle.app.invalid/')),
  )
  page.setDefaultTimeout(patienceMs)
  await page.waitForLoadState('load')
  return { browser, page }
}

async function until<T>(deadline: number, child: ChildProcess, what: string, look: () => Promise<T | undefined>): Promise<T> {
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`Mission Desk ended with ${child.exitCode} before its ${what} was there`)
    const found = await look()
    if (found) return found
    await wait(20)
  }
  throw new Error(`Mission Desk has no ${what} in the time it was given`)
}
