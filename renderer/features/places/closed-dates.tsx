import { X } from 'lucide-react'
import { rangesOf, withRange } from '../../../shared/kernel/date-range'
import type { LocalDate } from '../../../shared/kernel/time'
import { missionRowOf } from '../../../shared/mission/mission'
import { formatDateRange } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { IconButton } from '../../ui/buttons/icon-button'
import { DateField } from '../../ui/fields/date-field'
import { FieldRow } from '../../ui/fields/field-row'
import styles from './place-inspector.module.css'

interface ClosedDatesProps {
  readonly dates: readonly LocalDate[]
  readonly onChange: (dates: readonly LocalDate[]) => void
}

/** Days on which a place is closed, as the ranges that they are; a closing of weeks is typed at once (12/28–1/4). */
export function ClosedDates({ dates, onChange }: ClosedDatesProps) {
  const { translate, language } = useTranslate()
  const { startsOn } = missionRowOf(useMission())
  return (
    <FieldRow label={translate('fields.closedOn')}>
      {rangesOf(dates).map(({ first, last }) => (
        <span key={first} className={styles.closed}>
          {formatDateRange(first, last, language)}
          <IconButton
            icon={X}
            small
            label={translate('app.ui.remove', { name: formatDateRange(first, last, language) })}
            onPress={() => onChange(dates.filter((date) => date < first || last < date))}
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
          onCommit={(date) => date !== null && onChange(withRange(dates, { first: date, last: date }))}
          onCommitRange={(range) => onChange(withRange(dates, range))}
        />
      </div>
    </FieldRow>
  )
}
