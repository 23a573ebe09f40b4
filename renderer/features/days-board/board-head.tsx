import { CircleCheck, CircleSlash, EllipsisVertical, TriangleAlert } from 'lucide-react'
import { textIn } from '../../../shared/mission/text'
import type { DayOutlook } from '../../../shared/scheduling/day-outlook'
import { useTranslate } from '../../i18n/language-provider'
import { IconButton } from '../../ui/buttons/icon-button'
import { classNames } from '../../ui/class-names'
import { Menu, type MenuEntry } from '../../ui/overlays/menu'
import { steady } from '../../ui/steady'
import { type BoardColumn, POOL } from './board-columns'
import { COLUMN_WIDTH } from './board-size'
import { columnName } from './board-words'
import styles from './days-board.module.css'

interface BoardHeadProps {
  readonly id: string
  readonly column: BoardColumn
  readonly columnIndex: number
  /** From the left edge, in pixels; null: it stands still at the left. */
  readonly left: number | null
  /** What its clocks show, where not the same as at home. */
  readonly clock: string
  readonly outlook: DayOutlook['kind'] | null
  readonly isTarget: boolean
  readonly isActive: boolean
  readonly onMakeEntries: () => readonly MenuEntry[]
}

const signs = { free: CircleCheck, risky: TriangleAlert, barred: CircleSlash } as const

/** A day's head: date, city and holiday, how much is on it; while something is carried, whether it would do. */
export const BoardHead = steady(function BoardHead(props: BoardHeadProps) {
  const { id, column, columnIndex, left, clock, outlook, isTarget, isActive, onMakeEntries } = props
  const translator = useTranslate()
  const { translate, language } = translator
  const { key, day, items } = column
  const name = columnName(key, translator)
  const city = textIn(day?.day?.city ?? {}, language)
  const holidays = (day?.holidays ?? []).map((holiday) => textIn(holiday.name, language).text || holiday.country)
  const goingOn = day?.goingOn ?? []
  const Sign = outlook && signs[outlook]
  return (
    <div
      id={id}
      role="columnheader"
      aria-colindex={columnIndex + 1}
      data-head={key}
      data-active={isActive || undefined}
      data-target={isTarget || undefined}
      data-outlook={outlook ?? undefined}
      className={classNames(styles.head, left === null && styles.frozen)}
      style={{ width: COLUMN_WIDTH, ...(left === null ? {} : { left }) }}
    >
      <span className={styles.line}>
        <strong className={styles.date}>{name}</strong>
        {Sign ? (
          <span className={styles.sign}>
            <Sign size={14} strokeWidth={1.75} aria-hidden /> {translate(`days.board.${outlook}`)}
          </span>
        ) : null}
        {key === POOL || Sign ? null : (
          <Menu
            label={translate('days.board.dayActions', { day: name })}
            trigger={<IconButton icon={EllipsisVertical} small label={translate('days.board.dayActions', { day: name })} />}
            entries={onMakeEntries}
          />
        )}
      </span>
      <span className={styles.line}>
        <span className={styles.quiet}>
          {day === null
            ? null
            : day.number === null
              ? translate('itinerary.outside')
              : translate('itinerary.dayNumber', { number: day.number })}
        </span>
        {clock === '' ? null : <small className={styles.clock}>{clock}</small>}
        <span className={styles.quiet} lang={city.lang}>
          {city.text}
        </span>
        {holidays.length > 0 ? <span className={styles.holiday}>{holidays.join(', ')}</span> : null}
      </span>
      <span className={classNames(styles.line, styles.quiet)}>
        {items.length === 0 && goingOn.length > 0 ? null : translate('days.board.count', { count: items.length })}
        {goingOn.map(({ item, number, count }) => (
          <span key={item.id} className={styles.goesOn}>
            {translate('dayGrid.phase', { number, count })}{' '}
            <span lang={textIn(item.title, language).lang}>
              {textIn(item.title, language).text || translate(`terms.kind.${item.kind}`)}
            </span>
          </span>
        ))}
      </span>
    </div>
  )
})
