import { datesFrom, type LocalDate, weekdayOf } from '../../../shared/kernel/time'
import { type Mission, missionRowOf } from '../../../shared/mission/mission'
import { formatDay } from '../../app/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { classNames } from '../../ui/class-names'
import styles from './itinerary.module.css'

interface DayStripProps {
  readonly mission: Mission
  readonly current: LocalDate
  readonly onChoose: (date: LocalDate) => void
}

/** The mission's days in one row; choosing one brings it to the top of the list. */
export function DayStrip({ mission, current, onChoose }: DayStripProps) {
  const { translate, language } = useTranslate()
  const { startsOn, endsOn } = missionRowOf(mission)
  return (
    <nav className={styles.strip} aria-label={translate('itinerary.days')}>
      {datesFrom(startsOn, endsOn).map((date) => (
        <button
          key={date}
          type="button"
          className={classNames(styles.stripDay, weekdayOf(date) > 5 && styles.weekend)}
          aria-current={date === current ? 'date' : undefined}
          onClick={() => onChoose(date)}
        >
          {formatDay(date, language)}
        </button>
      ))}
    </nav>
  )
}
