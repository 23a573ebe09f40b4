import type { Translator } from '../../../shared/i18n/translate'
import { resolveLanguage } from '../../i18n/resolve-language'
import { translatorIn } from '../../i18n/translators'
import { useSettings } from './settings-store'

/** The window's language for what runs outside of its views: an action of the palette, a key. */
export function currentTranslator(): Translator {
  return translatorIn(resolveLanguage(useSettings.getState().uiLanguage, navigator.languages))
}
