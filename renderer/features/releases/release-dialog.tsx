import { useMemo, useState } from 'react'
import { findingText } from '../../../shared/checks/finding-text'
import { releaseVersion } from '../../../shared/commands/release-version'
import { rowsOf } from '../../../shared/mission/mission'
import { itemChangesOf } from '../../../shared/releases/item-changes'
import { nightChangesOf } from '../../../shared/releases/night-changes'
import { lastReleaseOf, missionOfRelease } from '../../../shared/releases/released-mission'
import { useAct } from '../../app/actions/act'
import type { DialogProps } from '../../app/dialogs'
import { FindingMark } from '../../app/findings/finding-mark'
import { useOpenFindings } from '../../app/findings/use-open-findings'
import { openDialog } from '../../app/navigation/open-dialog'
import { formatDay, formatMoment } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useDesk } from '../../store/mission-store'
import { useMission } from '../../store/selectors'
import { setView } from '../../store/session-store'
import { useSettled } from '../../store/settled'
import { Button } from '../../ui/buttons/button'
import { TextArea } from '../../ui/fields/text-area'
import { Dialog } from '../../ui/overlays/dialog'
import { showToast } from '../../ui/overlays/toast'
import styles from './releases.module.css'

/** So many findings are told one by one; who has more should look at their list. */
const FINDINGS_TOLD = 8

/** Gives out the plan as it is: what is still open, what changed since the last version, and a word about it. */
export function ReleaseDialog({ onClose }: DialogProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  const steps = useDesk((state) => state.steps)
  const findings = useOpenFindings()
  const isChecked = useSettled((state) => state.checked !== null)
  const act = useAct()
  const [note, setNote] = useState('')
  const last = lastReleaseOf(mission)
  const number = (last?.number ?? 0) + 1
  const changed = useMemo(() => {
    const given = last && missionOfRelease(mission, steps, last.id)
    return given ? itemChangesOf(given, mission).length + nightChangesOf(given, mission).length : null
  }, [last, mission, steps])

  function giveOut(): void {
    if (!act(releaseVersion, { note })) return
    onClose()
    showToast({
      title: translate('releases.done', { number }),
      action: { label: translate('releases.toDocuments'), run: () => setView('documents') },
    })
  }

  return (
    <Dialog
      title={translate('releases.title', { number })}
      onClose={onClose}
      footer={
        <>
          {last ? (
            <Button
              kind="quiet"
              onPress={() => {
                onClose()
                openDialog('compare-versions')
              }}
            >
              {translate('releases.compare')}
            </Button>
          ) : null}
          <Button onPress={onClose}>{translate('app.ui.cancel')}</Button>
          <Button kind="primary" onPress={giveOut} isDisabled={!isChecked}>
            {translate('releases.confirm', { number })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.lead}>
          {last
            ? translate('releases.since', { number: last.number, at: formatMoment(last.at, language), count: changed ?? 0 })
            : translate('releases.first', { count: rowsOf(mission, 'items').length })}
        </p>
        <section aria-label={translate('releases.open')}>
          <h3 className={styles.heading}>
            {isChecked ? translate('releases.openCount', { count: findings.length }) : translate('app.status.checking')}
          </h3>
          <ul className={styles.findings}>
            {findings.slice(0, FINDINGS_TOLD).map((finding) => (
              <li key={finding.key} className={styles.finding}>
                <FindingMark severity={finding.severity} />
                <span>
                  {finding.on === null ? null : <span className={styles.lead}>{formatDay(finding.on, language)} </span>}
                  {findingText(finding, mission, translator)}
                </span>
              </li>
            ))}
          </ul>
          {findings.length > FINDINGS_TOLD ? (
            <Button
              kind="quiet"
              small
              onPress={() => {
                onClose()
                setView('findings')
              }}
            >
              {translate('releases.moreFindings', { count: findings.length - FINDINGS_TOLD })}
            </Button>
          ) : null}
        </section>
        <TextArea label={translate('releases.note')} value={note} onChange={setNote} />
      </div>
    </Dialog>
  )
}
