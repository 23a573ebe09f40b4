import { useEffect, useRef, useState } from 'react'
import { errorText } from '../../../shared/ipc/error-text'
import type { DeskError } from '../../../shared/ipc/errors'
import { showFault } from '../../app/faults/show-fault'
import { ask, listen } from '../../desktop/desk'
import { useTranslate } from '../../i18n/language-provider'
import { useDesk } from '../../store/mission-store'
import { showToast } from '../../ui/overlays/toast'
import { composeDocuments } from './compose-documents'
import type { ExportChoices } from './export-choices'

/** An export on its way: so many documents are composed, or so many files written. */
export interface RunningExport {
  readonly jobId: string
  readonly phase: 'composing' | 'writing'
  readonly done: number
  readonly total: number
  /** The file that is being written; empty until the folder is chosen. */
  readonly name: string
}

/** Composes, prints and writes the chosen documents; tells how far it is, can be cancelled, ends in a toast. */
export function useExport() {
  const translator = useTranslate()
  const { translate } = translator
  const [running, setRunning] = useState<RunningExport | null>(null)
  const isCancelled = useRef(false)

  useEffect(
    () =>
      listen('documents:progress', ({ jobId, done, total, name }) =>
        setRunning((current) => (current?.jobId === jobId ? { jobId, phase: 'writing', done, total, name } : current)),
      ),
    [],
  )

  async function start(choices: ExportChoices): Promise<void> {
    const { journal, steps } = useDesk.getState()
    if (!journal || running) return
    const jobId = crypto.randomUUID()
    isCancelled.current = false
    try {
      const files = await composeDocuments(journal, steps, choices, Date.now(), async (done) => {
        setRunning({ jobId, phase: 'composing', done, total: choices.chosen.length, name: '' })
        // Composing keeps the window busy: let it show how far it is, and hear a click.
        await new Promise((resolve) => setTimeout(resolve))
        return !isCancelled.current
      })
      if (isCancelled.current) return
      setRunning({ jobId, phase: 'writing', done: 0, total: files.length, name: '' })
      if (files.length === 0) {
        showToast({ title: translate('documents.nothingToWrite'), tone: 'caution' })
        return
      }
      const written = await ask('documents:write', { jobId, folder: null, files: [...files] })
      if (!written.ok) {
        tellFailure(written.error)
      } else if (written.value) {
        const { folder, written: names } = written.value
        showToast({
          title: translate('documents.exported', { count: names.length }),
          detail: folder,
          tone: 'positive',
          action: { label: translate('documents.showFolder'), run: () => void ask('folder:show', { path: folder }) },
        })
      }
    } catch (thrown) {
      tellFailure({ code: 'unexpected', params: {}, detail: String(thrown) })
    } finally {
      setRunning(null)
    }
  }

  function tellFailure(error: DeskError): void {
    const fault = errorText(error, translator)
    showFault({ ...fault, title: translate('documents.exportFailed', { reason: fault.title }) }, translator)
  }

  function cancel(): void {
    isCancelled.current = true
    if (running?.phase === 'writing') void ask('documents:cancel', { jobId: running.jobId })
  }

  return { running, start, cancel }
}
