import type { Virtualizer } from '@tanstack/react-virtual'
import type { PointerEvent } from 'react'

interface HeldRow {
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerLeave: () => void
}

/**
 * Mends come to the rows one after another, and a row grows by them: the list is scrolled so that the row under the pointer stays there,
 * where a press would hit another one.
 */
export function useHeldRow(list: Virtualizer<HTMLDivElement, Element>): HeldRow {
  return {
    onPointerMove: ({ target }) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
      const held = Number(row?.dataset.index)
      list.shouldAdjustScrollPositionOnItemSizeChange = row ? ({ index }) => index < held : undefined
    },
    onPointerLeave: () => {
      list.shouldAdjustScrollPositionOnItemSizeChange = undefined
    },
  }
}
