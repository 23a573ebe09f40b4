import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import type { LocalDate } from '../../../shared/kernel/time'
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
import { ViewPane, ViewToolbar } from '../../ui/panes/view-pane'
import { seriesOf } from './series-of'
import { useWeeksInSight } from './use-weeks-in-sight'
import { weekAct } from './week-keys'
import { WeekRow } from './week-row'
import styles from './weeks.module.css'
import { weeksOf } from './weeks-of'

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
  const weeks = weeksOf(days)
  const series = seriesOf(days)
  const ids = selectedIds(selection, 'items')
  const dates = weeks.flatMap((week) => week.dates.map(({ date }) => date))
  const [first, last] = [dates[0], dates.at(-1)]
  const current = dates.includes(shownDay) ? shownDay : first
  const { rows, focusShown } = useWeeksInSight(grid, weeks, current)
  const mostItems = weeks.length > ROOMY_WEEKS ? MOST_ITEMS : MOST_OF_A_ROOMY_WEEK

  function onKeyDown(event: KeyboardEvent): void {
    const cell = event.target instanceof HTMLElement ? event.target.dataset.date : undefined
    if (cell === undefined || first === undefined || last === undefined) return
    const act = weekAct(event, cell, first, last)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    if (act.kind === 'open') goToDay(cell)
    else if (act.date >= first && act.date <= last) {
      focusShown()
      showDay(act.date)
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
    <ViewPane label={translate('itinerary.view.weeks')}>
      <ViewToolbar>
        {switcher}
        <span className={styles.quiet}>{translate('days.weeks.openDay')}</span>
      </ViewToolbar>
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
          {rows.getVirtualItems().map(({ index, start }) => {
            const week = weeks[index]
            return week ? (
              <WeekRow
                key={week.dates[0]?.date}
                ref={rows.measureElement}
                week={week}
                index={index}
                top={start}
                current={current}
                mostItems={mostItems}
                series={series}
                selectedIds={ids}
              />
            ) : null
          })}
        </div>
      </div>
    </ViewPane>
  )
}

function weekdayName(date: LocalDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format(new Date(`${date}T12:00Z`))
}
