import { useState } from 'react'
import { useTranslate } from '../../i18n/language-provider'
import { Checkbox } from '../../ui/fields/checkbox'
import { TextField } from '../../ui/fields/text-field'
import { strengthOf } from './passphrase-strength'

/** A passphrase as it is being chosen: typed twice, so that a slip of the fingers is found before it locks anything. */
export interface NewPassphrase {
  readonly text: string
  readonly again: string
}

export const noPassphrase: NewPassphrase = { text: '', again: '' }

/** True when there is one and both are the same. */
export function isChosen({ text, again }: NewPassphrase): boolean {
  return text !== '' && text === again
}

interface NewPassphraseFieldsProps {
  readonly value: NewPassphrase
  readonly onChange: (value: NewPassphrase) => void
  /** The person has tried to go on: what is missing is marked. */
  readonly isTried: boolean
  readonly autoFocus?: boolean
}

export function NewPassphraseFields({ value, onChange, isTried, autoFocus = true }: NewPassphraseFieldsProps) {
  const { translate } = useTranslate()
  const [isShown, setIsShown] = useState(false)
  const { text, again } = value
  const missing = isTried && text === '' ? translate('privacy.missing') : undefined
  const different = (isTried || again.length >= text.length) && again !== text ? translate('privacy.different') : undefined
  return (
    <>
      <TextField
        label={translate('privacy.passphrase')}
        value={text}
        onChange={(typed) => onChange({ text: typed, again })}
        error={missing}
        {...(text === '' ? {} : { description: translate(`privacy.strength.${strengthOf(text)}`) })}
        isSecret
        isShown={isShown}
        autoFocus={autoFocus}
      />
      <TextField
        label={translate('privacy.passphraseAgain')}
        value={again}
        onChange={(typed) => onChange({ text, again: typed })}
        error={missing === undefined ? different : undefined}
        isSecret
        isShown={isShown}
      />
      <Checkbox label={translate('privacy.show')} isSelected={isShown} onChange={setIsShown} />
    </>
  )
}
