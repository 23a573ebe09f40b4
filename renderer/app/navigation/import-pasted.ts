import { createWindowValue } from '../../store/window-value'
import { openDialog } from './open-dialog'

/** Rows that were pasted where people are listed, until the dialog that imports them has taken them. */
const useHanded = createWindowValue<{ readonly text: string }>({ text: '' })

export function importPasted(text: string): void {
  useHanded.setState({ text })
  openDialog('import-participants')
}

export function handedRows(): string {
  return useHanded.getState().text
}

export function forgetHandedRows(): void {
  useHanded.setState({ text: '' })
}
