import { spreadsheetLimits as limits, type Sheet } from '../../../shared/imports/spreadsheet'

/** Rows of text as a sheet within the limits, without the empty cells at the end of a row. */
export function sheetOf(name: string, rows: readonly (readonly string[])[]): Sheet {
  const kept = rows.slice(0, limits.rows)
  return {
    name: name.slice(0, 200),
    rows: kept.map((row) => {
      const cells = row.slice(0, limits.columns).map((cell) => cell.slice(0, limits.cellCharacters))
      return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
    }),
    isCut: rows.length > kept.length || kept.some((row) => row.slice(limits.columns).some((cell) => cell !== '')),
  }
}
