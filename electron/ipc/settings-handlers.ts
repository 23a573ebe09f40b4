import type { Settings } from '../../shared/ipc/settings'
import type { KeptFile } from '../kept-file'
import type { Handlers } from './handlers'

export function createSettingsHandlers(file: KeptFile<Settings>): Pick<Handlers, 'settings:read' | 'settings:write'> {
  return {
    'settings:read': file.read,
    'settings:write': async (settings) => {
      await file.write(settings)
      return null
    },
  }
}
