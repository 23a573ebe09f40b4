import { createWindowValue } from '../../store/window-value'
import { openDialog } from '../navigation/open-dialog'

/** For whom the dialog of interpreters' files begins; null: for everybody. */
export const useFilesFor = createWindowValue<{ readonly interpreterId: string | null }>({ interpreterId: null })

export function openInterpreterFiles(interpreterId: string | null): void {
  useFilesFor.setState({ interpreterId })
  openDialog('interpreter-files')
}
