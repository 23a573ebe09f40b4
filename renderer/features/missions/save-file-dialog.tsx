import type { FormEvent } from 'react'
import { extractMarkOf } from '../../../shared/extract/answer-of'
import type { DialogProps } from '../../app/dialogs'
import { saveFile } from '../../app/missions/mission-actions'
import { ProtectionFields, useProtection } from '../../app/missions/protection-fields'
import { useTranslate } from '../../i18n/language-provider'
import { useDesk } from '../../store/mission-store'
import { Button } from '../../ui/buttons/button'
import { Dialog } from '../../ui/overlays/dialog'
import styles from './new-mission-dialog.module.css'

/** Who may open the file that the open mission is saved to; then the system asks where to. */
export function SaveFileDialog({ onClose }: DialogProps) {
  const { translate } = useTranslate()
  const protection = useProtection(useDesk((state) => state.journal?.mission.id ?? null))
  const isExtract = useDesk((state) => state.journal !== null && extractMarkOf(state.journal.mission) !== null)

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const taken = protection.take()
    if (!taken) return
    onClose()
    void saveFile(taken)
  }

  return (
    <Dialog title={translate('privacy.saveTitle')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>{translate(isExtract ? 'extract.saveCopyLead' : 'privacy.saveLead')}</p>
        <ProtectionFields protection={protection} />
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
