import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { LocalDate } from '../../../shared/kernel/time'
import { type Mission, missionRowOf } from '../../../shared/mission/mission'
import { useFindingCounts } from '../../app/findings/use-finding-counts'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useSession } from '../../store/session-store'
import { selectedIds } from '../../store/several-selected'
import { MenuAt } from '../../ui/menu'
import { useSteadyTop } from '../../ui/use-steady-top'
import { carryNow, useCarry } from './carry'
import { CarryLabel } from './carry-line'
import { type DayAxis, yAt } from './day-axis'
import { DayBlock } from './day-block'
import { DayColumnView } from './day-column'
import { type ColumnsBy, type DayColumn, piecesByColumn, STRIP } from './day-columns'
import styles from './day-grid.module.css'
import { DayGutter, NowLine } from './day-gutter'
import { dayKeys } from './day-keys'
import { type DayPiece, hasHours } from './day-pieces'
import type { DayPlace, Stand } from './day-place'
import { GUTTER, HEAD } from './day-size'
import { columnName, titleOf } from './day-words'
import { useBlockActs } from './use-block-acts'
import type { CarryActs } from './use-carry-acts'
import type { useDayPointer } from './use-day-pointer'

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
  const selection = useSession((state) => state.selection)
  const standsOn = place?.itemId ?? null
  // Where nothing is selected, since the inspector would lie over the grid, what the keyboard stands on is meant.
  const selected = useMemo(() => {
    const ids = selectedIds(selection, 'items')
    return new Set(ids.length > 0 || standsOn === null ? ids : [standsOn])
  }, [selection, standsOn])
  const menuAnchor = useRef<Element>(null)
  const [isMenuOpen, setMenuOpen] = useState(false)
  const carriedBy = useCarry(({ carry }) => carry?.by)
  const [timed, untimed] = useMemo(() => [pieces.filter(hasHours), pieces.filter((piece) => !hasHours(piece))], [pieces])
  const byColumn = piecesByColumn(timed, mission, by)
  const piecesIn = (column: string) => (column === STRIP ? untimed : (byColumn.get(column) ?? none))
  const active = place ? piecesIn(place.column).find(({ item }) => item.id === place.itemId) : undefined
  const zone = timed[0]?.item.zone ?? missionRowOf(mission).homeZone

  // Heads stick below the strip, which is as high as what stands in it.
  useLayoutEffect(() => {
    scroller.current?.style.setProperty('--strip', `${strip.current?.offsetHeight ?? 0}px`)
  })

  useSteadyTop(scroller)
  const firstStart = timed[0]?.start ?? 9 * 60
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another day begins at its first item, not every change of this one
  useLayoutEffect(() => {
    if (scroller.current && !carryNow()) scroller.current.scrollTop = yAt(axis, firstStart) - axis.hourHeight / 2
  }, [day])

  function bringIntoSight(start: number, end: number): void {
    const element = scroller.current
    if (!element || element.clientHeight === 0) return
    const room = element.clientHeight - HEAD - (strip.current?.offsetHeight ?? 0)
    const [top, bottom] = [yAt(axis, start), yAt(axis, end)]
    if (top < element.scrollTop) element.scrollTop = top - axis.hourHeight / 2
    else if (bottom > element.scrollTop + room) element.scrollTop = Math.min(top, bottom - room + axis.hourHeight / 2)
  }

  const placeKey = place && `${place.column} ${place.itemId}`
  // Also what is selected elsewhere comes into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place scrolls, not every change of the day
  useEffect(() => {
    if (active && hasHours(active)) bringIntoSight(active.start, active.end)
    const column = place && document.getElementById(`${id}/${place.column}/head`)
    column?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [placeKey, day])

  function openMenu(): void {
    menuAnchor.current = place ? document.getElementById(`${id}/${place.column}/${place.itemId}`) : null
    if (menuAnchor.current) setMenuOpen(true)
  }

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
    onMenu: openMenu,
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
    menuAnchor.current = block
    setMenuOpen(true)
  }

  const at = place && (active ? `${id}/${place.column}/${active.item.id}` : `${id}/${place.column}/head`)
  return (
    <>
      <div
        ref={scroller}
        className={styles.scroll}
        role="grid"
        aria-multiselectable
        tabIndex={0}
        aria-label={translate('dayGrid.grid', { day: formatDay(day, language) })}
        aria-rowcount={columns.length + (untimed.length > 0 ? 1 : 0)}
        aria-activedescendant={at ?? undefined}
        data-carrying={carriedBy}
        style={{ '--head': `${HEAD}px`, '--gutter': `${GUTTER}px`, '--hour': `${axis.hourHeight}px` } as CSSProperties}
        onKeyDown={onKey}
        onClick={onClick}
        onContextMenu={onContextMenu}
      >
        {untimed.length > 0 ? (
          <div ref={strip} className={styles.strip} role="row" data-column={STRIP}>
            <div
              id={`${id}/${STRIP}/head`}
              className={styles.stripHead}
              role="rowheader"
              data-active={(place?.column === STRIP && !active) || undefined}
            >
              {translate('dayGrid.untimed')}
            </div>
            {untimed.map((piece) => (
              <DayBlock
                key={piece.item.id}
                id={`${id}/${STRIP}/${piece.item.id}`}
                piece={piece}
                top={null}
                height={0}
                left={0}
                width={1}
                isActive={place?.column === STRIP && active === piece}
                isSelected={selected.has(piece.item.id)}
                findingCount={findings.get(piece.item.id)?.count ?? 0}
                worst={findings.get(piece.item.id)?.worst}
              />
            ))}
          </div>
        ) : null}
        <div className={styles.columns} style={{ '--count': columns.length } as CSSProperties}>
          <DayGutter axis={axis} day={day} zone={zone} pieces={timed} />
          {columns.map((column, index) => (
            <DayColumnView
              key={column.id}
              id={`${id}/${column.id}`}
              column={column.id}
              index={index + (untimed.length > 0 ? 1 : 0)}
              name={columnName(column, mission, translator)}
              hue={column.kind === 'group' ? column.group.hue : null}
              axis={axis}
              pieces={byColumn.get(column.id) ?? none}
              shadows={column.kind === 'group' ? (byColumn.get('everybody') ?? none) : none}
              isActive={place?.column === column.id && !active}
              activeItemId={place?.column === column.id ? (active?.item.id ?? null) : null}
              selected={selected}
              findings={findings}
            />
          ))}
          <NowLine axis={axis} day={day} zone={zone} />
        </div>
      </div>
      <CarryLabel labelRef={pointer.label} columns={columns} />
      {active ? (
        <MenuAt
          anchor={menuAnchor}
          isOpen={isMenuOpen}
          onClose={() => setMenuOpen(false)}
          label={titleOf(active.item, translator)}
          entries={() => entriesFor(active)}
        />
      ) : null}
    </>
  )
}

const none: readonly DayPiece[] = []
