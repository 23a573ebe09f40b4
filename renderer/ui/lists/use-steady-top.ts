import { type RefObject, useEffect } from 'react'

/**
 * Keeps what a scroller shows where it stands on the screen when what is above it grows or shrinks, as tools do that need a second line once
 * the inspector is open: the second click of two would hit another row, and the row that was clicked could be out of sight.
 */
export function useSteadyTop(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let top: number | null = null
    // Told after layout and before the frame: asking where it is costs nothing then, and nothing is seen to move.
    const observer = new ResizeObserver(() => {
      const now = element.getBoundingClientRect().top
      if (top !== null && now !== top) element.scrollTop += now - top
      top = now
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
}
