import { Trash2 } from 'lucide-react'
import type { Interpreter, WorkingLanguage } from '../../../shared/mission/entities/interpreter'
import { interpretationModes } from '../../../shared/mission/entities/requirement'
import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'
import { IconButton } from '../../ui/buttons/icon-button'
import { ComboBox } from '../../ui/fields/combo-box'
import { MultiSelect } from '../../ui/fields/multi-select'
import { Select } from '../../ui/fields/select'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './interpreters-view.module.css'

const classes = ['A', 'B', 'C'] as const

interface WorkingLanguagesProps {
  readonly interpreter: Interpreter
  readonly onChange: (languages: readonly WorkingLanguage[]) => void
}

/** Languages that interpreters of these missions work in; no scripts, nobody interprets into characters. */
const offeredLanguages = 'zh yue ja en ko th km lo ms id vi my mn fr ru es pt it de ar'.split(' ')

/** What an interpreter works from and into, with the class of each (A mother tongue, B active, C passive) and in which modes. */
export function WorkingLanguages({ interpreter, onChange }: WorkingLanguagesProps) {
  const { translate } = useTranslate()
  const languageName = useLanguageName()
  const { languages } = interpreter
  const known = languages.map(({ lang }) => lang)
  const modes = interpretationModes.map((mode) => ({ id: mode, text: translate(`terms.mode.${mode}`) }))
  const offered = offeredLanguages.filter((lang) => !known.includes(lang)).map((lang) => ({ id: lang, text: languageName(lang) }))
  return (
    <InspectorSection title={translate('interpreters.workingLanguages')}>
      {languages.map((one, index) => (
        <div key={one.lang} className={styles.workingLanguage}>
          <div className={styles.member}>
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
          <MultiSelect
            label={translate('interpreters.modesOf', { language: languageName(one.lang) })}
            options={modes}
            value={one.modes}
            placeholder={translate(one.modes.length === 0 ? 'interpreters.allModes' : 'app.ui.add')}
            onChange={(ids) =>
              onChange(languages.with(index, { ...one, modes: interpretationModes.filter((mode) => ids.includes(mode)) }))
            }
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
