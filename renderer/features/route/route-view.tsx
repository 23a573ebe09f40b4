import { useMemo } from 'react'
import type { DaysViewProps } from '../../app/itinerary-views'
import { missionDaysOf } from '../../app/mission-days'
import { useShownDay } from '../../app/shown-day'
import { goToDay } from '../../app/use-open-day'
import { useOpenFindings } from '../../app/use-open-findings'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission } from '../../store/selectors'
import { VirtualList } from '../../ui/virtual-list'
import styles from './route.module.css'
import { RouteRow } from './route-row'

const ROW_HEIGHT = 48
const columns = ['date', 'city', 'visits', 'travel', 'hotel', 'people', 'findings'] as const

/** The whole mission at a glance, a day a line. Arrows walk, Enter opens the day. */
export function RouteView({ switcher }: DaysViewProps) {
  const { translate } = useTranslate()
  const { days } = useOfMission(missionDaysOf)
  const [shownDay, showDay] = useShownDay()
  const findings = useOpenFindings()
  const countByDate = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { on } of findings) if (on !== null) counts.set(on, (counts.get(on) ?? 0) + 1)
    return counts
  }, [findings])
  return (
    <section className={styles.view} aria-label={translate('itinerary.view.route')}>
      <header className={styles.toolbar}>
        {switcher}
        <span className={styles.quiet}>{translate('days.weeks.openDay')}</span>
      </header>
      <div className={styles.table}>
        <div className={styles.heads} aria-hidden>
          {columns.map((column) => (
            <span key={column}>{translate(`days.route.${column}`)}</span>
          ))}
        </div>
        <VirtualList
          label={translate('days.route.grid')}
          rows={days}
          keyOf={({ date }) => date}
          heightOf={() => ROW_HEIGHT}
          renderRow={(day) => <RouteRow day={day} findingCount={countByDate.get(day.date) ?? 0} />}
          selectedKey={shownDay}
          onSelect={({ date }) => showDay(date)}
          onOpen={({ date }) => goToDay(date)}
        />
      </div>
    </section>
  )
}
