import { writeXlsx } from 'hucre/xlsx'
import type { MinorUnits } from '../kernel/money'
import { daysBetween, type Instant, type LocalDate, type LocalTime, minutesOf } from '../kernel/time'
import type { Artifact } from './artifact'
import { base64Of } from './base64'
import { printable } from './printable'

/** What a cell holds. Text stays text: a name that begins with `=` is a name, in every spreadsheet program. */
export type WorkbookCell =
  | { readonly text: string; readonly isMarked?: boolean }
  | { readonly date: LocalDate | null }
  | { readonly time: LocalTime | null }
  | { readonly count: number | null }
  /** A length of time that can be added up: 26 hours are 26:00, not two o'clock. */
  | { readonly minutes: number | null }
  /** Money: smallest units, and how many digits the currency has after the point. */
  | { readonly amount: MinorUnits; readonly digits: number }

export interface WorkbookColumn<Row> {
  readonly header: string
  /** In characters. */
  readonly width: number
  readonly cell: (row: Row) => WorkbookCell
}

/** A sheet that is ready to be written: headed, frozen under its heads and filterable. */
export interface WorkbookSheet {
  readonly name: string
  readonly widths: readonly number[]
  readonly cells: readonly (readonly WorkbookCell[])[]
}

/** A sheet with a row for each of `rows`. */
export function sheetOf<Row>(name: string, columns: readonly WorkbookColumn<Row>[], rows: readonly Row[]): WorkbookSheet {
  const heads = columns.map(({ header }) => ({ text: header }))
  return {
    name,
    widths: columns.map(({ width }) => width),
    cells: [heads, ...rows.map((row) => columns.map(({ cell }) => cell(row)))],
  }
}

/** The columns in which at least one row has something: a column that is empty throughout looks like something forgotten. */
export function filledColumns<Row>(
  columns: readonly WorkbookColumn<Row>[],
  rows: readonly Row[],
): readonly WorkbookColumn<Row>[] {
  return rows.length === 0 ? columns : columns.filter(({ cell }) => rows.some((row) => cellValueOf(cell(row)) !== null))
}

/** The only door to the spreadsheet library, so that it can be exchanged. */
export async function workbookOf(title: string, sheets: readonly WorkbookSheet[], now: Instant): Promise<Artifact> {
  const bytes = await writeXlsx({
    properties: { title, creator: 'Mission Desk', created: new Date(now), modified: new Date(now) },
    // Names come in every script: the font is one that office programs replace by script.
    defaultFont: { name: 'Arial', size: 10 },
    sheets: sheets.map(({ name, widths, cells }) => ({
      name: sheetNameOf(name),
      columns: widths.map((width) => ({ width })),
      rows: cells.map((row) => row.map(cellValueOf)),
      cells: new Map(stylesOf(cells)),
      freezePane: { rows: 1, columns: 1 },
      autoFilter: { range: `A1:${columnName(widths.length)}${cells.length}` },
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '$1:$1',
      },
    })),
  })
  return { kind: 'workbook', base64: base64Of(bytes as Uint8Array) }
}

const headStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EAEF' } },
  alignment: { vertical: 'top', wrapText: true },
} as const
const textStyle = { alignment: { vertical: 'top', wrapText: true } } as const
/** Red with white letters: seen in black and white too. */
const markedStyle = {
  ...textStyle,
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'B3261E' } },
} as const

function stylesOf(cells: WorkbookSheet['cells']) {
  return cells.flatMap((row, rowIndex) =>
    row.map((cell, index) => {
      const value = cellValueOf(cell)
      const type = typeof value === 'number' ? 'number' : 'string'
      return [`${rowIndex},${index}`, { value, type, style: rowIndex === 0 ? headStyle : styleOf(cell) } as const] as const
    }),
  )
}

function styleOf(cell: WorkbookCell) {
  if ('text' in cell) return cell.isMarked ? markedStyle : textStyle
  if ('date' in cell) return { ...textStyle, numFmt: 'yyyy-mm-dd' }
  if ('time' in cell) return { ...textStyle, numFmt: 'hh:mm' }
  if ('minutes' in cell) return { ...textStyle, numFmt: '[h]:mm' }
  if ('amount' in cell) return { ...textStyle, numFmt: cell.digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(cell.digits)}` }
  return textStyle
}

/** Dates as days since 30 December 1899, times as parts of a day: no program shifts them into its own zone. */
function cellValueOf(cell: WorkbookCell): string | number | null {
  if ('text' in cell) return cell.text === '' ? null : printable(cell.text)
  if ('date' in cell) return cell.date === null ? null : daysBetween('1899-12-30', cell.date)
  if ('time' in cell) return cell.time === null ? null : minutesOf(cell.time) / 1440
  if ('minutes' in cell) return cell.minutes === null ? null : cell.minutes / 1440
  if ('amount' in cell) return cell.amount / 10 ** cell.digits
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
