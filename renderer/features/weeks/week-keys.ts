import type { KeyboardEvent } from 'react'
import { addDays, type LocalDate } from '../../../shared/kernel/time'

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: 7,
  ArrowUp: -7,
  PageDown: 28,
  PageUp: -28,
}

/** What a key means on a date; null: it is not ours. `goTo` may lie outside of the weeks. */
export function weekAct(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  date: LocalDate,
  first: LocalDate,
  last: LocalDate,
): { readonly kind: 'open' } | { readonly kind: 'goTo'; readonly date: LocalDate } | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null
  if (event.key === 'Enter') return { kind: 'open' }
  if (event.key === 'Home') return { kind: 'goTo', date: first }
  if (event.key === 'End') return { kind: 'goTo', date: last }
  const step = steps[event.key]
  return step === undefined ? null : { kind: 'goTo', date: addDays(date, step) }
}
