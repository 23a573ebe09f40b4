import { FileDown } from 'lucide-react'
import { useDeferredValue } from 'react'
import { documentFamilies, documents } from '../../../shared/documents/registry'
import { comparedReleaseOf, stepsSince } from '../../../shared/releases/released-mission'
import { openDialog } from '../../app/navigation/open-dialog'
import { documentChoices } from '../../app/navigation/open-documents'
import { useTranslate } from '../../i18n/language-provider'
import { useDesk } from '../../store/mission-store'
import { useChoice } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { ProgressBar } from '../../ui/marks/progress-bar'
import { DocumentFamily } from './document-family'
import styles from './documents-view.module.css'
import { type ExportChoices, readChoices } from './export-choices'
import { ExportOptions } from './export-options'
import { useExport } from './use-export'

/** Whether there is a version given out with which the plan can be compared: a copy's journal may not reach back to any. */
function useComparison(): boolean {
  return useDesk(({ journal, steps }) => {
    const compared = journal && comparedReleaseOf(journal.mission, steps)
    return compared ? stepsSince(steps, compared.id) !== null : false
  })
}

/** Those that a window shows at once; the others come in the frame after the first, which a change of view waits for. */
const firstFamilies = documentFamilies.slice(0, 3)

/** Everything that can be printed or handed on: tick, choose languages, export. */
export function DocumentsView() {
  const { translate } = useTranslate()
  const [kept, keep] = useChoice(documentChoices, '')
  const families = useDeferredValue<readonly (typeof documentFamilies)[number][]>(documentFamilies, firstFamilies)
  const hasRelease = useComparison()
  const read = readChoices(kept)
  const choices = {
    ...read,
    chosen: read.chosen.filter((id) => hasRelease || !documents.some((one) => one.id === id && one.needsRelease)),
  }
  const { running, start, cancel } = useExport()
  const change = (changed: Partial<ExportChoices>): void => keep(JSON.stringify({ ...choices, ...changed }))

  return (
    <section className={styles.view} aria-label={translate('documents.title')}>
      <div className={styles.list}>
        <h1 className={styles.heading}>{translate('documents.title')}</h1>
        {families.map((family) => (
          <DocumentFamily key={family.id} family={family} choices={choices} hasRelease={hasRelease} onChange={change} />
        ))}
      </div>
      <aside className={styles.options} aria-label={translate('documents.options')}>
        <ExportOptions choices={choices} onChange={change} />
        <div className={styles.action}>
          {running ? (
            <ProgressBar
              label={
                running.phase === 'composing' || running.name === ''
                  ? translate('documents.composing')
                  : translate('documents.writing', { name: running.name })
              }
              done={running.done}
              total={running.total}
              onCancel={cancel}
            />
          ) : (
            <Button kind="primary" isDisabled={choices.chosen.length === 0} onPress={() => void start(choices)}>
              <FileDown size={15} aria-hidden /> {translate('documents.export', { count: choices.chosen.length })}
            </Button>
          )}
          <Button kind="quiet" onPress={() => openDialog('release')}>
            {translate('releases.command')}
          </Button>
        </div>
      </aside>
    </section>
  )
}
