import { readSettings, writeSettings } from '../settings-file'
import type { Handlers } from './handlers'

export function createSettingsHandlers(userDataPath: string): Pick<Handlers, 'settings:read' | 'settings:write'> {
  return {
    'settings:read': () => readSettings(userDataPath),
    'settings:write': async (settings) => {
      await writeSettings(userDataPath, settings)
      return null
    },
  }
}
