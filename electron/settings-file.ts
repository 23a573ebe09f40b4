import { join } from 'node:path'
import { defaultSettings, type Settings, settingsSchema } from '../shared/ipc/settings'
import { createKeptFile, type KeptFile, type OnDamaged } from './kept-file'

/** What a person chose for this computer. */
export function settingsFile(userDataPath: string, onDamaged: OnDamaged): KeptFile<Settings> {
  return createKeptFile(join(userDataPath, 'settings.json'), settingsSchema, defaultSettings, onDamaged)
}
