import { type RefObject, useEffect, useRef } from 'react'

/** A list of lines, each a fieldset of its own; who adds one types on in it. */
interface FocusOnAdded {
  readonly lines: RefObject<HTMLDivElement | null>
  /** Adds a line by `act`, which tells whether one was added. */
  readonly adding: (act: () => boolean) => void
}

export function useFocusOnAdded(): FocusOnAdded {
  const lines = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)
  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    lines.current?.querySelector<HTMLInputElement>(':scope > fieldset:last-of-type input')?.focus()
  })
  return {
    lines,
    adding: (act) => {
      // Said first: the new line is drawn before the act returns.
      wantsFocus.current = true
      if (!act()) wantsFocus.current = false
    },
  }
}
