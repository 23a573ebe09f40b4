import { basename } from 'node:path'
import type { Sheet, Spreadsheet, SpreadsheetEncoding } from '../../../shared/imports/spreadsheet'
import type { DeskError } from '../../../shared/ipc/errors'
import { err, ok, type Result } from '../../../shared/kernel/result'
import { readBoundedFile } from '../read-bounded-file'
import { readCsv } from './read-csv'
import { readOdsParts, readXlsBytes, readXlsxParts } from './read-workbook'
import { refuseSpreadsheet, spreadsheetFileLimits } from './spreadsheet-format'
import { workbookParts } from './workbook-parts'

export interface SpreadsheetTask {
  readonly path: string
  readonly encoding: SpreadsheetEncoding | null
}

/** What a spreadsheet shows, by what the file is rather than by its name. Rejects with what the system says when it cannot be reached. */
export async function readSpreadsheet(task: SpreadsheetTask, progress: () => void): Promise<Result<Spreadsheet, DeskError>> {
  const file = await readBoundedFile(task.path, spreadsheetFileLimits.fileBytes)
  if (!file.ok) {
    return file.error === 'not-a-file'
      ? err(refuseSpreadsheet('spreadsheet-unknown'))
      : err(refuseSpreadsheet('spreadsheet-too-large', undefined, `${file.error.bytes} bytes`))
  }
  progress()
  const bytes = file.value
  if (startsWith(bytes, 0x504b0304)) return read(task, () => readZipped(bytes, progress))
  if (startsWith(bytes, 0xd0cf11e0)) {
    // A workbook with a password is an old container around a new file.
    const isLocked = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    return isLocked ? err(refuseSpreadsheet('spreadsheet-locked')) : read(task, async () => ok(await readXlsBytes(bytes)))
  }
  const csv = readCsv(bytes, basename(task.path), task.encoding)
  return csv.ok ? ok({ path: task.path, sheets: [csv.value.sheet], encoding: csv.value.encoding }) : csv
}

async function readZipped(file: Buffer, progress: () => void): Promise<Result<readonly Sheet[], DeskError>> {
  const parts = workbookParts(file)
  if (!parts.ok) return parts
  progress()
  if (parts.value.has('xl/workbook.xml')) {
    const sheets = await readXlsxParts(parts.value, progress)
    return sheets ? ok(sheets) : err(refuseSpreadsheet('spreadsheet-too-large', undefined, 'too many cells'))
  }
  if (parts.value.has('content.xml')) return ok(await readOdsParts(parts.value))
  return err(refuseSpreadsheet('spreadsheet-unknown'))
}

/** Whatever the library throws at a file is the file's doing. */
async function read(
  { path }: SpreadsheetTask,
  sheetsOf: () => Promise<Result<readonly Sheet[], DeskError>>,
): Promise<Result<Spreadsheet, DeskError>> {
  try {
    const sheets = await sheetsOf()
    if (!sheets.ok) return sheets
    return ok({ path, sheets: [...sheets.value], encoding: null })
  } catch (error) {
    return err(refuseSpreadsheet('spreadsheet-damaged', 'reader', String(error)))
  }
}

function startsWith(file: Buffer, mark: number): boolean {
  return file.length >= 4 && file.readUInt32BE(0) === mark
}
