import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import type { Mission } from '../../../shared/mission/mission'
import { rowOf } from '../../../shared/mission/mission'
import { putBesidePointer, type ScreenPoint, TREMBLE, zoomOf } from '../../ui/grids/drag'
import { useFingerHold } from '../../ui/grids/use-finger-hold'
import { useScrollAlong } from '../../ui/grids/use-scroll-along'
import { type Aim, type Carry, carryNow, minuteWithin } from './carry'
import type { DayAxis } from './day-axis'
import { columnIdsOf, type DayColumn, fieldsFor, POOL } from './day-columns'
import type { DayPiece } from './day-pieces'
import type { DayPlace } from './day-place'
import { GUTTER, HEAD } from './day-size'
import type { Taken } from './taken-up'
import type { CarryActs } from './use-carry-acts'
import { useDayPoints } from './use-day-points'

interface Held {
  readonly x: number
  readonly y: number
  readonly column: string
  readonly taken: Taken
  readonly mode: 'move' | 'start' | 'end'
  /** Minutes from its start to where it was taken hold of. */
  readonly grab: number
}

/** So near to its end a block is taken hold of by it, pixels; and so high it has to be for that. */
const EDGE = 6
const EDGED_HEIGHT = 20

interface DayPointer {
  readonly mission: Mission
  readonly axis: DayAxis
  readonly columns: readonly DayColumn[]
  readonly pieces: readonly DayPiece[]
  readonly scroller: RefObject<HTMLElement | null>
  readonly stripHeight: () => number
  readonly acts: CarryActs
  readonly onPlace: (place: DayPlace) => void
}

/** Dragging: a block or a row of the pool to another time, column or back to the pool; an end of a block to another minute; with Alt a copy. */
export function useDayPointer({ mission, axis, columns, pieces, scroller, stripHeight, acts, onPlace }: DayPointer) {
  const held = useRef<Held | null>(null)
  const surface = useRef<HTMLDivElement>(null)
  const label = useRef<HTMLDivElement>(null)
  const { measure, minuteAt, columnAt } = useDayPoints(scroller, axis, stripHeight)
  const finger = useFingerHold(surface, () => carryNow()?.by === 'pointer')
  const along = useScrollAlong((point) => {
    const carry = carryNow()
    if (carry && held.current) acts.aim(aimAt(carry, held.current, point))
    return carry?.by === 'pointer'
  })

  function placeUnder(target: EventTarget | null): { readonly column: string; readonly itemId: string | null } | null {
    if (!(target instanceof Element)) return null
    const column = target.closest<HTMLElement>('[data-column]')?.dataset.column
    const itemId = target.closest<HTMLElement>('[data-item]')?.dataset.item ?? null
    return column === undefined ? null : { column, itemId }
  }

  function takenAt({ column, itemId }: DayPlace): Taken | null {
    if (column !== POOL) return pieces.find(({ item, isRest }) => item.id === itemId && !isRest) ?? null
    const item = rowOf(mission, 'items', itemId)
    return item ? { item } : null
  }

  function aimAt(carry: Carry, hold: Held, { clientX, clientY }: ScreenPoint): Aim | null {
    const minute = minuteWithin(carry, minuteAt(clientY) - hold.grab, axis.opens, axis.closes)
    if (hold.mode !== 'move') return { column: hold.column, minute }
    const id = columnAt(clientX, clientY)
    if (id === POOL) return { column: POOL, minute: 0 }
    const column = columns.find((one) => one.id === id)
    const fields = column && fieldsFor(carry.item, columnIdsOf(mission, carry.item, carry.columnsBy), carry.from, column)
    return column && fields ? { column: column.id, minute } : null
  }

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0 || carryNow()) return
    const place = placeUnder(event.target)
    const taken = place && takenAt(place)
    if (!place || !taken) return
    const mode = 'start' in taken ? edgeUnder(event) : 'move'
    const hasHours = 'start' in taken && Number.isFinite(taken.start)
    const from = !hasHours ? 0 : mode === 'end' ? taken.end : taken.start
    const hold: Held = {
      x: event.clientX,
      y: event.clientY,
      column: place.column,
      taken,
      mode,
      grab: hasHours ? minuteAt(event.clientY) - from : 0,
    }
    const isFinger = finger.begin(event, () => {
      held.current = hold
      measure()
      acts.pickUp(taken, hold.column, hold.mode, 'pointer')
    })
    if (!isFinger) held.current = hold
  }

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    const hold = held.current
    finger.move(event)
    if (!hold) {
      showEdge(event)
      return
    }
    const carry = carryNow()
    if (!carry) {
      if (Math.hypot(event.clientX - hold.x, event.clientY - hold.y) <= TREMBLE) return
      event.currentTarget.setPointerCapture(event.pointerId)
      measure()
      acts.pickUp(hold.taken, hold.column, hold.mode === 'move' && event.altKey ? 'copy' : hold.mode, 'pointer')
    } else {
      if (hold.mode === 'move') acts.setCopies(event.altKey)
      if (scroller.current) along.follow(scroller.current, event, { left: GUTTER, top: HEAD + stripHeight() })
    }
    const now = carryNow()
    const aim = now && aimAt(now, hold, event)
    // Before anything is drawn again: what the page looks like is asked while it stands.
    if (label.current && scroller.current) putBesidePointer(label.current, event, zoomOf(scroller.current))
    acts.aim(aim)
  }

  function onPointerUp(): void {
    finger.end()
    along.stop()
    const isCarrying = held.current !== null && carryNow()?.by === 'pointer'
    held.current = null
    if (!isCarrying) return
    const at = acts.drop(columns)
    if (at) onPlace(at)
  }

  function cancel(): void {
    finger.end()
    along.stop()
    held.current = null
    if (carryNow()?.by === 'pointer') acts.cancel()
  }

  useEscapeWhileDragged(cancel)

  return { label, surface, placeUnder, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: cancel } }
}

/** Wherever the focus is, Escape puts back what the pointer carries, and does nothing else. */
function useEscapeWhileDragged(cancel: () => void): void {
  const cancelNow = useRef(cancel)
  cancelNow.current = cancel
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || carryNow()?.by !== 'pointer') return
      event.preventDefault()
      event.stopPropagation()
      cancelNow.current()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}

function edgeUnder({ target, clientY }: PointerEvent): Held['mode'] {
  const block = target instanceof Element ? target.closest<HTMLElement>('[role=row] [data-item]') : null
  const box = block?.getBoundingClientRect()
  if (!box || box.height < EDGED_HEIGHT || block?.closest('[data-column=strip]')) return 'move'
  if (clientY - box.top < EDGE) return 'start'
  return box.bottom - clientY < EDGE ? 'end' : 'move'
}

/** The hand over an end that can be drawn looks like it. */
function showEdge(event: PointerEvent<HTMLElement>): void {
  event.currentTarget.style.cursor = edgeUnder(event) === 'move' ? '' : 'ns-resize'
}
