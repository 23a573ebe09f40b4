import { createWindowValue } from '../../store/window-value'

/** Which dialog of `dialogs.ts` is open. One at a time. */
export const useOpenDialog = createWindowValue<{ readonly name: string | null }>({ name: null })

export function openDialog(name: string): void {
  useOpenDialog.setState({ name })
}

export function closeDialog(): void {
  useOpenDialog.setState({ name: null })
}
