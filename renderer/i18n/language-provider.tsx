import { createContext, type ReactNode, useContext, useInsertionEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { UiLanguage } from '../../shared/i18n/languages'
import type { Translator } from '../../shared/i18n/translate'
import { localeOf } from './resolve-language'
import { translatorIn } from './translators'

const LanguageContext = createContext<Translator>(translatorIn('en'))

/** Gives everything inside it one interface language, which has been loaded: our words, the widgets' own, and the fonts (`lang`). */
export function LanguageProvider({ language, children }: { readonly language: UiLanguage; readonly children: ReactNode }) {
  // As in `useAppearance`: before anything is measured.
  useInsertionEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <LanguageContext value={translatorIn(language)}>
      <I18nProvider locale={localeOf[language]}>{children}</I18nProvider>
    </LanguageContext>
  )
}

/** The catalogue in the interface language: `const { translate, language } = useTranslate()`. */
export function useTranslate(): Translator {
  return useContext(LanguageContext)
}
