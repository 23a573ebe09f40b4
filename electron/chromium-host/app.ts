import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { productName, version } from '../../package.json'
import { closeChromium, host, visibleChromium } from './host'
import { claimInstance, type InstanceClaim } from './single-instance'
import type { App } from './surface'

let claim: InstanceClaim | undefined
let isLeaving = false

/** The stand-in for Electron's `app`. */
export const app: App = {
  commandLine: {
    appendSwitch: (name, value) => {
      host.switches.push(value === undefined ? `--${name}` : `--${name}=${value}`)
    },
  },
  getPath: (name) => (name === 'documents' ? documentsFolder() : userData()),
  setPath: (_name, path) => {
    host.userData = resolve(path)
  },
  getVersion: () => version,
  getLocale: () => new Intl.DateTimeFormat().resolvedOptions().locale,
  requestSingleInstanceLock: () => {
    claim = claimInstance(userData(), process.argv, process.cwd(), (argv, cwd) => {
      host.events.emit('second-instance', {}, argv, cwd)
    })
    return claim.isFirst
  },
  whenReady: async () => {
    await visibleChromium()
  },
  quit: () => void quit(),
  exit: (code) => void leave(code),
  on: (event: string, listener: (...values: never[]) => void) => host.events.on(event, listener as never),
}

async function quit(): Promise<void> {
  for (const window of host.windows) if (!window.mayClose()) return
  await leave(0)
}

async function leave(code: number): Promise<void> {
  if (isLeaving) return
  isLeaving = true
  for (const window of [...host.windows]) window.destroy()
  await closeChromium()
  claim?.release()
  process.exit(code)
}

function userData(): string {
  host.userData ||= join(applicationData(), productName)
  return host.userData
}

/** The same places as Electron's, so that a person's missions are found by either host. */
function applicationData(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support')
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData/Roaming')
  return process.env.XDG_CONFIG_HOME || join(homedir(), '.config')
}

function documentsFolder(): string {
  return join(homedir(), 'Documents')
}
