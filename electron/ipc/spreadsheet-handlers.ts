import type { SpreadsheetReader } from '../files/spreadsheet/read-spreadsheet-in-worker'
import { createDeskFailure } from './desk-failure'
import type { Handlers } from './handlers'

interface SpreadsheetDeps {
  readonly reader: SpreadsheetReader
  readonly chooseSpreadsheetPath: () => Promise<string | null>
}

/** Reads spreadsheets that the person chooses. Any text is a spreadsheet, so the window may name only what the person chose before. */
export function createSpreadsheetHandlers({
  reader,
  chooseSpreadsheetPath,
}: SpreadsheetDeps): Pick<Handlers, 'spreadsheet:open'> {
  const chosen = new Set<string>()
  return {
    'spreadsheet:open': async ({ path: named, encoding }) => {
      if (named !== null && !chosen.has(named)) {
        throw createDeskFailure('bad-request', {}, `not a file that was chosen: ${named.slice(0, 200)}`)
      }
      const path = named ?? (await chooseSpreadsheetPath())
      if (path === null) return null
      chosen.add(path)
      return reader({ path, encoding })
    },
  }
}
