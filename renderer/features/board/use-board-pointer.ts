import { type PointerEvent, useRef, useState } from 'react'
import { setAssignmentPart } from '../../../shared/commands/set-assignment-part'
import type { Mission } from '../../../shared/mission/mission'
import { useAct } from '../../app/actions/act'
import { putBesidePointer, TREMBLE, zoomOf } from '../../ui/grids/drag'
import { useScrollAlong } from '../../ui/grids/use-scroll-along'
import type { BoardAxis } from './board-axis'
import type { BoardBar } from './board-bars'
import { type BoardPlace, barAt, OPEN_ROW } from './board-place'
import { HEAD_HEIGHT, ROW_HEIGHT } from './board-size'
import { type Drawn, drawnBy, type Edge, edgeUnder } from './drawn-edge'
import type { BoardScroll } from './use-board-scroll'
import type { CarryActs } from './use-carry'

interface Held {
  readonly x: number
  readonly y: number
  readonly place: BoardPlace
  readonly bar: BoardBar
  readonly edge: Edge | null
}

interface Surface {
  readonly mission: Mission
  readonly axis: BoardAxis
  readonly scroll: BoardScroll
  readonly rows: readonly string[]
  readonly openHeight: number
  readonly acts: CarryActs
  readonly onPlace: (place: BoardPlace) => void
}

/** Dragging: a bar to another row, or an edge of an assignment to another minute. */
export function useBoardPointer({ mission, axis, scroll, rows, openHeight, acts, onPlace }: Surface) {
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
    if (place && bar) held.current = { x: event.clientX, y: event.clientY, place, bar, edge: edgeUnder(event) }
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

  function draw(event: PointerEvent<HTMLElement>, { x, bar }: Held, edge: Edge): void {
    const element = scroll.scroller.current
    if (!element) return
    const next = drawnBy(bar, edge, ((event.clientX - x) / zoomOf(element) / axis.hourWidth) * 60)
    if (!next) return
    if (!drawn) {
      if (Math.abs(event.clientX - x) <= TREMBLE) return
      event.currentTarget.setPointerCapture(event.pointerId)
    }
    moveLabel(event)
    if (drawn?.comesIn !== next.comesIn || drawn.leaves !== next.leaves) setDrawn(next)
  }

  return { drawn, label, placeUnder, cancel, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: cancel } }
}

export type BoardPointer = ReturnType<typeof useBoardPointer>

/** The hand over an edge that can be drawn looks like it. */
function showEdge(event: PointerEvent<HTMLElement>): void {
  event.currentTarget.style.cursor = edgeUnder(event) ? 'ew-resize' : ''
}
