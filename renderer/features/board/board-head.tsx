import type { UiLanguage } from '../../../shared/i18n/languages'
import type { LocalDate } from '../../../shared/kernel/time'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { localeOf } from '../../i18n/resolve-language'
import { classNames } from '../../ui/class-names'
import heads from '../../ui/grids/heads.module.css'
import type { BoardAxis } from './board-axis'
import styles from './board-head.module.css'
import { HEAD_HEIGHT } from './board-size'

interface BoardHeadProps {
  readonly axis: BoardAxis
  readonly headWidth: number
  readonly shownDays: readonly number[]
  readonly corner: string
}

/** Labels nearer than this would run into one another. */
const LABEL_WIDTH = 44

/** Days, and below them as many hours as there is room for. */
export function BoardHead({ axis, headWidth, shownDays, corner }: BoardHeadProps) {
  const { language } = useTranslate()
  const { dates, opensHour, closesHour, hourWidth, dayWidth } = axis
  const step = [1, 2, 3, 6].find((hours) => hours * hourWidth >= LABEL_WIDTH)
  const hours = step === undefined ? [] : hoursBetween(opensHour, closesHour, step)
  return (
    <div
      className={heads.columns}
      style={{ width: headWidth + dates.length * dayWidth, height: HEAD_HEIGHT }}
      role="row"
      aria-rowindex={1}
    >
      <div className={classNames(heads.row, heads.corner)} style={{ width: headWidth }} role="columnheader">
        {corner}
      </div>
      {shownDays.map((day) => {
        const on = dates[day]
        return on === undefined ? null : (
          <div
            key={on}
            className={styles.dayHead}
            style={{ left: headWidth + day * dayWidth, width: dayWidth }}
            role="columnheader"
          >
            <span className={styles.dayName} style={{ left: headWidth + 4 }}>
              {dayWidth < 72 ? shortDay(on, language) : formatDay(on, language)}
            </span>
            {hours.map((hour) => (
              <span key={hour} className={styles.hour} style={{ left: (hour - opensHour) * hourWidth }} aria-hidden>
                {hour % 24}
              </span>
            ))}
          </div>
        )
      })}
    </div>
  )
}

/** The day of the month; its first says which month. */
function shortDay(on: LocalDate, language: UiLanguage): string {
  const date = new Date(`${on}T12:00Z`)
  return on.endsWith('-01')
    ? date.toLocaleDateString(localeOf[language], { day: 'numeric', month: 'short', timeZone: 'UTC' })
    : String(date.getUTCDate())
}

/** Whole steps after midnight, so that every day's labels stand at the same hours; not on the day's edge, where they would be cut. */
function hoursBetween(opens: number, closes: number, step: number): readonly number[] {
  const first = Math.ceil(opens / step) * step
  return Array.from({ length: Math.max(0, Math.ceil((closes - first) / step)) }, (_, index) => first + index * step)
}
