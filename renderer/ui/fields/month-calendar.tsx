import { CalendarDate, parseDate } from '@internationalized/date'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Calendar as AriaCalendar,
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components'
import type { LocalDate } from '../../../shared/kernel/time'
import { useTranslate } from '../../i18n/language-provider'
import buttons from '../buttons/button.module.css'
import { classNames } from '../class-names'
import styles from './calendar.module.css'

interface MonthCalendarProps {
  readonly label: string
  readonly value: LocalDate | null
  /** The month that is shown first where nothing is chosen. */
  readonly near: LocalDate
  readonly onChoose: (date: LocalDate) => void
}

/** A month to pick a day from; arrow keys move by day and week, Page Up and Page Down by month. */
export function MonthCalendar({ label, value, near, onChoose }: MonthCalendarProps) {
  const { translate } = useTranslate()
  const arrow = classNames(buttons.button, buttons.icon, buttons.small)
  return (
    <AriaCalendar
      aria-label={label}
      value={value === null ? null : parseDate(value)}
      defaultFocusedValue={parseDate(value ?? near)}
      onChange={(date) => onChoose(new CalendarDate(date.year, date.month, date.day).toString())}
      autoFocus
    >
      <header className={styles.head}>
        <Button slot="previous" className={arrow} aria-label={translate('app.ui.previousMonth')}>
          <ChevronLeft size={14} aria-hidden />
        </Button>
        <Heading className={styles.heading ?? ''} />
        <Button slot="next" className={arrow} aria-label={translate('app.ui.nextMonth')}>
          <ChevronRight size={14} aria-hidden />
        </Button>
      </header>
      <CalendarGrid className={styles.grid ?? ''} weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.cell ?? ''} />}</CalendarGridBody>
      </CalendarGrid>
    </AriaCalendar>
  )
}
