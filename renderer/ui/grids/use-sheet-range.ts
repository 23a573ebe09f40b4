import { useEffect, useRef, useState } from 'react'
import { rangeBetween, type SheetPlace } from './sheet-cells'
import { indexOfKey } from './sheet-walk'

/** Where the keyboard's place stands among the rows, and the range from where it was begun to there. */
export function useSheetRange(rows: readonly { readonly key: string }[], place: SheetPlace) {
  const [anchor, setAnchor] = useState<SheetPlace>(place)
  const found = indexOfKey(rows, place.key)
  /** A row that is gone (undone, removed) leaves the keyboard where it was. */
  const lastRow = useRef(0)
  const at = { row: Math.max(0, found < 0 ? Math.min(lastRow.current, rows.length - 1) : found), column: place.column }
  const anchorRow = anchor.key === place.key ? at.row : indexOfKey(rows, anchor.key)
  const range = rangeBetween(at, anchorRow < 0 ? at : { row: anchorRow, column: anchor.column })

  useEffect(() => {
    lastRow.current = at.row
  })

  return { at, range, anchor, setAnchor }
}
