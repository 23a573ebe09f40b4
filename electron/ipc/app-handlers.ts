import { hostname, userInfo } from 'node:os'
import type { Settings } from '../../shared/ipc/settings'
import type { DamagedFiles } from '../damaged-files'
import type { Handlers } from './handlers'

export interface AppPorts {
  readonly version: string
  readonly deviceId: string
  readonly locale: string
  readonly documentsFolder: string
  readonly readSettings: () => Promise<Settings>
  /** The file that the program was started with; answered once, so that a reloaded window does not open it again. */
  readonly takeFileToOpen: () => string | null
  readonly takeDamagedFiles: () => Promise<ReturnType<DamagedFiles['take']>>
}

export function createAppHandlers(ports: AppPorts): Pick<Handlers, 'app:describe' | 'app:damaged-files'> {
  return {
    'app:describe': async () => ({
      host: process.versions.electron === undefined ? 'chromium-host' : 'electron',
      version: ports.version,
      platform: process.platform,
      deviceId: ports.deviceId,
      deviceName: hostname(),
      userName: (await ports.readSettings()).userName || systemUserName(),
      locale: ports.locale,
      documentsFolder: ports.documentsFolder,
      fileToOpen: ports.takeFileToOpen(),
    }),
    'app:damaged-files': async () => {
      const { aside, mended } = await ports.takeDamagedFiles()
      return { aside: [...aside], mended: [...mended] }
    },
  }
}

/** A user without an entry in the system's list has no name (containers do that). */
function systemUserName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
