import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'

/** What a name's writing is called: `Latin letters (passport)`, `Reading in kana`, else the language's name. */
export function useNameLanguage(): (tag: string) => string {
  const { find } = useTranslate()
  const languageName = useLanguageName()
  return (tag) => find(`terms.nameLanguage.${tag}`) ?? languageName(tag)
}
