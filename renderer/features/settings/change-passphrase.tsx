import { useState } from 'react'
import type { DeskError } from '../../../shared/ipc/errors'
import { ask } from '../../desktop/desk'
import { useTranslate } from '../../i18n/language-provider'
import { Checkbox } from '../../ui/fields/checkbox'
import { TextField } from '../../ui/fields/text-field'
import { PassphraseForm } from './passphrase-form'
import { useKeychain } from './use-keychain'

interface ChangePassphraseProps {
  readonly onChanged: () => void
  readonly onRefused: (error: DeskError) => void
  readonly onCancel: () => void
}

/**
 * A new passphrase in the place of the one until now, which is asked for, so that nobody at a desk that was left open locks its owner out. Who was
 * let in by the keychain and has lost it may go on without, once it is said what that does.
 */
export function ChangePassphrase({ onChanged, onRefused, onCancel }: ChangePassphraseProps) {
  const { translate } = useTranslate()
  const keychain = useKeychain()
  const [before, setBefore] = useState('')
  const [fault, setFault] = useState<string>()
  const [isLost, setIsLost] = useState(false)
  const [isBusy, setBusy] = useState(false)

  async function change(passphrase: string, byKeychain: boolean): Promise<void> {
    if (before === '' && !isLost) return setFault(translate('privacy.missing'))
    setBusy(true)
    const changed = await ask('sealing:change-passphrase', { before: isLost ? null : before, passphrase, byKeychain })
    setBusy(false)
    if (changed.ok) onChanged()
    else if (changed.error.code === 'passphrase-wrong') setFault(translate('privacy.seal.beforeWrong'))
    else onRefused(changed.error)
  }

  return (
    <PassphraseForm
      submit={translate(isLost ? 'privacy.seal.changeWithout' : 'privacy.seal.changeNow')}
      onSubmit={(passphrase, byKeychain) => void change(passphrase, byKeychain)}
      isBusy={isBusy}
      onCancel={onCancel}
      hasFieldBefore
    >
      {isLost ? (
        <p>{translate('privacy.seal.beforeLostText')}</p>
      ) : (
        <TextField
          label={translate('privacy.seal.before')}
          value={before}
          onChange={(typed) => {
            setBefore(typed)
            setFault(undefined)
          }}
          error={fault}
          isSecret
          autoFocus
        />
      )}
      {keychain.hasOpened ? (
        <Checkbox label={translate('privacy.seal.beforeLost')} isSelected={isLost} onChange={setIsLost} />
      ) : null}
    </PassphraseForm>
  )
}
