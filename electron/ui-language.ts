import { type UiLanguage, uiLanguages } from '../shared/i18n/languages'
import type { Translator } from '../shared/i18n/translate'
import { translatorFor } from '../shared/i18n/translator-for'

/** The interface's words for a BCP 47 locale, `zh-CN` or `ja-JP`; English where the catalogue has no such language. */
export function translatorOf(locale: string): Translator {
  return translatorFor(uiLanguageOf(locale))
}

function uiLanguageOf(locale: string): UiLanguage {
  const known = uiLanguages.find((language) => language === locale)
  if (known) return known
  const primary = locale.split('-')[0]
  return uiLanguages.find((language) => language.split('-')[0] === primary) ?? 'en'
}
