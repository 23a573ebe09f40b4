import { FileDown, Send } from 'lucide-react'
import { useMemo } from 'react'
import { extractMarkOf } from '../../../shared/extract/answer-of'
import { isUnanswered, ownEntriesOf } from '../../../shared/extract/own-work'
import { rowName } from '../../../shared/mission/row-name'
import { openDialog } from '../../app/navigation/open-dialog'
import { formatMoment } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { useChoice } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { SegmentedControl } from '../../ui/fields/segmented-control'
import { ViewPane } from '../../ui/panes/view-pane'
import { AvailabilityTab } from './availability-tab'
import styles from './extract.module.css'
import { GlossaryTab } from './glossary-tab'
import { saveSchedule } from './save-schedule'
import { ScheduleTab } from './schedule-tab'

const tabs = ['schedule', 'availability', 'glossary'] as const

/** An interpreter's own view of their extract: whose it is, what is asked, and the way back to the organizer. */
export function ExtractView() {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const entries = useMemo(() => ownEntriesOf(mission), [mission])
  const [kept, setTab] = useChoice('extract.tab', 'schedule')
  const tab = tabs.find((one) => one === kept) ?? 'schedule'
  const mark = extractMarkOf(mission)
  if (!mark) return null
  const name = rowName(mission, { table: 'interpreters', id: mark.interpreterId }, language)
  const asked = new Set(entries.flatMap(({ duties }) => duties.map(({ assignment }) => assignment)))
  const waiting = [...asked].filter(isUnanswered).length
  return (
    <ViewPane label={translate('extract.title')} scrollsWhenLow>
      <aside className={styles.banner} aria-label={translate('extract.banner', { name })}>
        <div className={styles.bannerText}>
          <strong>{translate('extract.banner', { name })}</strong>
          <span>{translate('extract.asOf', { when: formatMoment(mark.madeAt, language) })}</span>
        </div>
        <span className={styles.waiting} role="status">
          {translate('extract.waiting', { count: waiting })}
        </span>
        <Button onPress={() => void saveSchedule()}>
          <FileDown size={15} aria-hidden /> {translate('extract.saveSchedule')}
        </Button>
        <Button kind="primary" onPress={() => openDialog('save-answer')}>
          <Send size={15} aria-hidden /> {translate('extract.saveAnswer')}
        </Button>
      </aside>
      <div className={styles.toolbar}>
        <SegmentedControl
          label={translate('extract.title')}
          isLabelHidden
          segments={tabs.map((id) => ({ id, text: translate(`extract.tab.${id}`) }))}
          value={tab}
          onChange={setTab}
        />
      </div>
      {tab === 'schedule' ? <ScheduleTab entries={entries} /> : null}
      {tab === 'availability' ? <AvailabilityTab interpreterId={mark.interpreterId} /> : null}
      {tab === 'glossary' ? <GlossaryTab interpreterId={mark.interpreterId} /> : null}
    </ViewPane>
  )
}
