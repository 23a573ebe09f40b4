import { type Zippable, zipSync } from 'fflate'
import { readOds } from 'hucre/ods'
import { readXls, readXlsx, streamXlsxRows } from 'hucre/xlsx'
import { spreadsheetLimits as limits, type Sheet } from '../../../shared/imports/spreadsheet'
import { sheetOf } from './sheet-of'
import { spreadsheetFileLimits } from './spreadsheet-format'

/** The only door to the spreadsheet library for reading, so that it can be exchanged. Throws what the library throws. */

type Value = string | number | boolean | Date | null | undefined

/**
 * `parts`: the workbook's own parts, unpacked and checked; null: its sheets are larger than may be. They are packed anew, so that the
 * library sees no stranger's zip; sheets are compressed a little, because only then it reads them piece by piece.
 */
export async function readXlsxParts(
  parts: ReadonlyMap<string, Uint8Array>,
  progress: () => void,
): Promise<readonly Sheet[] | null> {
  const found = await sheetsOf(parts)
  const bytes = packed([...parts])
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
async function sheetsOf(parts: ReadonlyMap<string, Uint8Array>) {
  const found: { readonly name: string; readonly index: number; readonly isHidden: boolean }[] = []
  await readXlsx(packed([...parts].filter(([name]) => !/\/(worksheets\/|sharedStrings|styles)/i.test(name))), {
    sheets: ({ name, hidden, veryHidden }, index) => {
      found.push({ name, index, isHidden: hidden === true || veryHidden === true })
      return false
    },
  })
  return found
}

function packed(parts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const entries: Zippable = {}
  for (const [name, part] of parts) entries[name] = [part, { level: /^xl\/worksheets\//i.test(name) ? 1 : 0 }]
  return zipSync(entries, { mtime: new Date(1980, 0, 1) })
}

export async function readOdsParts(parts: ReadonlyMap<string, Uint8Array>): Promise<readonly Sheet[]> {
  const { sheets } = await readOds(packed([...parts]))
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
