import { useTranslate } from './language-provider'
import { localeOf } from './resolve-language'

/** What speakers of a language call it: it is found by that in whatever language the window speaks. */
export function ownLanguageName(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
}

/** Names languages for people: the catalogue's word, else what the system calls the tag. */
export function useLanguageName(): (tag: string) => string {
  const { find, language } = useTranslate()
  return (tag) => find(`app.language.${tag}`) ?? new Intl.DisplayNames(localeOf[language], { type: 'language' }).of(tag) ?? tag
}
