import type { Ref } from 'react'
import type { LocalDate } from '../../../shared/kernel/time'
import { useTranslate } from '../../i18n/language-provider'
import type { InSeries } from './series-of'
import { WeekCell } from './week-cell'
import styles from './weeks.module.css'
import type { Week } from './weeks-of'

interface WeekRowProps {
  /** Measures its height. */
  readonly ref: Ref<HTMLDivElement>
  readonly week: Week
  readonly index: number
  /** From the top of the weeks, CSS pixels. */
  readonly top: number
  readonly current: LocalDate | undefined
  readonly mostItems: number
  readonly series: ReadonlyMap<string, InSeries>
  readonly selectedIds: readonly string[]
}

/** One calendar week: its number and its seven dates. */
export function WeekRow({ ref, week, index, top, current, mostItems, series, selectedIds }: WeekRowProps) {
  const { translate } = useTranslate()
  return (
    <div
      ref={ref}
      data-index={index}
      className={styles.week}
      style={{ transform: `translateY(${top}px)` }}
      role="row"
      aria-rowindex={index + 2}
    >
      <span className={styles.number} role="rowheader">
        {translate('days.weeks.week', { number: week.number })}
      </span>
      {week.dates.map(({ date, day }, column) => (
        <WeekCell
          key={date}
          date={date}
          day={day}
          columnIndex={column}
          mostItems={mostItems}
          isShown={date === current}
          hasTabStop={date === current}
          series={series}
          selected={selectedIn(day?.items ?? [], selectedIds)}
        />
      ))}
    </div>
  )
}

/** Which of a day's items are selected; the same empty set for all days on which none is. */
function selectedIn(items: readonly { readonly id: string }[], ids: readonly string[]): ReadonlySet<string> {
  const own = ids.length === 0 ? [] : items.flatMap(({ id }) => (ids.includes(id) ? [id] : []))
  return own.length === 0 ? nothing : new Set(own)
}

const nothing: ReadonlySet<string> = new Set()
