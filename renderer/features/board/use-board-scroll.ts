import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { LocalDate } from '../../../shared/kernel/time'
import { useOverscan } from '../../ui/lists/use-overscan'
import { type BoardAxis, dayAt, xAt } from './board-axis'
import type { BoardBar } from './board-bars'
import { HEAD_HEIGHT, headWidthIn, ROW_HEIGHT } from './board-size'

/** Before the board has been measured something is there already. */
const initialRect = { width: 900, height: 600 }

/** What of the board is in sight, and the ways to bring something into sight. */
export function useBoardScroll(axis: BoardAxis, rowCount: number, firstDay: LocalDate) {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: useOverscan(3),
    initialRect,
  })
  const days = useVirtualizer({
    horizontal: true,
    count: axis.dates.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => axis.dayWidth,
    overscan: useOverscan(1),
    initialRect,
  })
  const headWidth = headWidthIn((days.scrollRect ?? initialRect).width)

  // Zooming keeps the moment at the left edge where it is.
  const zoomed = useRef({ hourWidth: axis.hourWidth, dayWidth: axis.dayWidth })
  useLayoutEffect(() => {
    const before = zoomed.current
    zoomed.current = { hourWidth: axis.hourWidth, dayWidth: axis.dayWidth }
    if (before.dayWidth === axis.dayWidth) return
    days.measure()
    if (scroller.current) scroller.current.scrollLeft *= axis.dayWidth / before.dayWidth
  }, [axis.hourWidth, axis.dayWidth, days])

  function goToDay(on: LocalDate): void {
    if (scroller.current) scroller.current.scrollLeft = dayAt(axis, on) * axis.dayWidth
  }

  const first = useRef(() => goToDay(firstDay))
  useEffect(() => first.current(), [])

  function showRow(index: number, openHeight: number): void {
    const element = scroller.current
    if (!element || element.clientHeight === 0) return
    const room = element.clientHeight - HEAD_HEIGHT - openHeight
    const at = index * ROW_HEIGHT
    if (at < element.scrollTop) element.scrollTop = at
    else if (at + ROW_HEIGHT > element.scrollTop + room) element.scrollTop = at + ROW_HEIGHT - room
  }

  function showBar({ from, to }: Pick<BoardBar, 'from' | 'to'>): void {
    const element = scroller.current
    if (!element || element.clientWidth === 0) return
    const room = element.clientWidth - headWidth
    const [left, right] = [xAt(axis, from), xAt(axis, to)]
    // With what comes before it in sight, and some of what follows: the inspector may take a part of the width at once.
    if (left < element.scrollLeft || right > element.scrollLeft + room) element.scrollLeft = left - room / 3
  }

  const shown = days.getVirtualItems()
  return {
    scroller,
    headWidth,
    height: (rows.scrollRect ?? initialRect).height,
    shownRows: rows.getVirtualItems().map(({ index }) => index),
    shownDays: shown.map(({ index }) => index),
    /** The day at the left edge. */
    dayShown: axis.dates[days.range?.startIndex ?? 0] ?? firstDay,
    goToDay,
    showRow,
    showBar,
  }
}

export type BoardScroll = ReturnType<typeof useBoardScroll>
