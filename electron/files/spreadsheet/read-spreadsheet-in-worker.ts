import type { Spreadsheet } from '../../../shared/imports/spreadsheet'
import { type ReaderLimits, runReader } from '../reader/run-reader'
import type { SpreadsheetTask } from './read-spreadsheet'

/** Buffers of a file and its unpacked parts are not counted to the heap: with them the thread stays under 256 MB. */
const spreadsheetReaderLimits: ReaderLimits = { silenceMs: 2000, totalMs: 10_000, heapMegabytes: 112 }

/** Reads a spreadsheet in a thread of its own. Rejects with a DeskFailure that names the file. */
export type SpreadsheetReader = (task: SpreadsheetTask) => Promise<Spreadsheet>

/** `workerPath`: the bundled spreadsheet-worker. */
export function createSpreadsheetReader(workerPath: string, limits: ReaderLimits = spreadsheetReaderLimits): SpreadsheetReader {
  const codes = { damaged: 'spreadsheet-damaged', tooLarge: 'spreadsheet-too-large' } as const
  return (task) => runReader<Spreadsheet>({ workerPath, task, path: task.path, limits, codes })
}
