import { defaultSettings, type Settings } from '../../../shared/ipc/settings'
import { ask } from '../../desktop/desk'
import { resolveLanguage } from '../../i18n/resolve-language'
import { loadLanguage } from '../../i18n/translators'
import { setDeskIdentity } from '../../store/desk-context'
import { createWindowValue } from '../../store/window-value'
import { desk } from './desk-access'

/** What this person chose for this computer; the main process keeps it. */
export const useSettings = createWindowValue<Settings>(defaultSettings)

export function showSettings(settings: Settings): void {
  useSettings.setState(settings)
}

/** Takes effect at once, a language as soon as its words are there; answers whether it is written. */
export async function changeSettings(change: Partial<Settings>): Promise<boolean> {
  if (change.uiLanguage) await loadLanguage(resolveLanguage(change.uiLanguage, navigator.languages))
  const settings: Settings = { ...useSettings.getState(), ...change }
  useSettings.setState(settings)
  const { app } = desk()
  setDeskIdentity({ deviceId: app.deviceId, userName: settings.userName || app.userName })
  return (await ask('settings:write', settings)).ok
}
