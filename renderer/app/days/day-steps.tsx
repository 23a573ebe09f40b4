import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { LocalDate } from '../../../shared/kernel/time'
import { useTranslate } from '../../i18n/language-provider'
import { IconButton } from '../../ui/buttons/icon-button'
import { DateField } from '../../ui/fields/date-field'
import styles from './day-steps.module.css'

interface DayStepsProps {
  readonly day: LocalDate
  readonly onDay: (day: LocalDate) => void
  readonly onStep: (days: 1 | -1) => void
}

/** The day that a view shows, and the ways to the next and the one before. */
export function DaySteps({ day, onDay, onStep }: DayStepsProps) {
  const { translate } = useTranslate()
  return (
    <div className={styles.steps}>
      <IconButton
        icon={ChevronLeft}
        small
        label={translate('app.day.previous')}
        shortcut="mod+arrowleft"
        onPress={() => onStep(-1)}
      />
      <div className={styles.day}>
        <DateField
          label={translate('app.day.shown')}
          isLabelHidden
          value={day}
          near={day}
          onCommit={(date) => date !== null && onDay(date)}
        />
      </div>
      <IconButton
        icon={ChevronRight}
        small
        label={translate('app.day.next')}
        shortcut="mod+arrowright"
        onPress={() => onStep(1)}
      />
    </div>
  )
}
