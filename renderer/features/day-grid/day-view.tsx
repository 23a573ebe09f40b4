import { type ReactNode, useMemo, useRef } from 'react'
import { addDays, type LocalDate } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import type { Ref } from '../../../shared/mission/registry'
import { itemActs } from '../../app/days/item-acts'
import { reachItem, selectItems, toggleItem } from '../../app/days/select-items'
import { useShownDay } from '../../app/days/shown-day'
import { focusRegion } from '../../app/navigation/regions'
import { usePlace } from '../../app/navigation/use-place'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { useChoice } from '../../store/session-store'
import { ViewPane } from '../../ui/panes/view-pane'
import { carryNow } from './carry'
import { CarryLine } from './carry-line'
import { axisOf, hourHeights, USUAL_ZOOM } from './day-axis'
import { type ColumnsBy, columnsOf, idsInOrder, POOL } from './day-columns'
import { DayGrid } from './day-grid'
import { hasHours, piecesByDay } from './day-pieces'
import { type DayPlace, placeOn, refAt, type Stand } from './day-place'
import { DayPool } from './day-pool'
import { DayToolbar } from './day-toolbar'
import styles from './day-view.module.css'
import { useCarryActs } from './use-carry-acts'
import { useDayPointer } from './use-day-pointer'

/** One day hour by hour, a column for everybody and each group (or place), with what is not yet scheduled beside it. */
export function DayView({ switcher }: { readonly switcher: ReactNode }) {
  const translator = useTranslate()
  const { translate } = translator
  const mission = useMission()
  const [day, setDay] = useShownDay()
  const [zoomChoice, setZoom] = useChoice('day.zoom', String(USUAL_ZOOM))
  const [byChoice, setBy] = useChoice('day.columns', 'group')
  const choices = columnChoicesOf(mission)
  const by = choices.find((choice) => choice === byChoice) ?? 'group'
  const zoom = Math.max(0, Math.min(hourHeights.length - 1, Number(zoomChoice)))
  const pieces = piecesByDay(mission).get(day) ?? none
  const axis = useMemo(() => axisOf(pieces.filter(hasHours), hourHeights[zoom] ?? 44), [pieces, zoom])
  const columns = useMemo(() => columnsOf(mission, pieces, by), [mission, pieces, by])
  const [place, setPlace] = usePlace<DayPlace>((now: Mission, ref: Ref) => placeOn(now, day, by, ref), refAt)
  const acts = useCarryActs(day, by, axis)
  const inOrder = () => idsInOrder(mission, pieces, columns, by)
  const stand: Stand = (next, reach = 'here') => {
    const { itemId, also } = next
    if (itemId !== null && also) setPlace(next, () => selectItems([itemId, ...also]))
    else if (reach === 'none') setPlace(next, () => undefined)
    else if (itemId !== null && reach === 'reach') setPlace(next, () => reachItem(itemId, inOrder()))
    else if (itemId !== null && reach === 'toggle') setPlace(next, () => toggleItem(itemId))
    else setPlace(next)
  }
  const scroller = useRef<HTMLDivElement>(null)
  const strip = useRef<HTMLDivElement>(null)
  const pointer = useDayPointer({
    mission,
    axis,
    columns,
    pieces,
    scroller,
    stripHeight: () => strip.current?.offsetHeight ?? 0,
    acts,
    onPlace: stand,
  })

  function goTo(next: LocalDate): void {
    setDay(next)
    acts.goTo(next)
  }
  const step = (days: 1 | -1) => goTo(addDays(day, days))
  const zoomBy = (steps: 1 | -1) => setZoom(String(Math.max(0, Math.min(hourHeights.length - 1, zoom + steps))))

  function pickUpFromPool(item: Item): void {
    acts.pickUp({ item }, POOL, 'move', 'keys')
    if (carryNow()) scroller.current?.focus()
  }

  return (
    <ViewPane label={translate('itinerary.view.day')}>
      <DayToolbar
        switcher={switcher}
        day={day}
        by={by}
        choices={choices}
        zoom={zoom}
        onDay={goTo}
        onStep={step}
        onAdd={() => void itemActs(translator).add(day)}
        onBy={setBy}
        onZoom={zoomBy}
      />
      <div ref={pointer.surface} className={styles.middle} {...pointer.handlers}>
        <DayGrid
          mission={mission}
          day={day}
          by={by}
          axis={axis}
          columns={columns}
          pieces={pieces}
          place={place}
          onPlace={stand}
          inOrder={inOrder}
          onZoom={zoomBy}
          onStep={step}
          acts={acts}
          pointer={pointer}
          scroller={scroller}
          strip={strip}
        />
        <DayPool onPickUp={pickUpFromPool} onOpen={() => focusRegion('inspector')} />
      </div>
      <CarryLine columns={columns} said={acts.said} />
    </ViewPane>
  )
}

/** Tracks are a choice of their own only where a mission has other groups besides. */
function columnChoicesOf(mission: Mission): readonly ColumnsBy[] {
  const tracks = rowsOf(mission, 'groups').filter(({ kind }) => kind === 'track').length
  return tracks > 0 && tracks < rowsOf(mission, 'groups').length ? ['group', 'track', 'place'] : ['group', 'place']
}

const none = [] as const
