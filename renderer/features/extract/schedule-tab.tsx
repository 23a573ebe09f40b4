import { CalendarX2, ChevronLeft, ChevronRight } from 'lucide-react'
import type { OwnEntry } from '../../../shared/extract/own-work'
import { addDays, type LocalDate, weekdayOf } from '../../../shared/kernel/time'
import { missionRowOf } from '../../../shared/mission/mission'
import { formatDateRange } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission } from '../../store/selectors'
import { useChoice } from '../../store/session-store'
import { IconButton } from '../../ui/buttons/icon-button'
import { SegmentedControl } from '../../ui/fields/segmented-control'
import { EmptyState } from '../../ui/lists/empty-state'
import { DayEntries } from './day-entries'
import { EntryDetails } from './entry-details'
import styles from './extract.module.css'
import { WeekGrid } from './week-grid'

const shapes = ['agenda', 'day', 'week'] as const

/** The schedule as a list, a day or a week; beside it, all about the chosen entry. */
export function ScheduleTab({ entries }: { readonly entries: readonly OwnEntry[] }) {
  const { translate, language } = useTranslate()
  const firstDay = useOfMission((mission) => missionRowOf(mission).startsOn)
  const [keptShape, setShape] = useChoice('extract.shape', 'agenda')
  const [keptDay, setDay] = useChoice('extract.day', '')
  const [chosenId, choose] = useChoice('extract.entry', '')
  const shape = shapes.find((one) => one === keptShape) ?? 'agenda'
  const days = [...new Set(entries.flatMap(({ item }) => item.dayOn ?? []))]
  const day = keptDay === '' ? (days[0] ?? firstDay) : keptDay
  const monday = addDays(day, 1 - weekdayOf(day))
  const chosen = entries.find(({ key }) => key === chosenId)
  if (entries.length === 0) {
    return <EmptyState icon={CalendarX2} title={translate('extract.nothing')} text={translate('extract.nothingText')} />
  }

  /** Day and week go to what was chosen in another shape. */
  function chooseEntry(key: string): void {
    choose(key)
    const on = entries.find((entry) => entry.key === key)?.item.dayOn
    if (on) setDay(on)
  }

  function go(direction: 1 | -1): void {
    if (shape === 'week') setDay(addDays(day, 7 * direction))
    else setDay(neighbourOf(days, day, direction) ?? day)
  }

  return (
    <div className={styles.split}>
      <div className={styles.schedule}>
        <div className={styles.scheduleBar}>
          <SegmentedControl
            label={translate('extract.shownAs')}
            isLabelHidden
            segments={shapes.map((id) => ({ id, text: translate(`extract.shape.${id}`) }))}
            value={shape}
            onChange={setShape}
          />
          {shape === 'agenda' ? null : (
            <>
              <IconButton icon={ChevronLeft} small label={translate('extract.earlier')} onPress={() => go(-1)} />
              <IconButton icon={ChevronRight} small label={translate('extract.later')} onPress={() => go(1)} />
              <h2 className={styles.period}>
                {shape === 'week' ? formatDateRange(monday, addDays(monday, 6), language) : formatDateRange(day, day, language)}
              </h2>
            </>
          )}
        </div>
        {shape === 'week' ? (
          <WeekGrid entries={entries} monday={monday} chosenId={chosenId} onChoose={chooseEntry} />
        ) : (
          <div className={styles.days}>
            {(shape === 'day' ? [day] : [...days, '']).map((date) => (
              <DayEntries
                key={date}
                date={date}
                entries={entries.filter(({ item }) => (item.dayOn ?? '') === date)}
                isAlone={shape === 'day'}
                chosenId={chosenId}
                onChoose={chooseEntry}
              />
            ))}
          </div>
        )}
      </div>
      <aside className={styles.details} aria-label={translate('extract.answer')}>
        {chosen ? <EntryDetails key={chosen.key} entry={chosen} /> : <p className={styles.hint}>{translate('extract.choose')}</p>}
      </aside>
    </div>
  )
}

/** The next day with work in a direction, also from a day without. */
function neighbourOf(days: readonly LocalDate[], day: LocalDate, direction: 1 | -1): LocalDate | undefined {
  return direction === 1 ? days.find((one) => one > day) : days.findLast((one) => one < day)
}
