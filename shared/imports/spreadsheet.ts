import { z } from 'zod'

/** Encodings that a text file without a mark of its own may have: what office programs in China, Japan and Korea still write. */
export const spreadsheetEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'shift_jis',
  'euc-kr',
  'big5',
  'windows-1252',
] as const

/** What is read of a spreadsheet at most; longer ones are cut and say so. */
export const spreadsheetLimits = { sheets: 12, rows: 5000, columns: 100, cellCharacters: 2000 } as const

/** A cell as far as it is read. Of a longer one a character more than counts is kept, by which it is known and told (`read-participants.ts`). */
export function readOfCell(cell: string): string {
  return cell.slice(0, spreadsheetLimits.cellCharacters + 1)
}

const sheetSchema = z.object({
  name: z.string().max(200),
  /** Text of the cells as shown, dates as `YYYY-MM-DD`; rows may be of different length. Formulas are never worked out. */
  rows: z
    .array(z.array(z.string().max(spreadsheetLimits.cellCharacters + 1)).max(spreadsheetLimits.columns))
    .max(spreadsheetLimits.rows),
  /** There is more in the file than was read. */
  isCut: z.boolean(),
})

export const spreadsheetSchema = z.object({
  path: z.string(),
  sheets: z.array(sheetSchema).max(spreadsheetLimits.sheets),
  /** Of a text file; null: the file tells its letters itself. */
  encoding: z.enum(spreadsheetEncodings).nullable(),
})

export type SpreadsheetEncoding = (typeof spreadsheetEncodings)[number]
export type Sheet = Readonly<z.infer<typeof sheetSchema>>
export type Spreadsheet = Readonly<z.infer<typeof spreadsheetSchema>>
