import type { PointerEvent } from 'react'
import { MINUTE_MS, minutesOfSpan } from '../../../shared/kernel/time'
import { spanOf } from '../../../shared/mission/items/item-times'
import type { WallMoment } from './board-axis'
import type { BoardBar } from './board-bars'

export type Edge = 'start' | 'end'

/** An edge of an assignment that is being drawn: where the assignment would begin and end, in minutes from its item's start. */
export interface Drawn {
  readonly bar: BoardBar
  readonly comesIn: number
  readonly leaves: number
}

/** So near to its end an edge of a bar is taken hold of, pixels of the screen. */
const EDGE = 6
const SNAP_MINUTES = 5

/** The edge of an assignment that is under the pointer; null: none that can be drawn. */
export function edgeUnder({ target, clientX }: Pick<PointerEvent, 'target' | 'clientX'>): Edge | null {
  const bar = target instanceof Element ? target.closest<HTMLElement>('[data-bar]') : null
  if (!bar || bar.dataset.status === 'open') return null
  const { left, right, width } = bar.getBoundingClientRect()
  // A narrow bar is for moving: there would be nothing of it left between its edges.
  if (width < 5 * EDGE) return null
  if (clientX - left < EDGE) return 'start'
  return right - clientX < EDGE ? 'end' : null
}

/** What an assignment comes to when an edge is drawn by so many minutes: within its item, and never shorter than a snap. */
export function drawnBy(bar: BoardBar, edge: Edge, minutes: number): Drawn | null {
  const span = spanOf(bar.item)
  if (!span || !bar.assignment) return null
  const from = (bar.start - span.start) / MINUTE_MS
  const to = (bar.end - span.start) / MINUTE_MS
  const snapped = (at: number) => Math.round(at / SNAP_MINUTES) * SNAP_MINUTES
  return edge === 'start'
    ? { bar, comesIn: Math.max(0, Math.min(to - SNAP_MINUTES, snapped(from + minutes))), leaves: to }
    : { bar, comesIn: from, leaves: Math.min(minutesOfSpan(span), Math.max(from + SNAP_MINUTES, snapped(to + minutes))) }
}

/** The clock of a drawn edge, on the bar's own day. */
export function drawnMoments({ bar, comesIn, leaves }: Drawn): { readonly from: WallMoment; readonly to: WallMoment } {
  const { on, minute } = bar.from
  const start = minute - (bar.assignment?.comesInMinutes ?? 0)
  return { from: { on, minute: start + comesIn }, to: { on, minute: start + leaves } }
}
