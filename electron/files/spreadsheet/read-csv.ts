import Papa from 'papaparse'
import { spreadsheetLimits as limits, type Sheet, type SpreadsheetEncoding } from '../../../shared/imports/spreadsheet'
import type { DeskError } from '../../../shared/ipc/errors'
import { err, ok, type Result } from '../../../shared/kernel/result'
import { decodeText } from './decode-text'
import { sheetOf } from './sheet-of'
import { refuseSpreadsheet } from './spreadsheet-format'

/** The one sheet of a text file, whatever stands between its cells; a file that is no text at all is refused. */
export function readCsv(
  file: Buffer,
  name: string,
  asked: SpreadsheetEncoding | null,
): Result<{ readonly sheet: Sheet; readonly encoding: SpreadsheetEncoding }, DeskError> {
  const { text, encoding } = decodeText(file, asked)
  if (isBinary(text)) return err(refuseSpreadsheet('spreadsheet-unknown'))
  // Excel writes which separator it used into a line of its own.
  const told = /^sep=(.)\r?\n/.exec(text)
  const cells = told ? text.slice(told[0].length) : text
  const { data } = Papa.parse<string[]>(cells, { delimiter: told?.[1] ?? delimiterOf(cells), preview: limits.rows + 1 })
  return ok({ sheet: sheetOf(name, data), encoding })
}

/**
 * What stands between cells cuts most lines into as many pieces. Papa's own guess takes the comma in `Tokyo, Japan` for one even where
 * tabs stand between the cells.
 */
function delimiterOf(text: string): string {
  let best = { delimiter: ',', share: 0, cells: 1 }
  for (const delimiter of [',', '\t', ';', '|', '，', '、']) {
    const { data } = Papa.parse<string[]>(text.slice(0, 100_000), { delimiter, preview: 50, skipEmptyLines: true })
    const counts = Map.groupBy(data, (row) => row.length)
    for (const [cells, { length }] of counts) {
      const share = length / data.length
      if (cells > 1 && (share > best.share || (share === best.share && cells > best.cells))) best = { delimiter, share, cells }
    }
  }
  return best.delimiter
}

/** Text has line ends and tabs, and hardly any other control character. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000)
  const odd = sample.match(/[^\P{Cc}\t\n\r]/gu)?.length ?? 0
  return odd > sample.length / 100
}
