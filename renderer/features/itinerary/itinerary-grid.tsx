import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useReducer, useRef } from 'react'
import type { LocalDate } from '../../../shared/kernel/time'
import type { Mission } from '../../../shared/mission/mission'
import type { Ref as RowRef } from '../../../shared/mission/registry'
import { keptScroll, useKeepScroll } from '../../app/kept-scroll'
import { useFindingCounts } from '../../app/use-finding-counts'
import { useTranslate } from '../../i18n/language-provider'
import { select, useSession } from '../../store/session-store'
import { Button } from '../../ui/button'
import { classNames } from '../../ui/class-names'
import { DayRow } from './day-row'
import { itemActs } from './item-acts'
import { itemKeyOf } from './item-keys'
import { ItemRow } from './item-row'
import styles from './itinerary.module.css'
import { dayIdsByDate, type ItineraryRow } from './itinerary-rows'

const HEIGHTS = { day: 44, pool: 44, item: 36, free: 36 } as const

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
 * The list itself: only the rows in sight are in the page. One row has the tab stop; arrow keys move it, Enter goes to the inspector,
 * Alt with arrow keys moves the item in time, Delete removes it.
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
    overscan: 10,
    // Rows are drawn at once, not only when the list has been measured; it is never higher than the window.
    initialRect: { width: 0, height: window.innerHeight },
    initialOffset: () => keptScroll('itinerary', mission.id),
  })
  useKeepScroll('itinerary', mission.id, scroller)
  const selectedId = selectedItemId(mission, selection)
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

  /** Selects an item and puts the focus on its row, wherever what was just done has put it. */
  function focusItem(id: string): void {
    select({ table: 'items', id })
    awaited.current = id
    drawAgain()
  }

  /** The nearest item after (1) or before (-1) a row. */
  function neighbourOf(from: number, direction: 1 | -1): string | undefined {
    let index = from + direction
    while (rows[index] && rows[index]?.kind !== 'item') index += direction
    const row = rows[index]
    return row?.kind === 'item' ? row.item.id : undefined
  }

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const row = rows[index]
    if (row?.kind !== 'item' || event.target !== event.currentTarget) return
    const below = neighbourOf(index, 1)
    const above = neighbourOf(index, -1)
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey)
    const arrowTo = isPlain && event.key === 'ArrowDown' ? below : isPlain && event.key === 'ArrowUp' ? above : undefined
    const run = itemKeyOf(event, row.item, acts)
    if (!run && arrowTo === undefined) return
    event.preventDefault()
    event.stopPropagation()
    run?.()
    const focused = event.altKey ? row.item.id : event.key === 'Delete' || event.key === 'Backspace' ? (below ?? above) : arrowTo
    if (focused !== undefined) focusItem(focused)
  }

  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        role="grid"
        aria-label={translate('itinerary.title')}
        aria-rowcount={rows.length}
        className={styles.grid}
        style={{ height: list.getTotalSize() }}
      >
        {list.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index]
          if (!row) return null
          const isItem = row.kind === 'item'
          const isSelected = index === selectedIndex
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
                    tabIndex: isSelected || (selectedIndex < 0 && index === firstItem) ? 0 : -1,
                    onClick: () => select({ table: 'items', id: row.item.id }),
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
