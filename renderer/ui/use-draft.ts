import { useEffect, useRef, useState } from 'react'

interface Draft {
  readonly shown: string
  readonly isDirty: boolean
  readonly edit: (text: string) => void
  readonly commit: () => void
  readonly revert: () => void
}

/**
 * Text that is being typed: it becomes the value when the field is left, not with every key, so that one edit is one step of the
 * journal. A field that disappears while typed in (another row is selected by a shortcut) still hands over what was typed.
 */
export function useDraft(value: string, onCommit: ((text: string) => void) | undefined): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ draft, value, onCommit })
  useEffect(() => {
    latest.current = { draft, value, onCommit }
  })
  useEffect(
    () => () => {
      handOver(latest.current)
    },
    [],
  )
  return {
    shown: draft ?? value,
    isDirty: draft !== null && draft !== value,
    edit: setDraft,
    commit: () => {
      handOver({ draft, value, onCommit })
      latest.current = { draft: null, value, onCommit }
      setDraft(null)
    },
    revert: () => setDraft(null),
  }
}

function handOver({
  draft,
  value,
  onCommit,
}: {
  readonly draft: string | null
  readonly value: string
  readonly onCommit: ((text: string) => void) | undefined
}): void {
  if (draft !== null && draft !== value) onCommit?.(draft)
}
