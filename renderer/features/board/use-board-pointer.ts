import { type PointerEvent, useRef, useState } from 'react'
import { setAssignmentPart } from '../../../shared/commands/set-assignment-part'
import { MINUTE_MS, minutesOfSpan } from '../../../shared/kernel/time'
import { spanOf } from '../../../shared/mission/items/item-times'
import type { Mission } from '../../../shared/mission/mission'
import { useAct } from '../../app/actions/act'
import { putBesidePointer, TREMBLE, zoomOf } from '../../ui/grids/drag'
import { useScrollAlong } from '../../ui/grids/use-scroll-along'
import type { BoardAxis, WallMoment } from './board-axis'
import type { BoardBar } from './board-bars'
import { type BoardPlace, barAt, OPEN_ROW } from './board-place'
import { HEAD_HEIGHT, ROW_HEIGHT } from './board-size'
import type { BoardScroll } from './use-board-scroll'
import type { CarryActs } from './use-carry'

/** An edge of an assignment that is being drawn: where the assignment would begin and end, in minutes from its item's start. */
export interface Drawn {
  readonly bar: BoardBar
  readonly comesIn: number
  readonly leaves: number
}

interface Held {
  readonly x: number
  readonly y: number
  readonly place: BoardPlace
  readonly bar: BoardBar
  readonly edge: 'start' | 'end' | null
}

/** So near to its end an edge of a bar is taken hold of. */
const EDGE = 6
const SNAP_MINUTES = 5

interface BoardPointer {
  readonly mission: Mission
  readonly axis: BoardAxis
  readonly scroll: BoardScroll
  readonly rows: readonly string[]
  readonly openHeight: number
  readonly acts: CarryActs
  readonly onPlace: (place: BoardPlace) => void
}

