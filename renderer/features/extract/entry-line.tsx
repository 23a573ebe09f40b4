import { Button as AriaButton } from 'react-aria-components'
import type { OwnEntry } from '../../../shared/extract/own-work'
import { rowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission } from '../../store/selectors'
import { StatusMark } from '../../ui/marks/status-mark'
import styles from './entry.module.css'
import { clockAt, entryStatus, entryTimes, entryTitle, itemTimes, statusShapes } from './entry-words'
import extractStyles from './extract.module.css'

interface EntryLineProps {
  readonly entry: OwnEntry
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** An entry in a line: when to report, from when to when, what, where, and how the answer stands. */
export function EntryLine({ entry, isChosen, onChoose }: EntryLineProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  const place = useOfMission((mission) => rowOf(mission, 'places', entry.item.placeId))
  const title = entryTitle(entry, translator)
  const status = entryStatus(entry)
  const where = place ? textIn(place.names, language) : null
  return (
    <AriaButton
      className={styles.entry ?? ''}
      onPress={onChoose}
      {...(isChosen ? { 'aria-current': 'true' } : {})}
      {...(status === 'declined' ? { 'data-declined': '' } : {})}
    >
      <span className={styles.times}>
        <b>{entryTimes(entry)}</b>
        {entry.report === null ? null : (
          <span className={extractStyles.quiet}>{translate('extract.report', { time: clockAt(entry.report, entry) })}</span>
        )}
      </span>
      <span className={styles.what}>
        <span className={styles.title} lang={title.lang}>
          {title.text}
        </span>
        <span className={extractStyles.quiet} lang={where?.lang}>
          {entry.duties.length === 0 ? translate('extract.travel') : where?.text}
          {entry.day ? ` · ${translate('dayGrid.phase', entry.day)}` : null}
          {entry.part ? ` · ${translate('extract.whole', { times: itemTimes(entry) })}` : null}
        </span>
      </span>
      {status === null ? null : <StatusMark shape={statusShapes[status]} text={translate(`terms.assignmentStatus.${status}`)} />}
    </AriaButton>
  )
}
