import { useEffect, useState } from 'react'
import type { Spreadsheet, SpreadsheetEncoding } from '../../../shared/imports/spreadsheet'
import type { DeskError } from '../../../shared/ipc/errors'
import { pastedSheet } from '../../../shared/rapid-entry/pasted-sheet'
import { forgetHandedRows, handedRows } from '../../app/navigation/import-pasted'
import { ask } from '../../desktop/desk'

interface SpreadsheetState {
  readonly file: Spreadsheet | null
  readonly isReading: boolean
  /** Why the last file was not read; the one before it stays. */
  readonly error: DeskError | null
}

/** The spreadsheet that the person chose, read by the main process, or the rows that they pasted. */
export function useSpreadsheet() {
  const [state, setState] = useState<SpreadsheetState>(() => ({ file: pastedSheet(handedRows()), isReading: false, error: null }))
  useEffect(forgetHandedRows, [])

  async function open(path: string | null, encoding: SpreadsheetEncoding | null): Promise<void> {
    setState(({ file }) => ({ file, isReading: true, error: null }))
    const read = await ask('spreadsheet:open', { path, encoding })
    setState(({ file }) =>
      read.ok ? { file: read.value ?? file, isReading: false, error: null } : { file, isReading: false, error: read.error },
    )
  }

  useEffect(() => {
    // On the document: nothing that takes text has the focus while rows are waited for.
    const onPaste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
      const pasted = pastedSheet(event.clipboardData?.getData('text/plain') ?? '')
      if (pasted) setState({ file: pasted, isReading: false, error: null })
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])

  return {
    ...state,
    choose: () => void open(null, null),
    readAs: (encoding: SpreadsheetEncoding) => void open(state.file?.path ?? null, encoding),
  }
}
