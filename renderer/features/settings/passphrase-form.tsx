import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { isChosen, NewPassphraseFields, noPassphrase } from '../../app/new-passphrase-fields'
import { ask } from '../../desktop/desk'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import styles from './settings-dialog.module.css'

interface PassphraseFormProps {
  /** What its button says. */
  readonly submit: string
  readonly onSubmit: (passphrase: string, byKeychain: boolean) => Promise<void>
  readonly onCancel: () => void
  /** What is to be known before. */
  readonly children?: ReactNode
}

/** A passphrase for the key of personal data, and whether the system's keychain is to open it too. */
export function PassphraseForm({ submit, onSubmit, onCancel, children }: PassphraseFormProps) {
  const { translate } = useTranslate()
  const [passphrase, setPassphrase] = useState(noPassphrase)
  const [isTried, setIsTried] = useState(false)
  const [hasKeychain, setHasKeychain] = useState(false)
  const [byKeychain, setByKeychain] = useState(false)
  /** A button that is disabled while it has the focus would take Esc from the keyboard: a second press is ignored instead. */
  const isBusy = useRef(false)

  useEffect(() => {
    void ask('sealing:keychain', null).then((answer) => {
      setHasKeychain(answer.ok && answer.value.isThere)
      setByKeychain(answer.ok && answer.value.isUsed)
    })
  }, [])

  async function take(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    setIsTried(true)
    if (isBusy.current || !isChosen(passphrase)) return
    isBusy.current = true
    await onSubmit(passphrase.text, byKeychain)
    isBusy.current = false
  }

  return (
    <form className={styles.note} onSubmit={(event) => void take(event)} noValidate>
      {children}
      {/* Before the fields: below them it would be out of sight on a small screen, and Enter in a field goes on. */}
      <p>{translate('privacy.seal.keyLost')}</p>
      <NewPassphraseFields value={passphrase} onChange={setPassphrase} isTried={isTried} />
      {hasKeychain ? (
        <Checkbox label={translate('privacy.seal.byKeychain')} isSelected={byKeychain} onChange={setByKeychain} />
      ) : null}
      <div className={styles.acts}>
        <Button onPress={onCancel}>{translate('app.ui.cancel')}</Button>
        <Button kind="primary" type="submit">
          {submit}
        </Button>
      </div>
    </form>
  )
}
