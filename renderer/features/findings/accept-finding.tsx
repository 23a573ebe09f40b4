import { useState } from 'react'
import type { Finding } from '../../../shared/checks/finding'
import { acceptFinding } from '../../../shared/commands/accept-finding'
import { useAct } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { TextField } from '../../ui/fields/text-field'
import { Popover } from '../../ui/overlays/popover'
import { showToast } from '../../ui/overlays/toast'
import styles from './findings-view.module.css'

/** Lets a finding stand; asks why, because the reason is printed in the conflict report. */
export function AcceptFinding({ finding }: { readonly finding: Finding }) {
  const { translate } = useTranslate()
  const act = useAct()
  const [reason, setReason] = useState('')

  function accept(close: () => void): void {
    if (!act(acceptFinding, { findingKey: finding.key, checkId: finding.checkId, reason })) return
    close()
    showToast({
      title: translate('findings.wasAccepted'),
      action: undoAction(translate),
    })
  }

  return (
    <Popover
      label={translate('findings.accept')}
      trigger={
        <Button kind="quiet" small>
          {translate('findings.accept')}
        </Button>
      }
    >
      {(close) => (
        <form
          className={styles.accept}
          onSubmit={(event) => {
            event.preventDefault()
            accept(close)
          }}
        >
          <TextField label={translate('findings.reason')} value={reason} onChange={setReason} autoFocus />
          <Button kind="primary" type="submit" isDisabled={reason.trim() === ''}>
            {translate('findings.accept')}
          </Button>
        </form>
      )}
    </Popover>
  )
}
