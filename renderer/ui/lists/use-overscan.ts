import { useDeferredValue } from 'react'

/**
 * Rows (or columns) to draw beyond those in sight, for scrolling: none in the first frame, which a change of view waits for, and `count` in
 * the one after it. Of a board of days they are two fifths of all cards.
 */
export function useOverscan(count: number): number {
  return useDeferredValue(count, 0)
}
