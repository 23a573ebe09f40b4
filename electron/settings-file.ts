import { join } from 'node:path'
import { defaultSettings, type Settings, settingsSchema } from '../shared/ipc/settings'
import { createKeptFile, type KeptFile } from './kept-file'

/** What a person chose for this computer. */
export function settingsFile(userDataPath: string): KeptFile<Settings> {
  return createKeptFile(join(userDataPath, 'settings.json'), settingsSchema, defaultSettings)
}
