import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef } from 'react'
import { addDays, type LocalDate } from '../../../shared/kernel/time'
import { missionDaysOf } from '../../app/days/mission-days'
import { clickItem } from '../../app/days/select-items'
import { useShownDay } from '../../app/days/shown-day'
import { goToDay } from '../../app/days/use-open-day'
import type { DaysViewProps } from '../../app/itinerary-views'
import { useTranslate } from '../../i18n/language-provider'
import { localeOf } from '../../i18n/resolve-language'
import { useOfMission } from '../../store/selectors'
import { useSession } from '../../store/session-store'
import { selectedIds } from '../../store/several-selected'
import { useOverscan } from '../../ui/use-overscan'
import { seriesOf } from './series-of'
import { WeekCell } from './week-cell'
import styles from './weeks.module.css'
import { weeksOf } from './weeks-of'

/** Of a week before it is measured, and of the days' names, which lie over the first in sight; CSS pixels. */
const [WEEK_HEIGHT, HEADS_HEIGHT] = [136, 32]

/** So many items tell what a day is. */
const MOST_ITEMS = 4
/** So few weeks leave room for more. */
const ROOMY_WEEKS = 2
const MOST_OF_A_ROOMY_WEEK = 9

/** A calendar of weeks for long programmes, of which only those in sight exist. Arrows walk from date to date, Enter opens the day. */
export function WeeksView({ switcher }: DaysViewProps) {
  const { translate, language } = useTranslate()
  const { days } = useOfMission(missionDaysOf)
  const [shownDay, showDay] = useShownDay()
  const selection = useSession((state) => state.selection)
  const grid = useRef<HTMLDivElement>(null)
  const awaited = useRef(false)
  const weeks = weeksOf(days)
  const series = seriesOf(days)
  const ids = selectedIds(selection, 'items')
  const dates = weeks.flatMap((week) => week.dates.map(({ date }) => date))
  const [first, last] = [dates[0], dates.at(-1)]
  const current = dates.includes(shownDay) ? shownDay : first
  const currentWeek = weeks.findIndex((week) => week.dates.some(({ date }) => date === current))
  const rows = useVirtualizer({
    count: weeks.length,
    getScrollElement: () => grid.current,
    estimateSize: () => WEEK_HEIGHT,
    overscan: useOverscan(1),
    // The date's own week stays, wherever one scrolls to: it may have the keyboard.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), currentWeek])].filter((index) => index >= 0).sort((a, b) => a - b),
    scrollPaddingEnd: HEADS_HEIGHT,
    initialRect: { width: 900, height: 600 },
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another date scrolls
  useLayoutEffect(() => {
    rows.scrollToIndex(currentWeek, { align: 'auto' })
    // Enlarged, the date may be beside what is in sight as well.
    grid.current?.querySelector(`[data-date="${current}"]`)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [current])

  // The week of the date may be there a moment later only.
  useLayoutEffect(() => {
    const cell = awaited.current ? grid.current?.querySelector<HTMLElement>(`[data-date="${current}"]`) : null
    if (!cell) return
    awaited.current = false
    cell.focus({ preventScroll: true })
  })

  function onKeyDown(event: KeyboardEvent): void {
    const cell = event.target instanceof HTMLElement ? event.target.dataset.date : undefined
    if (cell === undefined || first === undefined || last === undefined) return
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: 7,
      ArrowUp: -7,
      PageDown: 28,
      PageUp: -28,
    }
    const step = steps[event.key]
    const goesTo: LocalDate | null =
      event.key === 'Home' ? first : event.key === 'End' ? last : step === undefined ? null : addDays(cell, step)
    const withModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
    if (withModifier || (goesTo === null && event.key !== 'Enter')) return
    event.preventDefault()
    event.stopPropagation()
    if (goesTo === null) goToDay(cell)
    else if (goesTo >= first && goesTo <= last) {
      awaited.current = true
      showDay(goesTo)
    }
  }

  function dateUnder(event: MouseEvent): LocalDate | undefined {
    return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-date]')?.dataset.date : undefined
  }

  function onClick(event: MouseEvent): void {
    const date = dateUnder(event)
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-item]')?.dataset.item : undefined
    if (date !== undefined) showDay(date)
    if (item !== undefined)
      clickItem(
        event,
        item,
        days.flatMap((day) => day.items.map(({ id }) => id)),
      )
  }

  return (
    <section className={styles.view} aria-label={translate('itinerary.view.weeks')}>
      <header className={styles.toolbar}>
        {switcher}
        <span className={styles.quiet}>{translate('days.weeks.openDay')}</span>
      </header>
      <div
        ref={grid}
        className={styles.grid}
        role="grid"
        tabIndex={-1}
        aria-label={translate('days.weeks.grid')}
        aria-colcount={8}
        aria-rowcount={weeks.length + 1}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={(event) => {
          const date = dateUnder(event)
          if (date !== undefined) goToDay(date)
        }}
      >
        <div className={styles.heads} role="row" aria-rowindex={1}>
          <span role="columnheader" aria-label={translate('days.weeks.grid')} />
          {weeks[0]?.dates.map(({ date }) => (
            <span key={date} role="columnheader">
              {weekdayName(date, localeOf[language])}
            </span>
          ))}
        </div>
        <div className={styles.weeks} style={{ height: rows.getTotalSize() }} role="rowgroup">
          {rows.getVirtualItems().map(({ index, start }) => (
            <div
              key={weeks[index]?.dates[0]?.date}
              ref={rows.measureElement}
              data-index={index}
              className={styles.week}
              style={{ transform: `translateY(${start}px)` }}
              role="row"
              aria-rowindex={index + 2}
            >
              <span className={styles.number} role="rowheader">
                {translate('days.weeks.week', { number: weeks[index]?.number ?? 0 })}
              </span>
              {weeks[index]?.dates.map(({ date, day }, column) => (
                <WeekCell
                  key={date}
                  date={date}
                  day={day}
                  columnIndex={column}
                  mostItems={weeks.length > ROOMY_WEEKS ? MOST_ITEMS : MOST_OF_A_ROOMY_WEEK}
                  isShown={date === current}
                  hasTabStop={date === current}
                  series={series}
                  selected={selectedIn(day?.items ?? [], ids)}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </section>
  )
}

function weekdayName(date: LocalDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format(new Date(`${date}T12:00Z`))
}

/** Which of a day's items are selected; the same empty set for all days on which none is. */
function selectedIn(items: readonly { readonly id: string }[], ids: readonly string[]): ReadonlySet<string> {
  const own = ids.length === 0 ? [] : items.flatMap(({ id }) => (ids.includes(id) ? [id] : []))
  return own.length === 0 ? nothing : new Set(own)
}

const nothing: ReadonlySet<string> = new Set()
