import { type RefObject, useEffect, useRef } from 'react'

/**
 * For what comes in the place of a pressed button: it takes the focus that the button had (give it `tabIndex={-1}`). Else the dialog's cross
 * gets it, whose tip has to be closed before Esc means the dialog.
 */
export function useFirstFocus<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null)
  useEffect(() => part.current?.focus({ preventScroll: true }), [])
  return part
}
