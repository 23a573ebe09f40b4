import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect } from 'react'
import { useOverscan } from '../lists/use-overscan'
import type { SheetColumn, SheetPlace } from './sheet-cells'

export const SHEET_ROW_HEIGHT = 30
const HEAD_HEIGHT = 29

/** The rows of a sheet that are in the page, and what brings the keyboard's place into sight. */
export function useSheetWindow(
  scroller: RefObject<HTMLDivElement | null>,
  columns: readonly SheetColumn[],
  rows: readonly { readonly key: string }[],
  place: SheetPlace,
  at: { readonly row: number; readonly column: number },
) {
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => SHEET_ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: useOverscan(8),
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: HEAD_HEIGHT,
    initialRect: { width: 800, height: window.innerHeight },
    // The row with the field stays in the page wherever it is scrolled to: what is typed must not go with it.
    rangeExtractor: (shown) => [...new Set([...defaultRangeExtractor(shown), at.row])].sort((a, b) => a - b),
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place scrolls, not every new list of rows
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const from = list.scrollOffset ?? 0
    const height = list.scrollRect?.height ?? 0
    const start = at.row * SHEET_ROW_HEIGHT
    if (start < from || start + SHEET_ROW_HEIGHT > from + height - HEAD_HEIGHT) list.scrollToIndex(at.row, { align: 'auto' })
    const left = columns.slice(0, at.column).reduce((sum, { width }) => sum + width, 0)
    const right = left + (columns[at.column]?.width ?? 0)
    const width = element.clientWidth
    if (left < element.scrollLeft) element.scrollLeft = left
    else if (width > 0 && right > element.scrollLeft + width) element.scrollLeft = right - width
  }, [place])

  return list
}
