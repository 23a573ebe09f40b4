import { type UiLanguage, uiLanguages } from '../i18n/languages'

/** The catalogue's language nearest to a document's; English where it has none. */
export function wordLanguageOf(language: string): UiLanguage {
  return uiLanguages.find((known) => known === language) ?? (language === 'zh' || language === 'zh-CN' ? 'zh-Hans' : 'en')
}
