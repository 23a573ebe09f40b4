import { type SheetMove, type SheetPlace, stepFrom } from './sheet-cells'

type Rows = readonly { readonly key: string }[]

/** Where a step from a cell leads. */
export function placeByMove(rows: Rows, columnCount: number, from: SheetPlace, move: SheetMove): SheetPlace | undefined {
  const row = Math.max(0, indexOfKey(rows, from.key))
  const next = rows[stepFrom(row, move.rows, rows.length)]
  return next && { key: next.key, column: stepFrom(from.column, move.columns, columnCount) }
}

/** The next cell, or the one before, also on the next row; undefined at either end of the sheet. */
export function placeByTab(rows: Rows, columnCount: number, from: SheetPlace, back: boolean): SheetPlace | undefined {
  const row = indexOfKey(rows, from.key)
  const column = from.column + (back ? -1 : 1)
  const isInside = column >= 0 && column < columnCount
  const next = isInside ? rows[row] : rows[row + (back ? -1 : 1)]
  return next && { key: next.key, column: isInside ? column : back ? columnCount - 1 : 0 }
}

/** The cell of a sheet that an event is about. */
export function placeUnder(rows: Rows, { target }: { readonly target: EventTarget }): SheetPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const key = rows[Number(cell?.dataset.row ?? -1)]?.key
  return cell && key !== undefined ? { key, column: Number(cell.dataset.column) } : null
}

export function indexOfKey(rows: Rows, key: string): number {
  return rows.findIndex((row) => row.key === key)
}
