import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import type { Mission } from '../../../shared/mission/mission'
import { boardKeys } from './board-keys'
import { type BoardPlace, OPEN_ROW } from './board-place'
import type { BarActs } from './use-bar-acts'
import type { BoardPointer } from './use-board-pointer'
import type { BoardScroll } from './use-board-scroll'
import type { CarryActs } from './use-carry'

interface BoardHands {
  readonly mission: Mission
  readonly rows: readonly string[]
  readonly openHeight: number
  readonly scroll: BoardScroll
  readonly place: BoardPlace | null
  readonly onPlace: (place: BoardPlace) => void
  readonly onZoom: (steps: 1 | -1) => void
  readonly onDay: (days: 1 | -1) => void
  readonly acts: CarryActs
  readonly bars: BarActs
  readonly pointer: BoardPointer
  /** The element of a bar, where it is in sight. */
  readonly barElement: (place: BoardPlace) => Element | null
}

/** What keys, clicks and the menu do on the board: they find one another in the place where the keyboard stands. */
export function useBoardHands(hands: BoardHands) {
  const { mission, rows, openHeight, scroll, place, onPlace, onZoom, onDay, acts, bars, pointer, barElement } = hands
  const menuAnchor = useRef<Element>(null)
  const [isMenuOpen, setMenuOpen] = useState(false)
  const { carry } = acts

  const onBoardKey = boardKeys({
    mission,
    rows,
    place,
    acts,
    bars,
    onPlace,
    onAim: (row) => {
      acts.aim(row)
      if (row !== OPEN_ROW) scroll.showRow(rows.indexOf(row) - 1, openHeight)
    },
    onZoom,
    onDay,
    onMenu: () => {
      menuAnchor.current = place && barElement(place)
      if (menuAnchor.current) setMenuOpen(true)
    },
  })

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && (pointer.drawn || carry?.by === 'pointer')) {
      event.preventDefault()
      pointer.cancel()
    } else onBoardKey(event)
  }

  function onClick(event: MouseEvent): void {
    const under = pointer.placeUnder(event.target)
    if (!under) return
    if (carry?.by === 'keys') {
      const at = acts.drop(under.row)
      if (at) onPlace(at)
    } else onPlace(under)
  }

  function onDoubleClick(event: MouseEvent): void {
    if (pointer.placeUnder(event.target)?.key) bars.openInspector()
  }

  function onContextMenu(event: MouseEvent): void {
    const under = pointer.placeUnder(event.target)
    const bar = event.target instanceof Element ? event.target.closest('[data-bar]') : null
    if (!under || !bar || carry) return
    event.preventDefault()
    onPlace(under)
    menuAnchor.current = bar
    setMenuOpen(true)
  }

  return {
    menu: { anchor: menuAnchor, isOpen: isMenuOpen, onClose: () => setMenuOpen(false) },
    handlers: { onKeyDown, onClick, onDoubleClick, onContextMenu },
  }
}
