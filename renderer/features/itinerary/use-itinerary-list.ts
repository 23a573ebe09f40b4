import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useReducer, useRef } from 'react'
import { keptScroll, useKeepScroll } from '../../app/navigation/kept-scroll'
import { useOverscan } from '../../ui/lists/use-overscan'
import { useSteadyTop } from '../../ui/lists/use-steady-top'
import type { ItineraryRow } from './itinerary-rows'
import { indexOfItem } from './itinerary-walk'

const HEIGHTS = { day: 44, pool: 44, item: 36, goesOn: 36, free: 36 } as const

interface ItineraryList {
  readonly list: Virtualizer<HTMLDivElement, Element>
  /** Puts the focus on an item's row, wherever what was just done has put it. */
  readonly focusItem: (id: string) => void
}

/** Which rows are in the page, and how far down they are scrolled: a row that is selected elsewhere, or is to have the focus, comes into sight. */
export function useItineraryList(
  rows: readonly ItineraryRow[],
  missionId: string,
  selectedId: string | null,
  scroller: RefObject<HTMLDivElement | null>,
): ItineraryList {
  /** The item whose row is to have the focus once it is drawn where it belongs. */
  const awaited = useRef<string | null>(null)
  const [, drawAgain] = useReducer((count: number) => count + 1, 0)
  const list = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => HEIGHTS[rows[index]?.kind ?? 'item'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: useOverscan(10),
    // Rows are drawn at once, not only when the list has been measured; it is never higher than the window.
    initialRect: { width: 0, height: window.innerHeight },
    initialOffset: () => keptScroll('itinerary', missionId),
  })
  useKeepScroll('itinerary', missionId, scroller)
  useSteadyTop(scroller)

  // A selection that came from elsewhere (a finding, the palette) is brought into sight once; editing it must not move the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection scrolls, not every new list of rows
  useEffect(() => {
    const index = indexOfItem(rows, selectedId)
    if (index >= 0) bringIntoSight(index)
  }, [selectedId])

  // Before the frame, so that the next key finds its row; a row that is out of sight gets the focus when it has been scrolled there.
  useLayoutEffect(() => {
    const id = awaited.current
    if (id === null) return
    const index = indexOfItem(rows, id)
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

  function focusItem(id: string): void {
    awaited.current = id
    drawAgain()
  }

  return { list, focusItem }
}
