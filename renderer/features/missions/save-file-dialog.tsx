import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { FileProtection } from '../../../shared/ipc/contract'
import type { DialogProps } from '../../app/dialogs'
import { saveFile } from '../../app/mission-actions'
import { isChosen, NewPassphraseFields, noPassphrase } from '../../app/new-passphrase-fields'
import { ask } from '../../desktop/desk'
import { useTranslate } from '../../i18n/language-provider'
import { useDesk } from '../../store/mission-store'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { SegmentedControl } from '../../ui/segmented-control'
import styles from './new-mission-dialog.module.css'

/** Who may open the file that the open mission is saved to; then the system asks where to. */
export function SaveFileDialog({ onClose }: DialogProps) {
  const { translate } = useTranslate()
  const missionId = useDesk((state) => state.journal?.mission.id)
  const [kind, setKind] = useState<FileProtection['kind']>('none')
  const [isKept, setIsKept] = useState(false)
  const [chosen, setChosen] = useState(noPassphrase)
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (missionId === undefined) return
    void ask('mission-file:knows-passphrase', { missionId }).then((answer) => {
      if (!answer.ok || !answer.value) return
      setIsKept(true)
      setKind('kept')
    })
  }, [missionId])

  // After the try has been shown: only then is the wrong field marked.
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    setTries(tries + 1)
    if (kind === 'passphrase' && !isChosen(chosen)) return
    onClose()
    void saveFile(kind === 'passphrase' ? { kind, passphrase: chosen.text } : { kind })
  }

  return (
    <Dialog title={translate('privacy.saveTitle')} onClose={onClose}>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <p>{translate('privacy.saveLead')}</p>
        <SegmentedControl
          label={translate('privacy.protection')}
          segments={[
            { id: 'none' as const, text: translate('privacy.protectionNone') },
            ...(isKept ? [{ id: 'kept' as const, text: translate('privacy.protectionKept') }] : []),
            { id: 'passphrase' as const, text: translate('privacy.protectionPassphrase') },
          ]}
          value={kind}
          onChange={setKind}
        />
        {kind === 'kept' ? <p>{translate('privacy.keptText')}</p> : null}
        {kind === 'passphrase' ? (
          <>
            <NewPassphraseFields value={chosen} onChange={setChosen} isTried={tries > 0} />
            <p>{translate('privacy.noRecovery')}</p>
          </>
        ) : null}
        <div className={styles.foot}>
          <Button onPress={onClose}>{translate('app.ui.cancel')}</Button>
          <Button kind="primary" type="submit" autoFocus>
            {translate('privacy.choosePlace')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
