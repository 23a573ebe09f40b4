import { type Translator, translatorFor } from '../../shared/i18n/translate'
import { resolveLanguage } from '../i18n/resolve-language'
import { useSettings } from './settings-store'

/** The window's language for what runs outside of its views: an action of the palette, a key. */
export function currentTranslator(): Translator {
  return translatorFor(resolveLanguage(useSettings.getState().uiLanguage, navigator.languages))
}
