import { useState } from 'react'
import type { DeskError } from '../../../shared/ipc/errors'
import { ok, type Result } from '../../../shared/kernel/result'
import { desk } from '../../app/start/desk-access'
import { ask } from '../../desktop/desk'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { showToast } from '../../ui/overlays/toast'
import { ChangePassphrase } from './change-passphrase'
import { PassphraseForm } from './passphrase-form'
import styles from './settings-dialog.module.css'

type Step = 'none' | 'turn-on' | 'change' | 'turn-off'

/** How personal data lies on this computer, and what can be done about it. */
export function SealingSection() {
  const { translate, find } = useTranslate()
  const [step, setStep] = useState<Step>('none')
  const [isBusy, setBusy] = useState(false)
  const { personalData, unfinished, repository, startAgain } = desk()
  const isSealed = personalData === 'sealed'

  function refused({ code, params }: DeskError): void {
    const what = find(`error.${code}.title`, params) ?? translate('app.error.unexpected')
    showToast({ tone: 'critical', title: translate('privacy.seal.failed', { what }) })
  }

  /** Saves, tells the main process what the next start is to do, and starts again: homes are written anew while nobody works on them. */
  async function startOver(tell: () => Promise<Result<null, DeskError>> = async () => ok(null)): Promise<void> {
    if (isBusy) return
    setBusy(true)
    const saved = await repository.finishSitting()
    const told = saved.kind === 'failed' ? { ok: false as const, error: saved.error } : await tell()
    // Busy until the window has gone.
    if (told.ok) return startAgain()
    setBusy(false)
    refused(told.error)
  }

  const close = () => setStep('none')
  return (
    <section className={styles.note} aria-labelledby="personal-data">
      <h3 className={styles.noteTitle} id="personal-data">
        {translate('privacy.hereTitle')}
      </h3>
      {step === 'turn-on' ? null : (
        <p>
          {unfinished
            ? translate(`privacy.seal.unfinished.${unfinished.stage}`, { done: unfinished.written, total: unfinished.parts })
            : translate(textIds[personalData])}
        </p>
      )}
      {step === 'turn-on' || isSealed ? null : <p>{translate('privacy.hereDo')}</p>}
      {unfinished && step === 'none' ? (
        <div className={styles.acts}>
          <Button isBusy={isBusy} onPress={() => void startOver()}>
            {translate('privacy.seal.goOnNow')}
          </Button>
        </div>
      ) : null}
      {step === 'none' && unfinished?.stage !== 'unsealing' ? (
        <div className={styles.acts}>
          {personalData === 'locked' ? (
            <Button isBusy={isBusy} onPress={() => void startOver()}>
              {translate('privacy.seal.typeNow')}
            </Button>
          ) : null}
          {isSealed ? (
            <>
              <Button onPress={() => setStep('change')}>{translate('privacy.seal.changePassphrase')}</Button>
              <Button onPress={() => setStep('turn-off')}>{translate('privacy.seal.turnOff')}</Button>
            </>
          ) : (
            <Button onPress={() => setStep('turn-on')}>
              {translate(personalData === 'locked' ? 'privacy.seal.newKey' : 'privacy.seal.turnOn')}
            </Button>
          )}
        </div>
      ) : null}
      {step === 'turn-on' ? (
        <PassphraseForm
          submit={translate('privacy.seal.turnOnNow')}
          onSubmit={(passphrase, byKeychain) => void startOver(() => ask('sealing:turn-on', { passphrase, byKeychain }))}
          isBusy={isBusy}
          onCancel={close}
        >
          {personalData === 'locked' ? <p>{translate('privacy.seal.newKeyText')}</p> : null}
          <p>{translate('privacy.seal.turnOnText')}</p>
          <p>{translate('privacy.seal.turnOnGone')}</p>
        </PassphraseForm>
      ) : null}
      {step === 'change' ? (
        <ChangePassphrase
          onChanged={() => {
            close()
            showToast({ title: translate('privacy.seal.changed') })
          }}
          onRefused={refused}
          onCancel={close}
        />
      ) : null}
      {step === 'turn-off' ? (
        <>
          <p>{translate('privacy.seal.turnOffText')}</p>
          <div className={styles.acts}>
            <Button onPress={close}>{translate('app.ui.cancel')}</Button>
            <Button kind="primary" autoFocus isBusy={isBusy} onPress={() => void startOver(() => ask('sealing:turn-off', null))}>
              {translate('privacy.seal.turnOffNow')}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  )
}

const textIds = { open: 'privacy.hereText', sealed: 'privacy.seal.sealedText', locked: 'privacy.seal.lockedHere' } as const
