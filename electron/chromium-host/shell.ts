import { spawn } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Shell } from './surface'

/** The stand-in for Electron's `shell`: the system's own way to open an address or a folder. */
export const shell: Shell = {
  openExternal: (url) => open(url),
  openPath: async (path) => {
    try {
      await open(path)
      return ''
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  },
  showItemInFolder: (path) => {
    show(path).catch(() => undefined)
  },
}

async function show(path: string): Promise<void> {
  if (process.platform === 'darwin') return run('open', ['-R', path])
  if (process.platform === 'win32') return run(explorer, [`/select,${path}`])
  return open((await stat(path)).isDirectory() ? path : dirname(path))
}

function open(target: string): Promise<void> {
  return run(opener[process.platform] ?? 'xdg-open', [target])
}

/** Resolves when the program has started; no shell reads its arguments. */
function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true })
    child.once('error', reject)
    child.once('spawn', () => {
      child.unref()
      resolve()
    })
  })
}

const explorer = 'explorer.exe'
const opener: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: explorer }
