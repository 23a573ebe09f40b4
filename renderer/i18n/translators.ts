import { catalogueEn } from '../../shared/i18n/catalogues/en'
import type { UiLanguage } from '../../shared/i18n/languages'
import { createTranslator, type Translator } from '../../shared/i18n/translate'
import { catalogueOf } from './catalogue-of'

const english = createTranslator('en', catalogueEn)
const loaded = new Map<UiLanguage, Translator>()

/** Brings the words of a language, before the window is to speak it. Where they cannot be had, the window speaks English. */
export async function loadLanguage(language: UiLanguage): Promise<void> {
  if (language === 'en' || loaded.has(language)) return
  const catalogue = await catalogueOf(language).catch(() => null)
  if (catalogue) loaded.set(language, createTranslator(language, catalogue))
}

/** The window's words in a language that was loaded, else in English. */
export function translatorIn(language: UiLanguage): Translator {
  return loaded.get(language) ?? english
}
