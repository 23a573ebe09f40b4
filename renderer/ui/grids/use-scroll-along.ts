import { useEffect, useRef } from 'react'
import { type ScreenPoint, zoomOf } from './drag'

/** So near to an edge of what is dragged over, in pixels of the screen, it scrolls along. */
const ZONE = 36
/** So far in a frame where the zone begins, and at the edge and beyond it, in pixels. */
const [SLOWEST, FASTEST] = [4, 24]

/** Widths that stand still at an edge of what scrolls. */
interface StandingStill {
  readonly left: number
  readonly top: number
}

interface Near {
  readonly element: HTMLElement
  readonly point: ScreenPoint
  readonly x: number
  readonly y: number
}

/**
 * What is dragged over scrolls along while the pointer is near an edge, also while it rests there. `again` looks what is under it then,
 * and answers whether anything is still carried.
 */
export function useScrollAlong(again: (point: ScreenPoint) => boolean) {
  const near = useRef<Near | null>(null)
  const frame = useRef(0)
  const lookAgain = useRef(again)
  lookAgain.current = again

  function step(): void {
    frame.current = 0
    if (!near.current) return
    const { element, point, x, y } = near.current
    const { scrollLeft, scrollTop } = element
    element.scrollLeft += x
    element.scrollTop += y
    if (element.scrollLeft === scrollLeft && element.scrollTop === scrollTop) return
    if (lookAgain.current(point)) frame.current = requestAnimationFrame(step)
  }

  /** To be told of every move. What the page looks like is asked here, while it stands, and not in the frames after. */
  function follow(element: HTMLElement, { clientX, clientY }: ScreenPoint, { left, top }: StandingStill): void {
    const box = element.getBoundingClientRect()
    const zoom = zoomOf(element)
    const x = speedWithin(clientX - box.left, left * zoom, box.width)
    const y = speedWithin(clientY - box.top, top * zoom, box.height)
    near.current = x === 0 && y === 0 ? null : { element, point: { clientX, clientY }, x, y }
    if (near.current && frame.current === 0) frame.current = requestAnimationFrame(step)
  }

  /** The frame that was asked for finds nothing to do. */
  function stop(): void {
    near.current = null
  }

  useEffect(
    () => () => {
      near.current = null
    },
    [],
  )

  return { follow, stop }
}

/** Pixels a frame: backwards near the beginning (over what stands still before it: not at all), onwards near the end and beyond it. */
function speedWithin(at: number, start: number, end: number): number {
  if (at > end - ZONE) return speedAt(at - (end - ZONE))
  return at > start && at < start + ZONE ? -speedAt(start + ZONE - at) : 0
}

function speedAt(depth: number): number {
  return SLOWEST + (FASTEST - SLOWEST) * Math.min(1, depth / ZONE)
}
