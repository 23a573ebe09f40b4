import { Trash2 } from 'lucide-react'
import type { Interpreter, WorkingLanguage } from '../../../shared/mission/entities/interpreter'
import { useTranslate } from '../../i18n/language-provider'
import { ComboBox } from '../../ui/combo-box'
import { IconButton } from '../../ui/icon-button'
import { InspectorSection } from '../../ui/inspector-section'
import { useLanguageName } from '../../ui/language-name'
import { Select } from '../../ui/select'
import styles from './interpreters-view.module.css'

const classes = ['A', 'B', 'C'] as const

interface WorkingLanguagesProps {
  readonly interpreter: Interpreter
  readonly onChange: (languages: readonly WorkingLanguage[]) => void
}

/** What an interpreter works from and into, with the class of each (A mother tongue, B active, C passive). */
export function WorkingLanguages({ interpreter, onChange }: WorkingLanguagesProps) {
  const { translate } = useTranslate()
  const languageName = useLanguageName()
  const { languages } = interpreter
  const known = languages.map(({ lang }) => lang)
  const offered = ['zh', 'ja', 'en', 'ko', 'th', 'km', 'lo', 'ms', 'vi', 'fr', 'ru', 'es', 'de']
    .filter((lang) => !known.includes(lang))
    .map((lang) => ({ id: lang, text: languageName(lang) }))
  return (
    <InspectorSection title={translate('interpreters.workingLanguages')}>
      {languages.map((one, index) => (
        <div key={one.lang} className={styles.member}>
          <span>{languageName(one.lang)}</span>
          <Select
            label={translate('interpreters.classOf', { language: languageName(one.lang) })}
            isLabelHidden
            options={classes.map((grade) => ({ id: grade, text: grade }))}
            value={one.class}
            onChange={(grade) => onChange(languages.with(index, { ...one, class: grade }))}
          />
          <IconButton
            icon={Trash2}
            small
            label={translate('interpreters.removeLanguage', { language: languageName(one.lang) })}
            onPress={() => onChange(languages.toSpliced(index, 1))}
          />
        </div>
      ))}
      <ComboBox
        label={translate('interpreters.addLanguage')}
        isLabelHidden
        options={offered}
        isAdding
        value={null}
        placeholder={translate('interpreters.addLanguage')}
        onChange={(lang) => {
          if (lang !== null) onChange([...languages, { lang, class: languages.length === 0 ? 'A' : 'B', modes: [] }])
        }}
      />
    </InspectorSection>
  )
}
