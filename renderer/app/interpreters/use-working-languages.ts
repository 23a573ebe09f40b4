import { useMemo } from 'react'
import { spokenLanguageOf } from '../../../shared/interpreting/language-pair'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'

/** Working languages with their class in a line, named as they are heard: `Chinese A · Japanese B`. */
export function useWorkingLanguages(): (interpreter: Interpreter) => string {
  const { language } = useTranslate()
  const languageName = useLanguageName()
  // Asking the system for a name costs more than drawing a row.
  const known = useMemo(() => ({ language, names: new Map<string, string>() }), [language])
  return ({ languages }) =>
    languages
      .map(({ lang, class: grade }) => {
        const name = known.names.get(lang) ?? languageName(spokenLanguageOf(lang))
        known.names.set(lang, name)
        return `${name} ${grade}`
      })
      .join(' · ')
}
