import { sourceWords } from '../../../shared/checks/source-words'
import { useTranslate } from '../../i18n/language-provider'

/** `sourceWords` in the window's language. */
export function useSourceWords(): (source: string) => string {
  const translator = useTranslate()
  return (source) => sourceWords(source, translator)
}
