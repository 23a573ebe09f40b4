import { defaultSettings, type Settings } from '../../shared/ipc/settings'
import { ask } from '../desktop/desk'
import { setDeskIdentity } from '../store/desk-context'
import { createWindowValue } from '../store/window-value'
import { desk } from './desk-access'

/** What this person chose for this computer; the main process keeps it. */
export const useSettings = createWindowValue<Settings>(defaultSettings)

export function showSettings(settings: Settings): void {
  useSettings.setState(settings)
}

/** Takes effect at once; answers whether it is written. */
export async function changeSettings(change: Partial<Settings>): Promise<boolean> {
  const settings: Settings = { ...useSettings.getState(), ...change }
  useSettings.setState(settings)
  const { app } = desk()
  setDeskIdentity({ deviceId: app.deviceId, userName: settings.userName || app.userName })
  return (await ask('settings:write', settings)).ok
}
