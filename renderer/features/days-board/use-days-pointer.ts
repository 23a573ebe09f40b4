import { type PointerEvent, useRef } from 'react'
import type { LocalDate } from '../../../shared/kernel/time'
import { useSession } from '../../store/session-store'
import { selectedIds } from '../../store/several-selected'
import { putBesidePointer, TREMBLE, zoomOf } from '../../ui/grids/drag'
import { useFingerHold } from '../../ui/grids/use-finger-hold'
import { useScrollAlong } from '../../ui/grids/use-scroll-along'
import { type BoardColumn, POOL } from './board-columns'
import { COLUMN_WIDTH, HEAD_HEIGHT } from './board-size'
import type { DaysCarry } from './use-days-carry'
import type { DaysScroll } from './use-days-scroll'

interface Held {
  readonly x: number
  readonly y: number
  readonly itemId: string | null
  readonly wholeDay: LocalDate | null
}

/** Dragging a card, all selected cards, or a day by its head, to another column; with Alt a copy. */
export function useDaysPointer(columns: readonly BoardColumn[], scroll: DaysScroll, carry: DaysCarry) {
  const held = useRef<Held | null>(null)
  const label = useRef<HTMLDivElement>(null)
  const finger = useFingerHold(scroll.scroller, () => carry.carried?.by === 'pointer')
  const along = useScrollAlong((point) => {
    carry.aim(columnAt(point))
    return carry.carried?.by === 'pointer'
  })

  /** Which column the pointer is over; reckoned, not asked of the page: a drag must not wait for layout. */
  function columnAt({ clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>): string | null {
    const element = scroll.scroller.current
    if (!element) return null
    const box = element.getBoundingClientRect()
    const zoom = zoomOf(element)
    const [x, y] = [(clientX - box.left) / zoom, (clientY - box.top) / zoom]
    if (x < 0 || y < 0 || x > element.clientWidth || y > element.clientHeight) return null
    if (scroll.isFrozen && x < COLUMN_WIDTH) return POOL
    return columns[Math.floor((x + element.scrollLeft) / COLUMN_WIDTH)]?.key ?? null
  }

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    const { target, button } = event
    if (button !== 0 || carry.carried || !(target instanceof Element) || target.closest('button')) return
    const itemId = target.closest<HTMLElement>('[data-item]')?.dataset.item ?? null
    const head = target.closest<HTMLElement>('[data-head]')?.dataset.head
    const wholeDay = head === undefined || head === POOL ? null : head
    if (itemId === null && wholeDay === null) return
    const hold = { x: event.clientX, y: event.clientY, itemId, wholeDay }
    const isFinger = finger.begin(event, () => {
      held.current = hold
      carry.pickUp(carriedBy(hold, columns), { isCopy: false, by: 'pointer' }, columnAt({ clientX: hold.x, clientY: hold.y }))
    })
    if (!isFinger) held.current = hold
  }

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    const hold = held.current
    finger.move(event)
    if (!hold) {
      if (carry.carried?.by === 'keys') carry.aim(columnAt(event))
      return
    }
    const element = scroll.scroller.current
    if (!element) return
    if (carry.carried) {
      if (label.current) putBesidePointer(label.current, event, zoomOf(element))
      carry.aim(columnAt(event), event.altKey)
      along.follow(element, event, { left: scroll.isFrozen ? COLUMN_WIDTH : 0, top: HEAD_HEIGHT })
    } else if (Math.hypot(event.clientX - hold.x, event.clientY - hold.y) > TREMBLE) {
      event.currentTarget.setPointerCapture(event.pointerId)
      carry.pickUp(carriedBy(hold, columns), { isCopy: event.altKey, by: 'pointer' }, columnAt(event))
    }
  }

  function onPointerUp(): void {
    finger.end()
    along.stop()
    const hold = held.current
    held.current = null
    if (hold && carry.carried?.by === 'pointer') carry.drop()
  }

  function cancel(): void {
    finger.end()
    along.stop()
    held.current = null
    carry.cancel()
  }

  return { label, columnAt, cancel, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: cancel } }
}

/** A card that is one of several selected ones takes the others along. */
function carriedBy({ itemId, wholeDay }: Held, columns: readonly BoardColumn[]) {
  if (itemId === null) {
    const items = columns.find(({ key }) => key === wholeDay)?.items ?? []
    return { itemIds: items.map(({ id }) => id), wholeDay }
  }
  const selected = selectedIds(useSession.getState().selection, 'items')
  return { itemIds: selected.includes(itemId) ? selected : [itemId], wholeDay: null }
}
