import { useTranslate } from '../i18n/language-provider'
import { localeOf } from '../i18n/resolve-language'

/** Names languages for people: the catalogue's word, else what the system calls the tag. */
export function useLanguageName(): (tag: string) => string {
  const { find, language } = useTranslate()
  return (tag) => find(`app.language.${tag}`) ?? new Intl.DisplayNames(localeOf[language], { type: 'language' }).of(tag) ?? tag
}
