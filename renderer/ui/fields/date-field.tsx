import { CalendarDays } from 'lucide-react'
import { useState } from 'react'
import type { DateRange } from '../../../shared/kernel/date-range'
import type { LocalDate } from '../../../shared/kernel/time'
import { parseDate } from '../../../shared/kernel/typed-date'
import { parseDateRange } from '../../../shared/kernel/typed-date-range'
import { useTranslate } from '../../i18n/language-provider'
import { localeOf } from '../../i18n/resolve-language'
import { IconButton } from '../buttons/icon-button'
import { Popover } from '../overlays/popover'
import { steady } from '../steady'
import styles from './date-field.module.css'
import { MonthCalendar } from './month-calendar'
import { TextField } from './text-field'
import { STAYS } from './use-draft'

interface DateFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly value: LocalDate | null
  /** A date that is meant anyway (the mission's first day): completes "7/2", opens the calendar at its month. */
  readonly near: LocalDate
  /** null: the field was emptied. */
  readonly onCommit: (date: LocalDate | null) => void
  /** Where it is given, a range may be typed as well (12/28–1/4). */
  readonly onCommitRange?: (range: DateRange) => void
  readonly error?: string | undefined
  readonly isDisabled?: boolean
}

/** A date, typed as people type it (7/2, 2 Jul, 2026-07-02; what is none is said and stays to be mended) or picked from a month; its weekday stands beside it. */
export const DateField = steady(function DateField(props: DateFieldProps) {
  const { label, isLabelHidden = false, value, near, onCommit, onCommitRange, error, isDisabled = false } = props
  const { translate, language } = useTranslate()
  const [unread, setUnread] = useState(false)
  const weekday =
    value === null
      ? ''
      : new Intl.DateTimeFormat(localeOf[language], { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${value}T12:00Z`))

  function commit(text: string) {
    const date = text.trim() === '' ? null : parseDate(text, value ?? near)
    const range = date === null && onCommitRange ? parseDateRange(text, value ?? near) : null
    const isUnread = date === null && range === null && text.trim() !== ''
    setUnread(isUnread)
    if (isUnread) return STAYS
    if (range) onCommitRange?.(range)
    else onCommit(date)
    return undefined
  }

  return (
    <TextField
      label={label}
      isLabelHidden={isLabelHidden}
      value={value ?? ''}
      onCommit={commit}
      onChange={() => setUnread(false)}
      placeholder={translate(onCommitRange ? 'app.ui.datesPattern' : 'app.ui.datePattern')}
      isNumeric
      isDisabled={isDisabled}
      error={unread ? translate(onCommitRange ? 'app.ui.datesUnread' : 'app.ui.dateUnread') : error}
      after={
        <span className={styles.after}>
          {unread ? null : weekday}
          <Popover
            label={translate('app.ui.openCalendar')}
            placement="bottom end"
            trigger={<IconButton icon={CalendarDays} label={translate('app.ui.openCalendar')} small isDisabled={isDisabled} />}
          >
            {(close) => (
              <MonthCalendar
                label={label}
                value={value}
                near={near}
                onChoose={(date) => {
                  setUnread(false)
                  close()
                  if (date !== value) onCommit(date)
                }}
              />
            )}
          </Popover>
        </span>
      }
    />
  )
})
