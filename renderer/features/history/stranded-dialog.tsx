import { useState } from 'react'
import { errorText } from '../../../shared/ipc/error-text'
import { failureWords } from '../../app/faults/failure-words'
import { showFault } from '../../app/faults/show-fault'
import { desk } from '../../app/start/desk-access'
import { ask } from '../../desktop/desk'
import { useTranslate } from '../../i18n/language-provider'
import type { StrandedStep } from '../../persistence/stranded-steps'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { Dialog } from '../../ui/overlays/dialog'
import { showToast } from '../../ui/overlays/toast'
import { dayOfStep } from './day-of-step'
import styles from './history-view.module.css'
import { StepRow } from './step-row'

/** Nobody reads more than these on a screen; the file has them all. */
const MAX_SHOWN = 100

interface StrandedDialogProps {
  readonly stranded: readonly StrandedStep[]
  readonly onClose: () => void
  readonly onDiscarded: () => void
}

/** The changes that lie aside: when, by whom and what; to be kept as a file, or to be done with. */
export function StrandedDialog({ stranded, onClose, onDiscarded }: StrandedDialogProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  const [opened, setOpened] = useState<number | null>(null)
  const [isAsking, setAsking] = useState(false)
  const readable = stranded.flatMap(({ index, step }) => (step ? [{ index, step }] : []))
  const unreadable = stranded.length - readable.length

  async function save(): Promise<void> {
    const text = JSON.stringify(
      stranded.map(({ index, step, text }) => ({ index, ...(step ? { step } : { unreadable: text }) })),
      null,
      2,
    )
    const name = translate('history.strandedFile')
    const files = [{ name, artifact: { kind: 'data' as const, text } }]
    const written = await ask('documents:write', { jobId: crypto.randomUUID(), folder: null, files })
    if (!written.ok) return showFault(errorText(written.error, translator), translator)
    const folder = written.value?.folder
    if (folder === undefined) return
    showToast({
      title: translate('history.strandedSaved'),
      detail: folder,
      tone: 'positive',
      action: { label: translate('documents.showFolder'), run: () => void ask('folder:show', { path: folder }) },
    })
  }

  async function discard(): Promise<void> {
    const discarded = await desk().repository.discardStranded()
    if (!discarded.ok) return showFault(failureWords(discarded.error, translator), translator)
    onClose()
    onDiscarded()
  }

  if (isAsking) {
    return (
      <Dialog
        title={translate('history.strandedDiscardTitle', { count: stranded.length })}
        onClose={() => setAsking(false)}
        isAlert
        footer={
          <>
            <Button autoFocus onPress={() => setAsking(false)}>
              {translate('app.ui.cancel')}
            </Button>
            <Button kind="critical" onPress={() => void discard()}>
              {translate('history.strandedDiscardConfirm')}
            </Button>
          </>
        }
      >
        <p>{translate('history.strandedDiscardText')}</p>
      </Dialog>
    )
  }
  return (
    <Dialog
      title={translate('history.strandedTitle')}
      onClose={onClose}
      wide
      footer={
        <>
          <Button onPress={() => setAsking(true)}>{translate('history.strandedDiscard')}</Button>
          <Button kind="primary" onPress={() => void save()}>
            {translate('history.strandedSave')}
          </Button>
        </>
      }
    >
      <p>{translate('history.strandedText')}</p>
      {unreadable === 0 ? null : <p>{translate('history.strandedUnreadable', { count: unreadable })}</p>}
      <ol className={styles.strandedList}>
        {readable.slice(0, MAX_SHOWN).map(({ index, step }, place) => (
          <li key={index}>
            {dayOfStep(step, language) === dayOfStep(readable[place - 1]?.step, language) ? null : (
              <h3 className={styles.day}>{dayOfStep(step, language)}</h3>
            )}
            <StepRow
              step={step}
              act={readable.find((other) => other.step.id === step.label.of)?.step}
              mission={mission}
              isOpen={opened === index}
              isUndone={false}
              onToggle={() => setOpened(opened === index ? null : index)}
            />
          </li>
        ))}
      </ol>
      {readable.length > MAX_SHOWN ? <p>{translate('history.strandedMore', { count: readable.length - MAX_SHOWN })}</p> : null}
    </Dialog>
  )
}
