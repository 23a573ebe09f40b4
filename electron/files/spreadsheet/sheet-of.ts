import { spreadsheetLimits as limits, readOfCell, type Sheet } from '../../../shared/imports/spreadsheet'

/** Rows of text as a sheet within the limits, without the empty cells at the end of a row and the empty rows at the end. */
export function sheetOf(name: string, rows: readonly (readonly string[])[]): Sheet {
  const kept = rows.slice(0, limits.rows)
  const shown = kept.map((row) => {
    const cells = row.slice(0, limits.columns).map(readOfCell)
    return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
  })
  return {
    name: name.slice(0, 200),
    rows: shown.slice(0, shown.findLastIndex((row) => row.length > 0) + 1),
    isCut:
      rows.slice(kept.length).some((row) => row.some((cell) => cell !== '')) ||
      kept.some((row) => row.slice(limits.columns).some((cell) => cell !== '')),
  }
}
