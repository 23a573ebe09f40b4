import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
} from 'react'
import type { LocalDate } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import type { Mission } from '../../../shared/mission/mission'
import type { Ref as RowRef } from '../../../shared/mission/registry'
import { itemActs } from '../../app/days/item-acts'
import { itemKeyOf } from '../../app/days/item-keys'
import { clickItem, reachItem, selectingKey } from '../../app/days/select-items'
import { useFindingCounts } from '../../app/findings/use-finding-counts'
import { keptScroll, useKeepScroll } from '../../app/navigation/kept-scroll'
import { useTranslate } from '../../i18n/language-provider'
import { select, useSession } from '../../store/session-store'
import { selectedIds, selectedItems } from '../../store/several-selected'
import { Button } from '../../ui/button'
import { classNames } from '../../ui/class-names'
import { useOverscan } from '../../ui/use-overscan'
import { useSteadyTop } from '../../ui/use-steady-top'
import { DayRow } from './day-row'
import { GoesOnRow } from './goes-on-row'
import { ItemRow } from './item-row'
import styles from './itinerary.module.css'
import { dayIdsByDate, type ItineraryRow } from './itinerary-rows'

const HEIGHTS = { day: 44, pool: 44, item: 36, goesOn: 36, free: 36 } as const

export interface ItineraryGridHandle {
  /** Brings a day's heading to the top. */
  readonly showDay: (date: LocalDate) => void
}

interface ItineraryGridProps {
  readonly ref: Ref<ItineraryGridHandle>
  readonly mission: Mission
  readonly rows: readonly ItineraryRow[]
  readonly onAddItem: (date: LocalDate | null) => void
  readonly onOpenDay: (date: LocalDate) => void
}

/**
 * The list itself: only the rows in sight are in the page. One row has the tab stop; arrow keys move it, with Shift they select what
 * they pass, with Ctrl they leave the selection. Enter goes to the inspector, Alt with arrow keys moves what is selected in time, Delete
 * removes it.
 */
