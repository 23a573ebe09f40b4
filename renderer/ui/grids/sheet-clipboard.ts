import type { ClipboardEvent } from 'react'
import type { SheetRange } from './sheet-cells'

interface SheetClipboard {
  readonly range: SheetRange
  /** While a cell is typed into, copying and pasting are the field's own. */
  readonly isTyping: boolean
  readonly copyOf: (range: SheetRange) => string
  readonly onClear: (range: SheetRange) => void
  readonly onPaste: (range: SheetRange, text: string) => void
}

/** Copying, cutting and pasting of a range of cells. */
export function sheetClipboard({ range, isTyping, copyOf, onClear, onPaste }: SheetClipboard) {
  return {
    onCopy: (event: ClipboardEvent, isCut: boolean): void => {
      if (isTyping) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', copyOf(range))
      if (isCut) onClear(range)
    },
    onPaste: (event: ClipboardEvent): void => {
      if (isTyping) return
      event.preventDefault()
      onPaste(range, event.clipboardData.getData('text/plain'))
    },
  }
}
