import type { DeskError, DeskErrorCode } from '../../../shared/ipc/errors'

/** What a spreadsheet may be at most, looked at before anything of that size is allocated. */
export const spreadsheetFileLimits = {
  fileBytes: 20 * 1024 * 1024,
  /** All parts that hold cells, inflated: 5,000 rows of 40 columns take 15 MB. */
  partBytes: 24 * 1024 * 1024,
  /** A part that only tells where the cells are, or how they look: the reader takes it in as a whole, at ten times its size. */
  guideBytes: 8 * 1024 * 1024,
  parts: 2000,
  /** Cells of a sheet, those between the last one and the first of its row counted: one in column XFD makes 16,384. */
  cells: 2_000_000,
  /** Bytes of a part for each stored byte, of parts that are large at all: the XML of a sheet stays under 60. */
  ratio: 200,
  ratioFromBytes: 1024 * 1024,
} as const

export function refuseSpreadsheet(code: Extract<DeskErrorCode, `spreadsheet-${string}`>, where?: string, detail = ''): DeskError {
  return { code, params: where === undefined ? {} : { where }, detail: detail.slice(0, 1000) }
}