export function ItineraryGrid({ ref, mission, rows, onAddItem, onOpenDay }: ItineraryGridProps) {
  const translator = useTranslate()
  const { translate } = translator
  const selection = useSession((state) => state.selection)
  const findingCounts = useFindingCounts('items')
  const dayIds = useMemo(() => dayIdsByDate(mission.tables.days), [mission.tables.days])
  const scroller = useRef<HTMLDivElement>(null)
  const acts = useMemo(() => itemActs(translator), [translator])
  /** The item whose row is to have the focus once it is drawn where it belongs. */
  const awaited = useRef<string | null>(null)
  const [, drawAgain] = useReducer((count: number) => count + 1, 0)
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => HEIGHTS[rows[index]?.kind ?? 'item'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: useOverscan(10),
    // Rows are drawn at once, not only when the list has been measured; it is never higher than the window.
    initialRect: { width: 0, height: window.innerHeight },
    initialOffset: () => keptScroll('itinerary', mission.id),
  })
  useKeepScroll('itinerary', mission.id, scroller)
  useSteadyTop(scroller)
  const selectedId = selectedItemId(mission, selection)
  const also = new Set(selectedIds(selection, 'items'))
  const selectedIndex = rows.findIndex((row) => row.kind === 'item' && row.item.id === selectedId)
  const firstItem = rows.findIndex((row) => row.kind === 'item')

  useImperativeHandle(ref, () => ({
    showDay: (date) => {
      const index = rows.findIndex((row) => row.kind === 'day' && row.date === date)
      if (index >= 0) list.scrollToIndex(index, { align: 'start' })
    },
  }))

  // A selection that came from elsewhere (a finding, the palette) is brought into sight once; editing it must not move the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection scrolls, not every new list of rows
  useEffect(() => {
    if (selectedIndex >= 0) bringIntoSight(selectedIndex)
  }, [selectedId])

  // Before the frame, so that the next key finds its row; a row that is out of sight gets the focus when it has been scrolled there.
  useLayoutEffect(() => {
    const id = awaited.current
    if (id === null) return
    const index = rows.findIndex((row) => row.kind === 'item' && row.item.id === id)
    if (index >= 0) bringIntoSight(index)
    const row = scroller.current?.querySelector<HTMLElement>(`[data-item="${id}"]`)
    row?.focus({ preventScroll: true })
    if (row || index < 0) awaited.current = null
  })

  /** The virtualizer's own scrolling measures the page, which an edit in sight can do without. */
  function bringIntoSight(index: number): void {
    const from = list.scrollOffset ?? 0
    const to = from + (list.scrollRect?.height ?? 0)
    const isInSight = list.getVirtualItems().some((row) => row.index === index && row.start >= from && row.end <= to)
    if (!isInSight) list.scrollToIndex(index, { align: 'auto' })
  }

  /** Puts the focus on an item's row, wherever what was just done has put it. */
  function focusItem(id: string): void {
    awaited.current = id
    drawAgain()
  }

  function goToItem(id: string): void {
    select({ table: 'items', id })
    focusItem(id)
  }

  /** Items in the order in which they are shown: all of them, or those of one day (`null`: of the pool). */
  function shownIds(dayOn?: LocalDate | null): readonly string[] {
    return rows.flatMap((row) => (row.kind === 'item' && (dayOn === undefined || row.item.dayOn === dayOn) ? [row.item.id] : []))
  }

  /** The nearest item after (1) or before (-1) a row that is none of those left out. */
  function neighbourOf(from: number, direction: 1 | -1, without?: ReadonlySet<string>): string | undefined {
    for (let index = from + direction; index >= 0 && index < rows.length; index += direction) {
      const row = rows[index]
      if (row?.kind === 'item' && !without?.has(row.item.id)) return row.item.id
    }
    return undefined
  }

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const row = rows[index]
    if (row?.kind !== 'item' || event.target !== event.currentTarget) return
    const { id, dayOn } = row.item
    const run = walkingKey(event, index) ?? selectingKey(event, id, () => shownIds(dayOn)) ?? actingKey(event, index, row.item)
    if (!run) return
    event.preventDefault()
    event.stopPropagation()
    run()
  }

  function walkingKey(event: KeyboardEvent, index: number): (() => void) | undefined {
    const step = event.altKey ? undefined : { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key]
    const to = step && neighbourOf(index, step)
    if (to === undefined) return undefined
    return () => {
      if (event.shiftKey) reachItem(to, shownIds())
      else if (!event.ctrlKey && !event.metaKey) select({ table: 'items', id: to })
      focusItem(to)
    }
  }

  /** A gesture acts on all that is selected where the focus is on one of them, else on the item that has the focus. */
  function actingKey(event: KeyboardEvent, index: number, item: Item): (() => void) | undefined {
    const items = also.has(item.id) ? selectedItems(mission, selection) : [item]
    const run = itemKeyOf(event, items, acts)
    if (!run) return undefined
    const isRemoval = event.key === 'Delete' || event.key === 'Backspace'
    const going = new Set(items.map(({ id }) => id))
    const next = neighbourOf(index, 1, going) ?? neighbourOf(index, -1, going)
    return () => {
      run()
      if (isRemoval && next !== undefined) select({ table: 'items', id: next })
      // The focus goes along: with what moved, to the copy, to what comes after what was removed.
      const shown = useSession.getState().selection
      if (event.altKey) focusItem(item.id)
      else if ((isRemoval || event.key === 'd') && shown?.table === 'items') focusItem(shown.id)
    }
  }

  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        role="grid"
        aria-multiselectable
        aria-label={translate('itinerary.title')}
        aria-rowcount={rows.length}
        className={styles.grid}
        style={{ height: list.getTotalSize() }}
      >
        {list.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index]
          if (!row) return null
          const isItem = row.kind === 'item'
          const isSelected = index === selectedIndex || (isItem && also.has(row.item.id))
          const own = isItem ? findingCounts.get(row.item.id) : undefined
          return (
            <div
              key={row.key}
              role="row"
              aria-rowindex={index + 1}
              className={classNames(styles.row, isItem && styles.itemRow, isSelected && styles.selected)}
              style={{ transform: `translateY(${start}px)`, height: size }}
              {...(isItem
                ? {
                    'aria-selected': isSelected,
                    'data-item': row.item.id,
                    tabIndex: index === (selectedIndex < 0 ? firstItem : selectedIndex) ? 0 : -1,
                    onClick: (event: MouseEvent) => clickItem(event, row.item.id, shownIds()),
                    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, index),
                  }
                : {})}
            >
              {row.kind === 'day' ? (
                <DayRow
                  date={row.date}
                  day={mission.tables.days[dayIds.get(row.date) ?? '']}
                  isOutside={row.isOutside}
                  onAddItem={() => onAddItem(row.date)}
                  onOpenDay={() => onOpenDay(row.date)}
                />
              ) : null}
              {row.kind === 'pool' ? (
                <div className={styles.dayHeading} role="gridcell">
                  <span className={styles.dayDate}>{translate('itinerary.pool')}</span>
                  <span className={styles.dayRule} />
                </div>
              ) : null}
              {row.kind === 'goesOn' ? <GoesOnRow goingOn={row.goingOn} onGoTo={goToItem} /> : null}
              {row.kind === 'free' ? (
                <div className={styles.free} role="gridcell">
                  {translate('itinerary.free')}
                  <Button kind="link" onPress={() => onAddItem(row.date)}>
                    {translate('itinerary.addItem')}
                  </Button>
                </div>
              ) : null}
              {isItem ? <ItemRow item={row.item} findingCount={own?.count ?? 0} worst={own?.worst ?? null} /> : null}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The selected item, or the one whose interpretation is selected. */
function selectedItemId(mission: Mission, selection: RowRef | null): string | null {
  if (selection?.table === 'requirements') return mission.tables.requirements[selection.id]?.itemId ?? null
  return selection?.table === 'items' ? selection.id : null
}
