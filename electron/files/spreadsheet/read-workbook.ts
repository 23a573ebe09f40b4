import { readOds } from 'hucre/ods'
import { readXls, readXlsx, streamXlsxRows } from 'hucre/xlsx'
import { spreadsheetLimits as limits, type Sheet } from '../../../shared/imports/spreadsheet'
import type { ZipPart } from '../mission-file/zip-directory'
import { packParts } from './pack-parts'
import { sheetOf } from './sheet-of'
import { spreadsheetFileLimits } from './spreadsheet-format'

/** The only door to the spreadsheet library for reading, so that it can be exchanged. Throws what the library throws. */

type Value = string | number | boolean | Date | null | undefined

/**
 * `parts`: the workbook's own parts, checked; null: its sheets are larger than may be. They are packed anew, so that the library sees
 * no stranger's zip.
 */
export async function readXlsxParts(
  parts: ReadonlyMap<string, ZipPart<string>>,
  progress: () => void,
): Promise<readonly Sheet[] | null> {
  const found = await sheetsOf(parts)
  const bytes = packParts([...parts.values()])
  progress()
  const visible = found.filter(({ isHidden }) => !isHidden)
  const sheets: Sheet[] = []
  for (const { name, index } of (visible.length > 0 ? visible : found).slice(0, limits.sheets)) {
    const rows: (readonly Value[])[] = []
    let cells = 0
    for await (const row of streamXlsxRows(bytes, { sheet: index })) {
      cells += row.values.length
      if (cells > spreadsheetFileLimits.cells) return null
      // Rows that hold nothing are not even in the file: what a person sees as row 7 is row 7.
      while (rows.length < row.index && rows.length <= limits.rows) rows.push([])
      rows.push(row.values.slice(0, limits.columns + 1))
      if (rows.length % 500 === 0) progress()
      // One row more than is kept, to know whether there is more.
      if (rows.length > limits.rows) break
    }
    sheets.push(sheetOf(name, shown(rows)))
    progress()
  }
  return sheets
}

/** The sheets' names need none of the texts in them, which take longest to read. */
async function sheetsOf(parts: ReadonlyMap<string, ZipPart<string>>) {
  const found: { readonly name: string; readonly index: number; readonly isHidden: boolean }[] = []
  await readXlsx(packParts([...parts.values()].filter(({ name }) => !/\/(worksheets\/|sharedStrings|styles)/i.test(name))), {
    sheets: ({ name, hidden, veryHidden }, index) => {
      found.push({ name, index, isHidden: hidden === true || veryHidden === true })
      return false
    },
  })
  return found
}

export async function readOdsParts(parts: ReadonlyMap<string, ZipPart<string>>): Promise<readonly Sheet[]> {
  const { sheets } = await readOds(packParts([...parts.values()]))
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
