import { useEffect, useRef, useState } from 'react'

interface Draft {
  readonly shown: string
  readonly isDirty: boolean
  /** Since it was left last: what was said of the value before is not said of this. */
  readonly isTyping: boolean
  readonly edit: (text: string) => void
  readonly commit: () => void
  readonly revert: () => void
}

/** What a field's owner answers where the text cannot be taken: it stays in the field, to be mended. */
export const STAYS = 'stays'

/**
 * Text that is being typed: it becomes the value when the field is left, not with every key, so that one edit is one step of the
 * journal. A field that disappears while typed in (another row is selected by a shortcut) still hands over what was typed.
 */
export function useDraft(value: string, onCommit: ((text: string) => unknown) | undefined): Draft {
  const [typed, setDraft] = useState<string | null>(null)
  const [refusedAt, setRefusedAt] = useState<string | null>(null)
  // What could not be taken gives way to another value, such as a date picked beside it.
  const draft = refusedAt === null || refusedAt === value ? typed : null
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
  const isDirty = draft !== null && draft !== value
  return {
    shown: draft ?? value,
    isDirty,
    isTyping: isDirty && refusedAt === null,
    edit: (text) => {
      setRefusedAt(null)
      setDraft(text)
    },
    commit: () => {
      if (handOver({ draft, value, onCommit }) === STAYS) {
        setRefusedAt(value)
        return
      }
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
  readonly onCommit: ((text: string) => unknown) | undefined
}): unknown {
  return draft !== null && draft !== value ? onCommit?.(draft) : undefined
}
