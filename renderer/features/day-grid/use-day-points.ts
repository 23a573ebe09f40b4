import { type RefObject, useRef } from 'react'
import { zoomOf } from '../../ui/grids/drag'
import type { DayAxis } from './day-axis'
import { POOL } from './day-columns'
import { HEAD } from './day-size'

/** Columns as they lie beside one another in the page, measured once for each drag: a move must not wait for layout. */
interface Lying {
  readonly column: string
  readonly left: number
  readonly right: number
}

/** Where a point of the screen lies in the day. */
export function useDayPoints(scroller: RefObject<HTMLElement | null>, axis: DayAxis, stripHeight: () => number) {
  const lying = useRef<readonly Lying[]>([])

  /** The minute at a height of the screen, also above and below what is in sight. */
  function minuteAt(clientY: number): number {
    const element = scroller.current
    if (!element) return axis.opens
    const y = (clientY - element.getBoundingClientRect().top) / zoomOf(element) + element.scrollTop - HEAD - stripHeight()
    return axis.opens + (y / axis.hourHeight) * 60
  }

  function measure(): void {
    const element = scroller.current
    if (!element) return
    lying.current = [...element.querySelectorAll<HTMLElement>('[role=row][data-column]')].map((row) => ({
      column: row.dataset.column ?? '',
      left: row.offsetLeft,
      right: row.offsetLeft + row.offsetWidth,
    }))
  }

  /** The column at a point, as it was when last measured; to the right of them all is the pool. */
  function columnAt(clientX: number, clientY: number): string | null {
    const element = scroller.current
    if (!element) return null
    const box = element.getBoundingClientRect()
    if (clientX > box.right || clientX < box.left) return clientY < box.top || clientX < box.left ? null : POOL
    const x = (clientX - box.left) / zoomOf(element) + element.scrollLeft
    return lying.current.find(({ left, right }) => x >= left && x < right)?.column ?? null
  }

  return { measure, minuteAt, columnAt }
}
