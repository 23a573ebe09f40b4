import { X } from 'lucide-react'
import type { LocalDate } from '../../../shared/kernel/time'
import { missionRowOf } from '../../../shared/mission/mission'
import { formatDay } from '../../app/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { DateField } from '../../ui/date-field'
import { FieldRow } from '../../ui/field-row'
import { IconButton } from '../../ui/icon-button'
import styles from './place-inspector.module.css'

interface ClosedDatesProps {
  readonly dates: readonly LocalDate[]
  readonly onChange: (dates: readonly LocalDate[]) => void
}

/** Single days on which a place is closed. */
export function ClosedDates({ dates, onChange }: ClosedDatesProps) {
  const { translate, language } = useTranslate()
  const { startsOn } = missionRowOf(useMission())
  return (
    <FieldRow label={translate('fields.closedOn')}>
      {dates.map((date) => (
        <span key={date} className={styles.closed}>
          {formatDay(date, language)} {date.slice(0, 4)}
          <IconButton
            icon={X}
            small
            label={translate('app.ui.remove', { name: formatDay(date, language) })}
            onPress={() => onChange(dates.filter((other) => other !== date))}
          />
        </span>
      ))}
      <div className={styles.date}>
        <DateField
          // A fresh field after each date: it is empty and ready for the next.
          key={dates.length}
          label={translate('places.addClosedDate')}
          isLabelHidden
          value={null}
          near={startsOn}
          onCommit={(date) => date !== null && onChange([...new Set([...dates, date])].sort())}
        />
      </div>
    </FieldRow>
  )
}
