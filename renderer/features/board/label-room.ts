/** Where a bar stands in its row, in pixels. */
export interface BarBox {
  readonly left: number
  readonly width: number
  readonly top: number
  readonly height: number
}

/** A narrower bar has no room for words of its own. */
const SHORT = 64
/** Less than this shows no word either. */
const LEAST = 36
/** No title runs on over half the day. */
const MOST = 220
/** Between a bar, the words beside it and the next bar. */
const GAP = 3

/**
 * How many pixels the title of a short bar may take to the right of it, until the next bar at its height; 0: it stands in the bar. The
 * boxes are in time order; null is a bar that is not drawn.
 */
export function labelRoom(boxes: readonly (BarBox | null)[], index: number): number {
  const own = boxes[index]
  if (!own || own.width >= SHORT) return 0
  const right = own.left + own.width
  const next = boxes
    .slice(index + 1)
    .find((box) => box && box.left + box.width > right && box.top < own.top + own.height && own.top < box.top + box.height)
  const room = Math.floor(next ? Math.min(MOST, next.left - right - 2 * GAP) : MOST)
  return room < LEAST ? 0 : room
}
