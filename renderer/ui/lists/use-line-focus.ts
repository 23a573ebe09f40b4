import { type RefObject, useEffect, useRef } from 'react'

/**
 * The keyboard in a list of lines, each a fieldset of its own with a button that takes it away: who adds a line types on in it, who takes one
 * away stays at its neighbour. The list itself takes the keyboard where nothing is left in it (`tabIndex={-1}`).
 */
interface LineFocus {
  readonly lines: RefObject<HTMLDivElement | null>
  /** Adds a line by `act`, which tells whether one was added. */
  readonly adding: (act: () => boolean) => void
  /** Takes the line at this place away by `act`, which tells whether it is gone. */
  readonly removing: (at: number, act: () => boolean) => void
}

export function useLineFocus(): LineFocus {
  const lines = useRef<HTMLDivElement>(null)
  const wanted = useRef<(() => HTMLElement | null | undefined) | null>(null)
  useEffect(() => {
    const want = wanted.current
    if (!want) return
    wanted.current = null
    want()?.focus()
  })

  function moving(want: () => HTMLElement | null | undefined, act: () => boolean): void {
    // Said first: the lines are drawn before the act returns.
    wanted.current = want
    if (!act()) wanted.current = null
  }

  function neighbour(at: number): HTMLElement | null | undefined {
    const left = lines.current?.querySelectorAll(':scope > fieldset') ?? []
    const line = left[Math.min(at, left.length - 1)]
    const button = line?.querySelector<HTMLElement>('[data-remove] button, :scope > button')
    return button ?? lines.current?.querySelector<HTMLElement>('button') ?? lines.current
  }

  return {
    lines,
    adding: (act) => moving(() => lines.current?.querySelector<HTMLElement>(':scope > fieldset:last-of-type input'), act),
    removing: (at, act) => moving(() => neighbour(at), act),
  }
}
