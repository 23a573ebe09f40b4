import { writeXlsx } from 'hucre/xlsx'
import { daysBetween, type Instant, type LocalDate, type LocalTime, minutesOf } from '../kernel/time'
import type { Artifact } from './artifact'
import { base64Of } from './base64'
import { printable } from './printable'

/** What a cell holds. Text stays text: a name that begins with `=` is a name, in every spreadsheet program. */
export type WorkbookCell =
  | { readonly text: string }
  | { readonly date: LocalDate | null }
  | { readonly time: LocalTime | null }
  | { readonly count: number | null }

export interface WorkbookColumn<Row> {
  readonly header: string
  /** In characters. */
  readonly width: number
  readonly cell: (row: Row) => WorkbookCell
}

/** The only door to the spreadsheet library, so that it can be exchanged: one sheet, headed, frozen under its heads and filterable. */
export async function workbookOf<Row>(
  title: string,
  sheetName: string,
  columns: readonly WorkbookColumn<Row>[],
  rows: readonly Row[],
  now: Instant,
): Promise<Artifact> {
  const bytes = await writeXlsx({
    properties: { title, creator: 'Mission Desk', created: new Date(now), modified: new Date(now) },
    // Names come in every script: the font is one that office programs replace by script.
    defaultFont: { name: 'Arial', size: 10 },
    sheets: [
      {
        name: sheetNameOf(sheetName),
        columns: columns.map(({ width }) => ({ width })),
        rows: [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ cell }) => cellValueOf(cell(row))))],
        cells: new Map(stylesOf(columns, rows)),
        freezePane: { rows: 1, columns: 1 },
        autoFilter: { range: `A1:${columnName(columns.length)}${rows.length + 1}` },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: '$1:$1',
        },
      },
    ],
  })
  return { kind: 'workbook', base64: base64Of(bytes as Uint8Array) }
}

const headStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EAEF' } },
  alignment: { vertical: 'top', wrapText: true },
} as const
const textStyle = { alignment: { vertical: 'top', wrapText: true } } as const

function stylesOf<Row>(columns: readonly WorkbookColumn<Row>[], rows: readonly Row[]) {
  const heads = columns.map(
    (column, index) => [`0,${index}`, { value: column.header, type: 'string', style: headStyle }] as const,
  )
  const body = rows.flatMap((row, rowIndex) =>
    columns.map((column, index) => {
      const cell = column.cell(row)
      const value = cellValueOf(cell)
      const type = typeof value === 'number' ? 'number' : 'string'
      const numFmt = 'date' in cell ? 'yyyy-mm-dd' : 'time' in cell ? 'hh:mm' : undefined
      const style = numFmt === undefined ? textStyle : { ...textStyle, numFmt }
      return [`${rowIndex + 1},${index}`, { value, type, style } as const] as const
    }),
  )
  return [...heads, ...body]
}

/** Dates as days since 30 December 1899, times as parts of a day: no program shifts them into its own zone. */
function cellValueOf(cell: WorkbookCell): string | number | null {
  if ('text' in cell) return cell.text === '' ? null : printable(cell.text)
  if ('date' in cell) return cell.date === null ? null : daysBetween('1899-12-30', cell.date)
  if ('time' in cell) return cell.time === null ? null : minutesOf(cell.time) / 1440
  return cell.count
}

/** Sheet names have 31 characters at most and none of `[]:*?/\`. */
function sheetNameOf(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31) || 'Sheet'
}

function columnName(count: number): string {
  const rest = Math.floor((count - 1) / 26)
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((count - 1) % 26))
}
