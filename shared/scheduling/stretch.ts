import { STEP } from './problem'

/**
 * When something may end (or begin), all at the same cost: every `STEP` minutes from `from` to `to`. Visits one after the other slide
 * together, so that a whole row of them is one stretch; where somebody has to wait, it is a single minute.
 */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** Minutes waited to get here. */
  readonly waited: number
}

/**
 * What follows a stretch after `delay` minutes within a window; later is never cheaper than the pieces told here and then waiting.
 * On the grid, arrivals wait for the next full `STEP`.
 */
export function following(
  from: number,
  to: number,
  delay: number,
  window: { readonly from: number; readonly to: number },
  isOnGrid: boolean,
): readonly Stretch[] {
  const exact = from + delay
  const first = isOnGrid ? Math.ceil(exact / STEP) * STEP : exact
  const late = first - exact
  const last = first + (to - from)
  if (first > window.to || window.from > window.to) return []
  if (last < window.from) return [{ from: window.from, to: window.from, waited: late + window.from - last }]
  const low = first >= window.from ? first : first + Math.ceil((window.from - first) / STEP) * STEP
  const high = last <= window.to ? last : last - Math.ceil((last - window.to) / STEP) * STEP
  const sliding = low <= high ? [{ from: low, to: high, waited: late }] : []
  if (low === window.from || first >= window.from) return sliding
  const nearest = low - STEP
  return [{ from: window.from, to: window.from, waited: late + window.from - nearest }, ...sliding]
}
