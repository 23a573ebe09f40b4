import { useRef, useState } from 'react'
import type { HeldRow } from './rapid-rows'

/** The row that is typed in, which stays where it is until the keyboard has come to another one. */
export function useHeldRow() {
  const held = useRef<HeldRow | null>(null)
  const [, setRelease] = useState(0)

  function releaseUnless(key: string): void {
    if (held.current === null || held.current.id === key) return
    held.current = null
    setRelease((count) => count + 1)
  }

  return { held, releaseUnless }
}
