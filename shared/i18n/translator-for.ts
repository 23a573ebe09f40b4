import type { UiLanguage } from './languages'
import { catalogues } from './registry'
import { createTranslator, type Translator } from './translate'

/** Any language at any moment, with the catalogues of all: for documents, exports and the main process. The window has `useTranslate`. */
export function translatorFor(language: UiLanguage): Translator {
  const known = translators.get(language)
  if (known) return known
  const translator = createTranslator(language, catalogues[language])
  translators.set(language, translator)
  return translator
}

const translators = new Map<UiLanguage, Translator>()
