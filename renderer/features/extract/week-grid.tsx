import type { CSSProperties } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { OwnEntry } from '../../../shared/extract/own-work'
import { compareBy } from '../../../shared/kernel/order'
import { addDays, type LocalDate, MINUTE_MS, minutesOf, wallTimeOf } from '../../../shared/kernel/time'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { lanesOf } from '../../ui/grids/lanes'
import { entryStatus, entryTimes, entryTitle } from './entry-words'
import styles from './week-grid.module.css'

interface WeekGridProps {
  readonly entries: readonly OwnEntry[]
  readonly monday: LocalDate
  readonly chosenId: string
  readonly onChoose: (key: string) => void
}

/** Height of an hour, pixels. */
const hourHeight = 44
/** A block is no lower than its line of text, which is as much as half an hour. */
const leastMinutes = 30

interface Block {
  readonly entry: OwnEntry
  /** Minutes since midnight of the programme day; past midnight they go on. */
  readonly from: number
  readonly to: number
}

/** Seven days side by side, as tall as their hours; each block as long as they are at the item. */
export function WeekGrid({ entries, monday, chosenId, onChoose }: WeekGridProps) {
  const translator = useTranslate()
  const { language } = translator
  const dates = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
  const days = dates.map((date) => {
    const blocks = blocksOf(entries, date)
    return {
      date,
      blocks,
      lanes: lanesOf(blocks.map(({ from, to }) => ({ start: from, end: Math.max(to, from + leastMinutes) }))),
    }
  })
  const all = days.flatMap(({ blocks }) => blocks)
  const firstHour = Math.min(8, ...all.map(({ from }) => Math.floor(from / 60)))
  const lastHour = Math.max(18, ...all.map(({ to }) => Math.ceil(to / 60)))
  const hours = Array.from({ length: lastHour - firstHour }, (_, index) => firstHour + index)
  const top = (minutes: number): number => ((minutes - firstHour * 60) / 60) * hourHeight
  return (
    <div className={styles.week}>
      <div className={styles.weekHeads} aria-hidden>
        <span />
        {dates.map((date) => (
          <span key={date}>{formatDay(date, language)}</span>
        ))}
      </div>
      <div
        className={styles.weekBody}
        style={{ '--hours-height': `${hours.length * hourHeight}px`, '--hour': `${hourHeight}px` } as CSSProperties}
      >
        <div className={styles.hours} aria-hidden>
          {hours.map((hour) => (
            <span key={hour} style={{ top: top(hour * 60) }}>{`${String(hour % 24).padStart(2, '0')}:00`}</span>
          ))}
        </div>
        {days.map(({ date, blocks, lanes }) => (
          <section key={date} className={styles.weekDay} aria-label={formatDay(date, language)}>
            {blocks.map(({ entry, from, to }, index) => {
              const title = entryTitle(entry, translator)
              const status = entryStatus(entry)
              const { line, of } = lanes[index] ?? { line: 0, of: 1 }
              const place = { top: top(from), height: Math.max(22, top(to) - top(from) - 2), '--line': line, '--lines': of }
              return (
                <AriaButton
                  key={entry.key}
                  className={styles.block ?? ''}
                  style={place as CSSProperties}
                  onPress={() => onChoose(entry.key)}
                  data-status={status ?? 'travel'}
                  {...(top(to) - top(from) < 40 ? { 'data-short': '' } : {})}
                  {...(entry.key === chosenId ? { 'aria-current': 'true' } : {})}
                >
                  <b>{entryTimes(entry)}</b>
                  <span lang={title.lang}>{title.text}</span>
                </AriaButton>
              )
            })}
          </section>
        ))}
      </div>
    </div>
  )
}

/** What has times, by the clocks of its place, in their order; an end past midnight stands below 24:00. */
function blocksOf(entries: readonly OwnEntry[], date: LocalDate): readonly Block[] {
  const blocks = entries.flatMap((entry) => {
    const { item } = entry
    if (item.dayOn !== date || entry.start === null || item.startTime === null) return []
    const { start, end } = entry.part ?? entry
    const from = minutesOf(item.startTime) + item.startDayOffset * 1440 + ((start ?? entry.start) - entry.start) / MINUTE_MS
    const minutes = start === null || end === null ? 30 : Math.max(15, (end - start) / MINUTE_MS)
    const shown = wallTimeOf(entry.start, item.zone).date === date ? from : from % 1440
    return [{ entry, from: shown, to: Math.min(shown + minutes, 30 * 60) }]
  })
  return blocks.sort(
    compareBy(
      ({ from }) => from,
      ({ to }) => to,
    ),
  )
}
