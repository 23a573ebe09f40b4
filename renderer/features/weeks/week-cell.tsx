import { memo } from 'react'
import type { Item } from '../../../shared/mission/entities/item'
import { takesPlace } from '../../../shared/mission/items/item-times'
import { textIn } from '../../../shared/mission/text'
import { kindLooks } from '../../app/days/kind-look'
import { weightiest } from '../../app/days/weighty-items'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { classNames } from '../../ui/class-names'
import { Badge } from '../../ui/marks/badge'
import type { InSeries } from './series-of'
import styles from './weeks.module.css'
import type { WeekDate } from './weeks-of'

interface WeekCellProps extends WeekDate {
  readonly columnIndex: number
  /** So many of its items are shown. */
  readonly mostItems: number
  readonly isShown: boolean
  readonly hasTabStop: boolean
  readonly series: ReadonlyMap<string, InSeries>
  readonly selected: ReadonlySet<string>
}

/** A date: its labels, its holidays, how much is on it, and what tells most about it. */
export const WeekCell = memo(function WeekCell(props: WeekCellProps) {
  const { date, day, columnIndex, mostItems, isShown, hasTabStop, series, selected } = props
  const { translate, language } = useTranslate()
  const items = day?.items ?? []
  const shown = weightiest(items, mostItems)
  const label = day?.day ? textIn(day.day.theme, language).text || textIn(day.day.city, language).text : ''
  // Two countries may keep the same day under one name.
  const holidays = [...new Set((day?.holidays ?? []).map(({ name, country }) => textIn(name, language).text || country))]
  const goingOn = day?.goingOn ?? []
  const isEmpty = items.length === 0 && goingOn.length === 0
  const isOutside = day === undefined || day.number === null
  return (
    <div
      role="gridcell"
      aria-colindex={columnIndex + 2}
      aria-selected={isShown}
      tabIndex={hasTabStop ? 0 : -1}
      data-date={date}
      data-outside={isOutside || undefined}
      data-weekend={columnIndex > 4 || undefined}
      data-day-type={day?.day?.dayType}
      className={styles.cell}
    >
      <span className={styles.head}>
        <strong className={styles.date}>{formatDay(date, language)}</strong>
        {items.length > 0 ? <span className={styles.count}>{translate('days.board.count', { count: items.length })}</span> : null}
      </span>
      {holidays.map((name) => (
        <span key={name} className={styles.holiday}>
          {name}
        </span>
      ))}
      {label === '' && day?.day?.dayType === undefined ? null : (
        <span className={styles.label}>
          {day?.day && day.day.dayType !== 'programme' ? <Badge>{translate(`terms.dayType.${day.day.dayType}`)}</Badge> : null}
          {label}
        </span>
      )}
      {goingOn.map(({ item, number, count }) => (
        <span key={item.id} className={styles.quiet} data-going-on={item.id}>
          <span lang={textIn(item.title, language).lang}>
            {textIn(item.title, language).text || translate(`terms.kind.${item.kind}`)}
          </span>
          {' · '}
          {translate('dayGrid.phase', { number, count })}
        </span>
      ))}
      {isOutside && isEmpty ? <span className={styles.quiet}>{translate('days.weeks.outside')}</span> : null}
      {!isOutside && isEmpty ? <span className={styles.quiet}>{translate('days.weeks.empty')}</span> : null}
      {shown.map((item) => (
        <WeekItem key={item.id} item={item} series={series.get(item.id)} isSelected={selected.has(item.id)} />
      ))}
      {items.length > shown.length ? (
        <span className={styles.quiet}>{translate('days.weeks.more', { count: items.length - shown.length })}</span>
      ) : null}
    </div>
  )
})

interface WeekItemProps {
  readonly item: Item
  readonly series: InSeries | undefined
  readonly isSelected: boolean
}

function WeekItem({ item, series, isSelected }: WeekItemProps) {
  const { translate, language } = useTranslate()
  const title = textIn(item.title, language)
  const { hue } = kindLooks[item.kind]
  return (
    <span
      className={classNames(styles.item, isSelected && styles.selected)}
      data-item={item.id}
      style={{ borderInlineStartColor: `var(--kind-${hue})` }}
    >
      <span className={styles.time}>{item.timeMode === 'tbd' ? '' : item.startTime}</span>
      <span className={classNames(styles.title, !takesPlace(item) && styles.struck)} lang={title.lang}>
        {title.text || translate(`terms.kind.${item.kind}`)}
      </span>
      {series ? (
        <span
          className={styles.series}
          role="img"
          aria-label={`${translate('days.weeks.series')} ${series.number}/${series.count}`}
          title={translate('days.weeks.series')}
        >
          {`${series.number}/${series.count}`}
        </span>
      ) : null}
    </span>
  )
}