/** Dragging: a bar to another row, or an edge of an assignment to another minute. */
export function useBoardPointer({ mission, axis, scroll, rows, openHeight, acts, onPlace }: BoardPointer) {
  const act = useAct()
  const held = useRef<Held | null>(null)
  const label = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const isCarrying = acts.carry?.by === 'pointer'
  const along = useScrollAlong(({ clientY }) => {
    acts.aim(rowAt(clientY))
    return isCarrying
  })

  function placeUnder(target: EventTarget): BoardPlace | null {
    if (!(target instanceof Element)) return null
    const row = target.closest<HTMLElement>('[data-row]')?.dataset.row
    const key = target.closest<HTMLElement>('[data-bar]')?.dataset.bar ?? null
    return row === undefined ? null : { row, key }
  }

  /** Which row a height on the screen is in; reckoned, not asked of the page: a drag must not wait for layout. */
  function rowAt(clientY: number): string | null {
    const element = scroll.scroller.current
    if (!element) return null
    const box = element.getBoundingClientRect()
    const y = (clientY - box.top) / zoomOf(element)
    if (y < HEAD_HEIGHT || y > element.clientHeight) return null
    if (y < HEAD_HEIGHT + openHeight) return OPEN_ROW
    return rows[1 + Math.floor((y - HEAD_HEIGHT - openHeight + element.scrollTop) / ROW_HEIGHT)] ?? null
  }

  function moveLabel(event: { readonly clientX: number; readonly clientY: number }): void {
    const [element, box] = [label.current, scroll.scroller.current]
    if (element && box) putBesidePointer(element, event, zoomOf(box))
  }

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0 || event.pointerType === 'touch' || acts.carry) return
    const place = placeUnder(event.target)
    const bar = barAt(mission, place)
    if (place && bar) held.current = { x: event.clientX, y: event.clientY, place, bar, edge: edgeUnder(event, bar) }
  }

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    const hold = held.current
    if (!hold) {
      showEdge(event)
      if (acts.carry?.by === 'keys') acts.aim(rowAt(event.clientY))
      return
    }
    if (hold.edge) draw(event, hold, hold.edge)
    else if (isCarrying) {
      moveLabel(event)
      acts.aim(rowAt(event.clientY))
      const element = scroll.scroller.current
      if (element) along.follow(element, event, { left: scroll.headWidth, top: HEAD_HEIGHT + openHeight })
    } else if (Math.hypot(event.clientX - hold.x, event.clientY - hold.y) > TREMBLE) {
      event.currentTarget.setPointerCapture(event.pointerId)
      onPlace(hold.place)
      acts.pickUp({ bar: hold.bar, handOverAt: null }, 'pointer', () => rowAt(event.clientY))
    }
  }

  function onPointerUp(event: PointerEvent<HTMLElement>): void {
    along.stop()
    const hold = held.current
    held.current = null
    if (drawn) {
      setDrawn(null)
      act(setAssignmentPart, {
        assignmentId: drawn.bar.key,
        comesInMinutes: drawn.comesIn,
        leavesMinutes: drawn.leaves,
      })
    } else if (hold && isCarrying) {
      const at = acts.drop(rowAt(event.clientY))
      if (at) onPlace(at)
    }
  }

  function cancel(): void {
    along.stop()
    held.current = null
    setDrawn(null)
    if (isCarrying) acts.cancel()
  }

  function draw(event: PointerEvent<HTMLElement>, { x, bar }: Held, edge: 'start' | 'end'): void {
    const element = scroll.scroller.current
    const span = spanOf(bar.item)
    if (!element || !span || !bar.assignment) return
    if (!drawn) {
      if (Math.abs(event.clientX - x) <= TREMBLE) return
      event.currentTarget.setPointerCapture(event.pointerId)
    }
    const moved = ((event.clientX - x) / zoomOf(element) / axis.hourWidth) * 60
    const length = minutesOfSpan(span)
    const from = (bar.start - span.start) / MINUTE_MS
    const to = (bar.end - span.start) / MINUTE_MS
    const snapped = (minutes: number) => Math.round(minutes / SNAP_MINUTES) * SNAP_MINUTES
    const next =
      edge === 'start'
        ? { comesIn: Math.max(0, Math.min(to - SNAP_MINUTES, snapped(from + moved))), leaves: to }
        : { comesIn: from, leaves: Math.min(length, Math.max(from + SNAP_MINUTES, snapped(to + moved))) }
    moveLabel(event)
    if (drawn?.comesIn !== next.comesIn || drawn.leaves !== next.leaves) setDrawn({ bar, ...next })
  }

  return { drawn, label, placeUnder, cancel, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: cancel } }
}

/** The clock of a drawn edge, on the bar's own day. */
export function drawnMoments({ bar, comesIn, leaves }: Drawn): { readonly from: WallMoment; readonly to: WallMoment } {
  const { on, minute } = bar.from
  const start = minute - (bar.assignment?.comesInMinutes ?? 0)
  return { from: { on, minute: start + comesIn }, to: { on, minute: start + leaves } }
}

function edgeUnder(event: PointerEvent<HTMLElement>, bar: BoardBar): Held['edge'] {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-bar]') : null
  if (!element || !bar.assignment) return null
  const box = element.getBoundingClientRect()
  // A narrow bar is for moving: there would be nothing of it left between its edges.
  if (box.width < 5 * EDGE) return null
  if (event.clientX - box.left < EDGE) return 'start'
  return box.right - event.clientX < EDGE ? 'end' : null
}

/** The hand over an edge that can be drawn looks like it. */
function showEdge(event: PointerEvent<HTMLElement>): void {
  const bar = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-bar]') : null
  const box = bar && bar.dataset.status !== 'open' ? bar.getBoundingClientRect() : null
  const isEdge = box !== null && box.width >= 5 * EDGE && (event.clientX - box.left < EDGE || box.right - event.clientX < EDGE)
  event.currentTarget.style.cursor = isEdge ? 'ew-resize' : ''
}
