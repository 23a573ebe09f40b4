import { type ReactNode, useRef, useState } from 'react'
import { useTranslate } from '../../i18n/language-provider'
import { MenuAt, type MenuEntry } from '../../ui/overlays/menu'
import type { DayPiece } from './day-pieces'
import { titleOf } from './day-words'

interface BlockMenu {
  readonly openAt: (block: Element | null) => void
  readonly menu: ReactNode
}

/** The menu of the item that the keyboard stands on, opened beside its block by key or by pointer. */
export function useBlockMenu(active: DayPiece | undefined, entriesFor: (piece: DayPiece) => readonly MenuEntry[]): BlockMenu {
  const translator = useTranslate()
  const anchor = useRef<Element>(null)
  const [isOpen, setOpen] = useState(false)
  return {
    openAt: (block) => {
      anchor.current = block
      if (block) setOpen(true)
    },
    menu: active ? (
      <MenuAt
        anchor={anchor}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        label={titleOf(active.item, translator)}
        entries={() => entriesFor(active)}
      />
    ) : null,
  }
}
