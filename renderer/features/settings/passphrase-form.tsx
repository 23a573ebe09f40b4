import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { isChosen, NewPassphraseFields, noPassphrase } from '../../app/missions/new-passphrase-fields'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { Checkbox } from '../../ui/fields/checkbox'
import styles from './settings-dialog.module.css'
import { useKeychain } from './use-keychain'

interface PassphraseFormProps {
  /** What its button says. */
  readonly submit: string
  readonly onSubmit: (passphrase: string, byKeychain: boolean) => void
  readonly isBusy: boolean
  readonly onCancel: () => void
  /** What is to be known or filled in before; where it takes the caret, the fields below do not. */
  readonly children?: ReactNode
  readonly hasFieldBefore?: boolean
}

/** A passphrase for the key of personal data, and whether the system's keychain is to open it too. */
export function PassphraseForm(props: PassphraseFormProps) {
  const { submit, onSubmit, isBusy, onCancel, children, hasFieldBefore = false } = props
  const { translate } = useTranslate()
  const [passphrase, setPassphrase] = useState(noPassphrase)
  const [isTried, setIsTried] = useState(false)
  const keychain = useKeychain()
  const [wanted, setWanted] = useState<boolean | null>(null)
  const byKeychain = wanted ?? keychain.isUsed
  const form = useRef<HTMLFormElement>(null)

  // The focus comes without scrolling: at 200 % the field would stay below the edge of the dialog.
  useEffect(() => {
    // Chromium gives a promise back, which an effect may not.
    void form.current?.querySelector('input')?.scrollIntoView({ block: 'nearest' })
  }, [])

  function take(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    setIsTried(true)
    if (!isBusy && isChosen(passphrase)) onSubmit(passphrase.text, byKeychain)
  }

  return (
    <form ref={form} className={styles.note} onSubmit={take} noValidate>
      {children}
      {/* Before the fields: below them it would be out of sight on a small screen, and Enter in a field goes on. */}
      <p>{translate('privacy.seal.keyLost')}</p>
      <NewPassphraseFields value={passphrase} onChange={setPassphrase} isTried={isTried} autoFocus={!hasFieldBefore} />
      {keychain.isThere ? (
        <Checkbox label={translate('privacy.seal.byKeychain')} isSelected={byKeychain} onChange={setWanted} />
      ) : null}
      <div className={styles.acts}>
        <Button onPress={onCancel}>{translate('app.ui.cancel')}</Button>
        <Button kind="primary" type="submit" isBusy={isBusy}>
          {isBusy ? translate('app.ui.working') : submit}
        </Button>
      </div>
    </form>
  )
}
