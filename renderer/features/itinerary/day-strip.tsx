import { useEffect, useRef } from 'react'
import { datesFrom, type LocalDate, weekdayOf } from '../../../shared/kernel/time'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { classNames } from '../../ui/class-names'
import { steady } from '../../ui/steady'
import styles from './itinerary.module.css'

interface DayStripProps {
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly current: LocalDate
  readonly onChoose: (date: LocalDate) => void
}

/** The mission's days in one row; choosing one brings it to the top of the list. */
export const DayStrip = steady(function DayStrip({ startsOn, endsOn, current, onChoose }: DayStripProps) {
  const { translate, language } = useTranslate()
  const strip = useRef<HTMLElement>(null)

  // Of a long mission only some days are in sight.
  useEffect(() => {
    strip.current?.querySelector(`[data-date="${current}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current])

  return (
    <nav ref={strip} className={styles.strip} aria-label={translate('itinerary.days')}>
      {datesFrom(startsOn, endsOn).map((date) => (
        <button
          key={date}
          type="button"
          data-date={date}
          className={classNames(styles.stripDay, weekdayOf(date) > 5 && styles.weekend)}
          aria-current={date === current ? 'date' : undefined}
          onClick={() => onChoose(date)}
        >
          {formatDay(date, language)}
        </button>
      ))}
    </nav>
  )
})
