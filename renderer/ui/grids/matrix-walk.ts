import type { KeyboardEvent } from 'react'

/** Where a matrix's keyboard stands. */
export interface MatrixPlace {
  readonly row: number
  readonly column: number
}

/** Rows that Page Up and Page Down go. */
const PAGE = 10

/** Where a key leads in a matrix of so many rows and columns, of which the first arrow shows where it is; null: it leads nowhere. */
export function placeByKey(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  active: MatrixPlace | null,
  rowCount: number,
  columnCount: number,
): MatrixPlace | null {
  if (rowCount === 0 || columnCount === 0) return null
  const { row, column } = active ?? { row: 0, column: 0 }
  const within = (toRow: number, toColumn: number): MatrixPlace => ({
    row: Math.max(0, Math.min(rowCount - 1, toRow)),
    column: Math.max(0, Math.min(columnCount - 1, toColumn)),
  })
  switch (ctrlKey ? `Ctrl+${key}` : key) {
    case 'ArrowDown':
      return within(active ? row + 1 : 0, column)
    case 'ArrowUp':
      return within(row - 1, column)
    case 'ArrowRight':
      return within(row, active ? column + 1 : 0)
    case 'ArrowLeft':
      return within(row, column - 1)
    case 'PageDown':
      return within(row + PAGE, column)
    case 'PageUp':
      return within(row - PAGE, column)
    case 'Home':
      return within(row, 0)
    case 'End':
      return within(row, columnCount - 1)
    case 'Ctrl+Home':
      return within(0, 0)
    case 'Ctrl+End':
      return within(rowCount - 1, columnCount - 1)
    default:
      return null
  }
}
