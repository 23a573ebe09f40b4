import { useEffect, useRef, useState } from 'react'
import type { Backup } from '../../../shared/ipc/contract'
import { undoAction } from '../../app/actions/undo-action'
import type { DialogProps } from '../../app/dialogs'
import { failureWords } from '../../app/faults/failure-words'
import { showFault } from '../../app/faults/show-fault'
import { desk } from '../../app/start/desk-access'
import { formatMoment } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { EmptyState } from '../../ui/lists/empty-state'
import { Dialog } from '../../ui/overlays/dialog'
import { showToast } from '../../ui/overlays/toast'
import styles from './start-screen.module.css'

/** The open mission's backups, the newest first; each can be what the mission is again, as one step that can be undone. */
export function BackupsDialog({ onClose }: DialogProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  const [backups, setBackups] = useState<readonly Backup[] | null>(null)
  /** A button that is disabled while it has the focus would take Esc from the keyboard: a second press is ignored instead. */
  const isRestoring = useRef(false)

  // Asked once: while a dialog lies over the window, nobody edits, and it is closed when it has done its work.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language in which a fault is told is no reason to ask again
  useEffect(() => {
    void desk()
      .repository.listBackups()
      .then((answer) => {
        setBackups(answer.ok ? [...answer.value].sort((a, b) => b.madeAt - a.madeAt) : [])
        if (!answer.ok) showFault(failureWords(answer.error, translator), translator)
      })
  }, [])

  async function restore({ id, madeAt }: Backup): Promise<void> {
    if (isRestoring.current) return
    isRestoring.current = true
    const restored = await desk().repository.restoreBackup(id)
    isRestoring.current = false
    if (!restored.ok) {
      const words = failureWords(restored.error, translator)
      // That the mission is already as it was then is no fault.
      const isSame = restored.error.kind === 'refusal' && restored.error.refusal.code === 'nothing-changes'
      if (isSame) showToast({ title: words.title, tone: 'caution' })
      else showFault(words, translator)
      return
    }
    onClose()
    showToast({
      title: translate('app.backups.restored', { when: formatMoment(madeAt, language) }),
      action: undoAction(translate),
    })
  }

  return (
    <Dialog title={translate('app.backups.title')} onClose={onClose}>
      <p className={styles.sectionLead}>{translate('app.backups.lead')}</p>
      {backups?.length === 0 ? (
        <EmptyState title={translate('app.backups.none')} text={translate('app.backups.noneText')} />
      ) : (
        <ul>
          {backups?.map((backup) => {
            const when = formatMoment(backup.madeAt, language)
            return (
              <li key={backup.id} className={styles.row}>
                <div className={styles.backup}>
                  <span>{when}</span>
                  <span className={styles.when}>
                    {translate(`app.backups.reason.${backup.reason}`)} ·{' '}
                    {translate('app.backups.steps', { count: backup.stepCount })}
                  </span>
                </div>
                <Button small label={translate('app.backups.restoreOf', { when })} onPress={() => void restore(backup)}>
                  {translate('app.backups.restore')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </Dialog>
  )
}
