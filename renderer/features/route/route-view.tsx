import { useMemo, useRef, useState } from 'react'
import { groupBy } from '../../../shared/kernel/order'
import { missionDaysOf } from '../../app/days/mission-days'
import { useShownDay } from '../../app/days/shown-day'
import { goToDay } from '../../app/days/use-open-day'
import { useOpenFindings } from '../../app/findings/use-open-findings'
import type { DaysViewProps } from '../../app/itinerary-views'
import { type UnknownWay, unknownWaysOf } from '../../app/ways/unknown-ways'
import { useTranslate } from '../../i18n/language-provider'
import { DeskRead } from '../../store/desk-read'
import { useOfMission } from '../../store/selectors'
import { useSettled } from '../../store/settled'
import { VirtualList } from '../../ui/lists/virtual-list'
import { ViewPane, ViewToolbar } from '../../ui/panes/view-pane'
import styles from './route.module.css'
import { RouteRow } from './route-row'
import { UntimedWays } from './untimed-ways'

const ROW_HEIGHT = 48
const noWays: readonly UnknownWay[] = []
const columns = ['date', 'city', 'visits', 'travel', 'hotel', 'people', 'findings'] as const

/** The whole mission at a glance, a day a line. Arrows walk, Enter opens the day; below, what is missing of the ways of the shown one. */
export function RouteView({ switcher }: DaysViewProps) {
  const { translate } = useTranslate()
  const { days } = useOfMission(missionDaysOf)
  const [shownDay, showDay] = useShownDay()
  const findings = useOpenFindings()
  const ways = useSettled(({ journal }) => (journal ? unknownWaysOf(journal.mission) : noWays))
  const waysByDate = useMemo(() => groupBy(ways, ({ item }) => item.dayOn ?? ''), [ways])
  const shownWays = waysByDate.get(shownDay ?? '') ?? noWays
  const [isAsked, setAsked] = useState(false)
  const table = useRef<HTMLDivElement>(null)
  const countByDate = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { on } of findings) if (on !== null) counts.set(on, (counts.get(on) ?? 0) + 1)
    return counts
  }, [findings])
  return (
    <ViewPane label={translate('itinerary.view.route')} scrollsWhenLow>
      <ViewToolbar>
        {switcher}
        <span className={styles.quiet}>{translate('days.weeks.openDay')}</span>
      </ViewToolbar>
      <div ref={table} className={styles.table}>
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
          renderRow={(day) => (
            <RouteRow
              day={day}
              findingCount={countByDate.get(day.date) ?? 0}
              untimedCount={waysByDate.get(day.date)?.length ?? 0}
            />
          )}
          selectedKey={shownDay}
          onSelect={({ date }) => showDay(date)}
          onOpen={({ date }) => goToDay(date)}
        />
      </div>
      {shownWays.length === 0 ? null : (
        <DeskRead value={useSettled}>
          <UntimedWays key={shownDay} ways={shownWays} isAsked={isAsked} onAsk={() => setAsked(true)} next={table} />
        </DeskRead>
      )}
    </ViewPane>
  )
}
