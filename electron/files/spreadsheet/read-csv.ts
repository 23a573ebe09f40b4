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
  const { data } = Papa.parse<string[]>(told ? text.slice(told[0].length) : text, {
    delimiter: told?.[1] ?? '',
    delimitersToGuess: [',', '\t', ';', '|', '，', '、'],
    preview: limits.rows + 1,
  })
  return ok({ sheet: sheetOf(name, data), encoding })
}

/** Text has line ends and tabs, and hardly any other control character. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000)
  const odd = sample.match(/[^\P{Cc}\t\n\r]/gu)?.length ?? 0
  return odd > sample.length / 100
}
