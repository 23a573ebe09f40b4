import { useEffect, useReducer } from 'react'
import { DAY_MS, daysBetween, instantOf, type LocalDate, minutesOf, wallTimeOf, type Zone } from '../../../shared/kernel/time'
import { endInstantOf } from '../../../shared/mission/items/item-times'
import { offsetWords } from '../../app/days/item-time-words'
import { useTranslate } from '../../i18n/language-provider'
import type { DayAxis } from './day-axis'
import { heightOf, yAt } from './day-axis'
import styles from './day-grid.module.css'
import type { DayPiece } from './day-pieces'
import { clockOf } from './day-words'

interface GutterProps {
  readonly axis: DayAxis
  readonly day: LocalDate
  readonly zone: Zone
  readonly pieces: readonly DayPiece[]
}

/** Less than this below or above an hour, the line of another zone would run through its figures. */
const FIGURE_HEIGHT = 12

/** The clock at the left: hours, the offset from UTC, and where another zone begins. */
export function DayGutter({ axis, day, zone, pieces }: GutterProps) {
  const { translate } = useTranslate()
  const midnight = instantOf(day, '00:00', zone)
  const offset = offsetWords(zone, midnight)
  const changes = pieces.flatMap(({ item, end }) => {
    if (item.endZone === null || item.endZone === item.zone) return []
    const at = endInstantOf(item)
    return at === null ? [] : [{ id: item.id, end, words: offsetWords(item.endZone, at) }]
  })
  const isClear = (minute: number): boolean =>
    changes.every(({ end }) => Math.abs(yAt(axis, end) - yAt(axis, minute)) >= FIGURE_HEIGHT)
  const hours = Array.from({ length: (axis.closes - axis.opens) / 60 }, (_, index) => axis.opens + index * 60).filter(isClear)
  const nextOffset = offsetWords(zone, midnight + DAY_MS)
  return (
    <div className={styles.gutter} aria-hidden>
      <div className={styles.corner} title={nextOffset === offset ? zone : translate('dayGrid.clocks', { offset, nextOffset })}>
        <span>{offset}</span>
        {nextOffset === offset ? null : <span>→ {nextOffset.slice(3)}</span>}
      </div>
      <div className={styles.hours} style={{ height: heightOf(axis) }}>
        {hours.map((minute) => (
          <span key={minute} className={styles.hour} style={{ top: yAt(axis, minute) }}>
            {clockOf(minute)}
            {minute === 1440 ? <small> +1</small> : null}
          </span>
        ))}
        {changes.map(({ id, end, words }) => (
          <span key={id} className={styles.zone} style={{ top: yAt(axis, end) }}>
            {words}
          </span>
        ))}
      </div>
    </div>
  )
}

/** A line at the hour that it is now, where the day is today. */
export function NowLine({ axis, day, zone }: Omit<GutterProps, 'pieces'>) {
  const [, tick] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const timer = setInterval(tick, 30_000)
    return () => clearInterval(timer)
  }, [])
  const { date, time } = wallTimeOf(Date.now(), zone)
  const minute = daysBetween(day, date) * 1440 + minutesOf(time)
  if (date < day || minute > axis.closes || minute < axis.opens) return null
  return <div className={styles.now} style={{ top: yAt(axis, minute) }} aria-hidden />
}
