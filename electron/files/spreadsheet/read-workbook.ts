import { zipSync } from 'fflate'
import { readOds } from 'hucre/ods'
import { readXls, readXlsx, streamXlsxRows } from 'hucre/xlsx'
import { spreadsheetLimits as limits, type Sheet } from '../../../shared/imports/spreadsheet'
import { sheetOf } from './sheet-of'

/** The only door to the spreadsheet library for reading, so that it can be exchanged. Throws what the library throws. */

type Value = string | number | boolean | Date | null | undefined

/** `parts`: the workbook's own parts, unpacked and checked. They are packed anew without compression: the library sees no stranger's zip. */
export async function readXlsxParts(parts: ReadonlyMap<string, Uint8Array>, progress: () => void): Promise<readonly Sheet[]> {
  const bytes = zipSync(Object.fromEntries(parts), { level: 0, mtime: new Date(1980, 0, 1) })
  const found: { readonly name: string; readonly index: number; readonly isHidden: boolean }[] = []
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }, index) => {
      found.push({ name, index, isHidden: hidden === true || veryHidden === true })
      return false
    },
  })
  progress()
  const visible = found.filter(({ isHidden }) => !isHidden)
  const sheets: Sheet[] = []
  for (const { name, index } of (visible.length > 0 ? visible : found).slice(0, limits.sheets)) {
    const rows: (readonly Value[])[] = []
    // One row more than is kept, to know whether there is more.
    for await (const row of streamXlsxRows(bytes, { sheet: index, range: `A1:CW${limits.rows + 1}` })) {
      // Rows that hold nothing are not even in the file: what a person sees as row 7 is row 7.
      while (rows.length < row.index && rows.length <= limits.rows) rows.push([])
      rows.push(row.values)
      if (rows.length % 500 === 0) progress()
      if (rows.length > limits.rows) break
    }
    sheets.push(sheetOf(name, shown(rows)))
    progress()
  }
  return sheets
}

export async function readOdsParts(parts: ReadonlyMap<string, Uint8Array>): Promise<readonly Sheet[]> {
  const bytes = zipSync(Object.fromEntries(parts), { level: 0, mtime: new Date(1980, 0, 1) })
  const { sheets } = await readOds(bytes)
  return sheets.slice(0, limits.sheets).map(({ name, rows }) => sheetOf(name, shown(rows)))
}

export async function readXlsBytes(file: Uint8Array): Promise<readonly Sheet[]> {
  const { sheets } = await readXls(file)
  return sheets.slice(0, limits.sheets).map(({ name, rows }) => sheetOf(name, shown(rows)))
}

function shown(rows: readonly (readonly Value[])[]): string[][] {
  return rows.map((row) => row.map(textOf))
}

function textOf(value: Value): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return String(value)
}

/** The library counts a cell's date in UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const text = date.toISOString()
  const time = text.slice(11, 16)
  return time === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`
}
