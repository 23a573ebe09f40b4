import { useState } from 'react'
import type { Spreadsheet, SpreadsheetEncoding } from '../../../shared/imports/spreadsheet'
import type { DeskError } from '../../../shared/ipc/errors'
import { ask } from '../../desktop/desk'

interface SpreadsheetState {
  readonly file: Spreadsheet | null
  readonly isReading: boolean
  /** Why the last file was not read; the one before it stays. */
  readonly error: DeskError | null
}

/** The spreadsheet that the person chose, read by the main process. */
export function useSpreadsheet() {
  const [state, setState] = useState<SpreadsheetState>({ file: null, isReading: false, error: null })

  async function open(path: string | null, encoding: SpreadsheetEncoding | null): Promise<void> {
    setState(({ file }) => ({ file, isReading: true, error: null }))
    const read = await ask('spreadsheet:open', { path, encoding })
    setState(({ file }) =>
      read.ok ? { file: read.value ?? file, isReading: false, error: null } : { file, isReading: false, error: read.error },
    )
  }

  return {
    ...state,
    choose: () => void open(null, null),
    readAs: (encoding: SpreadsheetEncoding) => void open(state.file?.path ?? null, encoding),
  }
}
