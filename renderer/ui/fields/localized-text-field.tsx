import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'
import { steady } from '../steady'
import styles from './field.module.css'
import { TextField } from './text-field'

interface LocalizedTextFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** Text by language tag. */
  readonly value: Readonly<Record<string, string>>
  /** Languages to offer, the likeliest first; those that the value has already are offered as well. */
  readonly languages: readonly string[]
  readonly onCommit: (value: Readonly<Record<string, string>>) => void
  readonly isMultiline?: boolean
  readonly placeholder?: string
  readonly error?: string | undefined
  readonly autoFocus?: boolean
}

/** A text in several languages: a chip for each (a filled dot: there is a text), and the text of the chosen one. */
export const LocalizedTextField = steady(function LocalizedTextField(props: LocalizedTextFieldProps) {
  const { label, isLabelHidden = false, value, languages, onCommit, isMultiline = false, placeholder, error, autoFocus } = props
  const { translate } = useTranslate()
  const nameOf = useLanguageName()
  const offered = [...new Set([...languages, ...Object.keys(value)])]
  const [chosen, setChosen] = useState<string | null>(null)
  const first = offered.find((tag) => value[tag]) ?? offered[0] ?? 'und'
  const language = chosen !== null && offered.includes(chosen) ? chosen : first

  function commit(text: string): void {
    const { [language]: _before, ...others } = value
    onCommit(text.trim() === '' ? others : { ...others, [language]: text })
  }

  return (
    <div className={styles.field}>
      {isLabelHidden ? null : <span className={styles.label}>{label}</span>}
      <div className={styles.body}>
        <TextField
          key={language}
          label={offered.length > 1 ? `${label} (${nameOf(language)})` : label}
          isLabelHidden
          value={value[language] ?? ''}
          lang={language}
          onCommit={commit}
          isMultiline={isMultiline}
          error={error}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(autoFocus === undefined ? {} : { autoFocus })}
        />
        {offered.length < 2 ? null : (
          <ToggleButtonGroup
            className={styles.chips ?? ''}
            aria-label={translate('app.ui.languages', { field: label })}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[language]}
            onSelectionChange={(keys) => setChosen(String([...keys][0] ?? first))}
          >
            {offered.map((tag) => (
              <ToggleButton
                key={tag}
                id={tag}
                className={styles.chip ?? ''}
                aria-label={translate(value[tag] ? 'app.ui.languageFilled' : 'app.ui.languageEmpty', { language: nameOf(tag) })}
                {...(value[tag] ? { 'data-filled': '' } : {})}
              >
                {tag}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )}
      </div>
    </div>
  )
})
