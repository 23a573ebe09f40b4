import { execFile, spawn } from 'node:child_process'
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
    if (process.platform === 'darwin') execFile('open', ['-R', path], () => undefined)
    else if (process.platform === 'win32') execFile('explorer.exe', [`/select,${path}`], () => undefined)
    else {
      stat(path)
        .then((found) => open(found.isDirectory() ? path : dirname(path)))
        .catch(() => undefined)
    }
  },
}

/** Resolves when the system's opener has started; no shell reads the address. */
function open(target: string): Promise<void> {
  const [program, ...before] = opener[process.platform] ?? ['xdg-open']
  return new Promise((resolve, reject) => {
    const child = spawn(program ?? 'xdg-open', [...before, target], { stdio: 'ignore', detached: true })
    child.once('error', reject)
    child.once('spawn', () => {
      child.unref()
      resolve()
    })
  })
}

const opener: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
}
