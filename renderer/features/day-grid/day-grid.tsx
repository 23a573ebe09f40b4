import { type CSSProperties, type KeyboardEvent, type MouseEvent, type RefObject, useId, useMemo } from 'react'
import type { LocalDate } from '../../../shared/kernel/time'
import { type Mission, missionRowOf } from '../../../shared/mission/mission'
import { useFindingCounts } from '../../app/findings/use-finding-counts'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useSession } from '../../store/session-store'
import { selectedIds } from '../../store/several-selected'
import { carryNow, useCarry } from './carry'
import { CarryLabel } from './carry-line'
import type { DayAxis } from './day-axis'
import { DayColumnView } from './day-column'
import { type ColumnsBy, type DayColumn, piecesByColumn, STRIP } from './day-columns'
import styles from './day-grid.module.css'
import { DayGutter, NowLine } from './day-gutter'
import { dayKeys } from './day-keys'
import { type DayPiece, hasHours } from './day-pieces'
import type { DayPlace, Stand } from './day-place'
import { GUTTER, HEAD } from './day-size'
import { columnName } from './day-words'
import { UntimedStrip } from './untimed-strip'
import { useBlockActs } from './use-block-acts'
import { useBlockMenu } from './use-block-menu'
import type { CarryActs } from './use-carry-acts'
import type { useDayPointer } from './use-day-pointer'
import { useDaySight } from './use-day-sight'

interface DayGridProps {
  readonly mission: Mission
  readonly day: LocalDate
  readonly by: ColumnsBy
  readonly axis: DayAxis
  readonly columns: readonly DayColumn[]
  readonly pieces: readonly DayPiece[]
  readonly place: DayPlace | null
  readonly onPlace: Stand
  readonly inOrder: () => readonly string[]
  readonly onZoom: (steps: 1 | -1) => void
  readonly onStep: (days: 1 | -1) => void
  readonly acts: CarryActs
  readonly pointer: ReturnType<typeof useDayPointer>
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly strip: RefObject<HTMLDivElement | null>
}

/** Hours from top to bottom, who attends (or where) from left to right: one stop of the Tab key. Dropping never asks. */
export function DayGrid(props: DayGridProps) {
  const { mission, day, by, axis, columns, pieces, place, onPlace, onZoom, onStep, acts, pointer, scroller, strip, inOrder } =
    props
  const translator = useTranslate()
  const { translate, language } = translator
  const id = useId()
  const findings = useFindingCounts('items')
  const { actsFor, entriesFor } = useBlockActs(acts, place)
  const selected = useSelectedOr(place?.itemId ?? null)
  const carriedBy = useCarry(({ carry }) => carry?.by)
  const [timed, untimed] = useMemo(() => [pieces.filter(hasHours), pieces.filter((piece) => !hasHours(piece))], [pieces])
  const byColumn = piecesByColumn(timed, mission, by)
  const piecesIn = (column: string) => (column === STRIP ? untimed : (byColumn.get(column) ?? none))
  const active = place ? piecesIn(place.column).find(({ item }) => item.id === place.itemId) : undefined
  const zone = timed[0]?.item.zone ?? missionRowOf(mission).homeZone
  const headOf = (column: string) => `${id}/${column}/head`
  const bringIntoSight = useDaySight({ scroller, strip, axis, day, firstStart: timed[0]?.start, place, active, headOf })
  const { openAt, menu } = useBlockMenu(active, entriesFor)

  const onKeyDown = dayKeys({
    mission,
    axis,
    columns,
    piecesIn,
    place,
    acts,
    actsFor,
    onPlace,
    inOrder,
    onAimed: () => {
      const aim = carryNow()?.aim
      if (aim) bringIntoSight(aim.minute - 60, aim.minute + 60)
    },
    onZoom,
    onStep,
    onMenu: () => openAt(place && document.getElementById(`${id}/${place.column}/${place.itemId}`)),
  })

  function onKey(event: KeyboardEvent): void {
    if (event.target === event.currentTarget) onKeyDown(event)
  }

  function onClick(event: MouseEvent): void {
    const under = pointer.placeUnder(event.target)
    if (!under || carryNow()) return
    onPlace(under, event.shiftKey ? 'reach' : event.ctrlKey || event.metaKey ? 'toggle' : 'here')
  }

  function onContextMenu(event: MouseEvent): void {
    const under = pointer.placeUnder(event.target)
    const block = event.target instanceof Element ? event.target.closest('[data-item]') : null
    // A finger that rests asks for the menu as well: it carries by then.
    if (carryNow()) event.preventDefault()
    if (!under || !block || carryNow()) return
    event.preventDefault()
    // A right click on one of several is meant for all of them.
    onPlace(under, selected.has(under.itemId ?? '') ? 'none' : 'here')
    openAt(block)
  }

  const at = place && (active ? `${id}/${place.column}/${active.item.id}` : headOf(place.column))
  const firstIndex = untimed.length > 0 ? 1 : 0
  const isHeadOf = (column: string) => place?.column === column && !active
  const activeIn = (column: string) => (place?.column === column ? (active?.item.id ?? null) : null)
  return (
    <>
      <div
        ref={scroller}
        className={styles.scroll}
        role="grid"
        aria-multiselectable
        tabIndex={0}
        aria-label={translate('dayGrid.grid', { day: formatDay(day, language) })}
        aria-rowcount={columns.length + firstIndex}
        aria-activedescendant={at ?? undefined}
        data-carrying={carriedBy}
        style={{ '--head': `${HEAD}px`, '--gutter': `${GUTTER}px`, '--hour': `${axis.hourHeight}px` } as CSSProperties}
        onKeyDown={onKey}
        onClick={onClick}
        onContextMenu={onContextMenu}
      >
        {untimed.length > 0 ? (
          <UntimedStrip
            ref={strip}
            id={`${id}/${STRIP}`}
            pieces={untimed}
            isActive={isHeadOf(STRIP)}
            activeItemId={activeIn(STRIP)}
            selected={selected}
            findings={findings}
          />
        ) : null}
        <div className={styles.columns} style={{ '--count': columns.length } as CSSProperties}>
          <DayGutter axis={axis} day={day} zone={zone} pieces={timed} />
          {columns.map((column, index) => (
            <DayColumnView
              key={column.id}
              id={`${id}/${column.id}`}
              column={column.id}
              index={index + firstIndex}
              name={columnName(column, mission, translator)}
              hue={column.kind === 'group' ? column.group.hue : null}
              axis={axis}
              pieces={byColumn.get(column.id) ?? none}
              shadows={column.kind === 'group' ? (byColumn.get('everybody') ?? none) : none}
              isActive={isHeadOf(column.id)}
              activeItemId={activeIn(column.id)}
              selected={selected}
              findings={findings}
            />
          ))}
          <NowLine axis={axis} day={day} zone={zone} />
        </div>
      </div>
      <CarryLabel labelRef={pointer.label} columns={columns} />
      {menu}
    </>
  )
}

/** Items that are selected; where none is, since the inspector would lie over the grid, what the keyboard stands on is meant. */
function useSelectedOr(standsOn: string | null): ReadonlySet<string> {
  const selection = useSession((state) => state.selection)
  return useMemo(() => {
    const ids = selectedIds(selection, 'items')
    return new Set(ids.length > 0 || standsOn === null ? ids : [standsOn])
  }, [selection, standsOn])
}

const none: readonly DayPiece[] = []
