import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { FindingRow } from './finding-groups'

interface FindingKeys {
  /** The finding that Tab leads to: the one that was left, else the first. */
  readonly currentKey: string | null
  readonly onFocusOf: (key: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

/** Arrow keys go from finding to finding, whose buttons are reached by Tab; a number presses the mend of that number. */
export function useFindingKeys(rows: readonly FindingRow[], scrollTo: (index: number) => void): FindingKeys {
  const [left, setLeft] = useState<string | null>(null)
  const toFocus = useRef<string | null>(null)
  const list = useRef<HTMLElement | null>(null)
  const findings = rows.flatMap((row, index) => (row.kind === 'finding' ? [{ key: row.key, index }] : []))
  const currentKey = findings.some(({ key }) => key === left) ? left : (findings[0]?.key ?? null)

  useEffect(() => {
    const key = toFocus.current
    const line = key === null ? null : list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(key)}"]`)
    if (!line) return
    toFocus.current = null
    line.focus({ preventScroll: true })
  })

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    list.current = event.currentTarget
    const line = event.target instanceof HTMLElement && event.target.dataset.finding !== undefined ? event.target : null
    const step = steps[event.key]
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return
    const at = findings.findIndex(({ key }) => key === line.dataset.finding)
    if (step) {
      event.preventDefault()
      goTo(findings[step(at, findings.length - 1)])
      return
    }
    const button =
      event.key === 'Enter' ? line.querySelector('button') : line.querySelectorAll('[data-mend] button')[Number(event.key) - 1]
    if (!(button instanceof HTMLButtonElement)) return
    event.preventDefault()
    button.click()
    // A finding that is mended leaves the list, and the focus with it.
    if (event.key !== 'Enter') goTo(findings[at + 1] ?? findings[at - 1])
  }

  function goTo(next: { readonly key: string; readonly index: number } | undefined): void {
    if (!next) return
    toFocus.current = next.key
    scrollTo(next.index)
    setLeft(next.key)
  }

  return { currentKey, onFocusOf: setLeft, onKeyDown }
}
