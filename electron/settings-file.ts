import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultSettings, type Settings, settingsSchema } from '../shared/ipc/settings'
import { writeAtomically } from './files/atomic-write'

/** A computer's settings. A file that cannot be read gives the defaults: nothing of a mission is in it. */
export async function readSettings(userDataPath: string): Promise<Settings> {
  try {
    const parsed = settingsSchema.safeParse(JSON.parse(await readFile(settingsPath(userDataPath), 'utf8')))
    return parsed.success ? parsed.data : defaultSettings
  } catch {
    return defaultSettings
  }
}

export async function writeSettings(userDataPath: string, settings: Settings): Promise<void> {
  await writeAtomically(settingsPath(userDataPath), Buffer.from(`${JSON.stringify(settings, null, 2)}\n`))
}

function settingsPath(userDataPath: string): string {
  return join(userDataPath, 'settings.json')
}
