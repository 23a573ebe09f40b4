import { readOfCell, type Spreadsheet, spreadsheetLimits } from '../imports/spreadsheet'
import { parseTabbed } from './tabbed-text'

/** What was copied in a spreadsheet, a mail or a chat as a sheet of its own, read as a file would be; null where nothing stands in it. */
export function pastedSheet(text: string): Spreadsheet | null {
  const rows = parseTabbed(text).filter((row) => row.some((cell) => cell.trim() !== ''))
  if (rows.length === 0) return null
  const { rows: mostRows, columns } = spreadsheetLimits
  const read = rows.slice(0, mostRows).map((row) => row.slice(0, columns).map(readOfCell))
  const isCut = rows.length > mostRows || rows.some(({ length }) => length > columns)
  return { path: '', encoding: null, sheets: [{ name: '', rows: read, isCut }] }
}
