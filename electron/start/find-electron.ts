import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The path of Electron's program, or undefined where it was not fetched. (Importing the package would fetch it, unasked and unbounded.) */
export function findElectron(root: string): string | undefined {
  const folder = join(root, 'node_modules/electron')
  try {
    const path = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim())
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

export function electronVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as {
    readonly version: string
  }
  return version
}

export interface FetchElectron {
  readonly root: string
  /** File that remembers a fetch that failed: a network that blocks the server will do so tomorrow, and nobody wants to wait each time. */
  readonly memory: string
  /** Tries whatever the memory says. */
  readonly isInsisting: boolean
  readonly timeoutMs: number
  readonly onStart: () => void
}

const patienceMs = 86_400_000

/** Fetches Electron's program with its own installer; undefined where that did not work in time. */
export async function fetchElectron({
  root,
  memory,
  isInsisting,
  timeoutMs,
  onStart,
}: FetchElectron): Promise<string | undefined> {
  const lastFailureAt = (await stat(memory).catch(() => undefined))?.mtimeMs ?? 0
  if (!isInsisting && Date.now() - lastFailureAt < patienceMs) return undefined
  onStart()
  await runInstaller(join(root, 'node_modules/electron/install.js'), timeoutMs)
  const found = findElectron(root)
  if (!found) {
    await mkdir(dirname(memory), { recursive: true })
    await writeFile(memory, 'Electron could not be fetched; tried again a day after this file was written.\n')
  }
  return found
}

function runInstaller(script: string, timeoutMs: number): Promise<void> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: timeoutMs, killSignal: 'SIGKILL' })
    child.once('error', () => {
      settle()
    })
    child.once('exit', () => {
      settle()
    })
  })
}
