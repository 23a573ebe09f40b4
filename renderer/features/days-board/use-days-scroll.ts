import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, useState } from 'react'
import { createWindowValue } from '../../store/window-value'
import { useOverscan } from '../../ui/lists/use-overscan'
import { useSteadyTop } from '../../ui/lists/use-steady-top'
import { CARD_HEIGHT, COLUMN_WIDTH, HEAD_HEIGHT, isPoolFrozen } from './board-size'

/**
 * How large the board was when it was last shown, so that it comes with just the cards that are in sight: to draw others after measuring
 * took a third of the time. Before it has been measured something is there already.
 */
const useLastRect = createWindowValue({ width: 900, height: 600 })

/** What of the board is in sight, and the ways to bring something into sight. */
export function useDaysScroll(columnCount: number, rowCount: number, firstColumn: number) {
  const scroller = useRef<HTMLDivElement>(null)
  const [initialRect] = useState(useLastRect.getState)
  const [startsAt] = useState(Math.max(0, (firstColumn - 1) * COLUMN_WIDTH))
  useSteadyTop(scroller)
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT,
    overscan: useOverscan(1),
    initialRect,
  })
  const columns = useVirtualizer({
    horizontal: true,
    count: columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => COLUMN_WIDTH,
    overscan: useOverscan(1),
    initialRect,
    initialOffset: startsAt,
  })
  // Before anything is measured: moved there afterwards, it would draw its cards twice.
  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element
      if (element) element.scrollLeft = startsAt
    },
    [startsAt],
  )
  const { scrollRect } = columns
  useEffect(() => {
    if (scrollRect) useLastRect.setState(scrollRect)
  }, [scrollRect])
  const isFrozen = isPoolFrozen((scrollRect ?? initialRect).width)

  function showColumn(index: number): void {
    const element = scroller.current
    if (!element || element.clientWidth === 0 || (index === 0 && isFrozen)) return
    const left = index * COLUMN_WIDTH
    const before = isFrozen ? COLUMN_WIDTH : 0
    if (left - before < element.scrollLeft) element.scrollLeft = left - before
    else if (left + COLUMN_WIDTH > element.scrollLeft + element.clientWidth)
      element.scrollLeft = left + COLUMN_WIDTH - element.clientWidth
  }

  function showRow(index: number): void {
    const element = scroller.current
    if (!element || element.clientHeight === 0) return
    const [top, room] = [index * CARD_HEIGHT, element.clientHeight - HEAD_HEIGHT]
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + CARD_HEIGHT > element.scrollTop + room) element.scrollTop = top + CARD_HEIGHT - room
  }

  const shown = columns.getVirtualItems().map(({ index }) => index)
  return {
    scroller,
    attach,
    isFrozen,
    shownRows: rows.getVirtualItems().map(({ index }) => index),
    /** Also the pool where it stands still. */
    shownColumns: isFrozen && shown[0] !== 0 ? [0, ...shown] : shown,
    /** Where a column begins, in pixels; null: it stands still at the edge. */
    leftOf: (index: number) => (index === 0 && isFrozen ? null : index * COLUMN_WIDTH),
    showColumn,
    showRow,
  }
}

export type DaysScroll = ReturnType<typeof useDaysScroll>
