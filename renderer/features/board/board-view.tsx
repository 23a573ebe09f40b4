import { Languages, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { addDays, datesFrom } from '../../../shared/kernel/time'
import { type Mission, missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { DaySteps } from '../../app/days/day-steps'
import { firstDayOf } from '../../app/days/shown-day'
import { NoInterpreters } from '../../app/interpreters/no-interpreters'
import { usePlace } from '../../app/navigation/use-place'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { choose, select, setView, useChoice } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { Checkbox } from '../../ui/fields/checkbox'
import { lanesOf } from '../../ui/grids/lanes'
import { EmptyState } from '../../ui/lists/empty-state'
import reader from '../../ui/marks/said.module.css'
import styles from './board.module.css'
import { axisOf } from './board-axis'
import { barsByInterpreter, openBarsOf } from './board-bars'
import { BoardGrid } from './board-grid'
import { type BoardPlace, barAt, boardRowsOf, OPEN_ROW, placeOf, refAt } from './board-place'
import { hourWidths, LINE_HEIGHT, ROW_PADDING, USUAL_ZOOM } from './board-size'
import { BoardStrip } from './board-strip'
import { useBarActs } from './use-bar-acts'
import { useBoardScroll } from './use-board-scroll'
import { useCarry } from './use-carry'

/** The assignment board: interpreters × time, what is open on top; everything can be picked up and put to somebody else. */
export function BoardView() {
  const { translate } = useTranslate()
  const mission = useMission()
  if (rowsOf(mission, 'interpreters').length === 0) {
    return <NoInterpreters />
  }
  if (rowsOf(mission, 'requirements').length === 0) {
    return (
      <EmptyState icon={Languages} title={translate('interpreters.noNeeds')} text={translate('interpreters.noNeedsText')}>
        <Button onPress={() => setView('itinerary')}>{translate('interpreters.toItinerary')}</Button>
      </EmptyState>
    )
  }
  return <Board mission={mission} />
}

/** Lines of open places that are shown unless all are asked for: in a usual, and in a low window. */
const USUAL_LINES = 4
const FEW_LINES = 2
const LOW_WINDOW = 420

function Board({ mission }: { readonly mission: Mission }) {
  const { translate } = useTranslate()
  const [zoomChoice, setZoom] = useChoice('board.zoom', String(USUAL_ZOOM))
  const [dayChoice] = useChoice('board.day', '')
  const [wantsAll, setWantsAll] = useChoice('board.allOpen', '')
  const zoom = Math.max(0, Math.min(hourWidths.length - 1, Number(zoomChoice)))
  const rows = useMemo(() => boardRowsOf(mission), [mission])
  const open = openBarsOf(mission)
  const work = barsByInterpreter(mission)
  const axis = useMemo(() => {
    const { startsOn, endsOn } = missionRowOf(mission)
    return axisOf(datesFrom(startsOn, endsOn), [...open, ...[...work.values()].flat()], hourWidths[zoom] ?? 32)
  }, [mission, open, work, zoom])
  const scroll = useBoardScroll(axis, rows.length - 1, dayChoice === '' ? firstDayOf(mission) : dayChoice)
  const [place, setPlace] = usePlace(placeOf, refAt)
  const acts = useCarry(mission)
  const bars = useBarActs(acts, () => {
    if (place) select(refAt(mission, place))
  })
  const active = barAt(mission, place)

  const lines = Math.max(1, ...lanesOf(open).map(({ of }) => of))
  const few = scroll.height < LOW_WINDOW ? FEW_LINES : USUAL_LINES
  const activeLine = active?.place ? (lanesOf(open)[open.indexOf(active)]?.line ?? 0) : 0
  const openLines = wantsAll === 'yes' ? lines : Math.min(lines, Math.max(few, activeLine + 1))
  const openHeight = openLines * LINE_HEIGHT + 2 * ROW_PADDING

  function bringIntoSight(next: BoardPlace): void {
    const bar = barAt(mission, next)
    if (bar) scroll.showBar(bar)
    if (next.row !== OPEN_ROW) scroll.showRow(rows.indexOf(next.row) - 1, openHeight)
  }

  // Also what is selected elsewhere comes into sight.
  const placeKey = place && `${place.row} ${place.key}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place scrolls, not every change of the board.
  useEffect(() => {
    if (place) bringIntoSight(place)
  }, [placeKey])

  const day = scroll.dayShown
  useEffect(() => choose('board.day', day), [day])
  const byDays = (days: 1 | -1) => scroll.goToDay(addDays(day, days))
  const zoomBy = (steps: 1 | -1) => setZoom(String(Math.max(0, Math.min(hourWidths.length - 1, zoom + steps))))

  return (
    <div className={styles.board}>
      <div className={styles.toolbar}>
        <DaySteps day={day} onDay={scroll.goToDay} onStep={byDays} />
        <IconButton
          icon={ZoomOut}
          small
          label={translate('board.zoomOut')}
          shortcut="-"
          isDisabled={zoom === 0}
          onPress={() => zoomBy(-1)}
        />
        <IconButton
          icon={ZoomIn}
          small
          label={translate('board.zoomIn')}
          shortcut="+"
          isDisabled={zoom === hourWidths.length - 1}
          onPress={() => zoomBy(1)}
        />
        {lines > few ? (
          <Checkbox
            label={translate('board.allOpen', { lines })}
            isSelected={wantsAll === 'yes'}
            onChange={(on) => setWantsAll(on ? 'yes' : '')}
          />
        ) : null}
      </div>
      <BoardGrid
        mission={mission}
        axis={axis}
        scroll={scroll}
        rows={rows}
        openLines={openLines}
        openHeight={openHeight}
        place={place}
        onPlace={setPlace}
        onZoom={zoomBy}
        onDay={byDays}
        acts={acts}
        bars={bars}
      />
      <BoardStrip mission={mission} active={active} carry={acts.carry} bars={bars} />
      <p className={reader.said} role="status">
        {acts.said}
      </p>
    </div>
  )
}
