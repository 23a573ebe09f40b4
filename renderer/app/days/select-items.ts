import type { KeyboardEvent, MouseEvent } from 'react'
import type { Selection } from '../../../shared/ipc/session'
import { select, useSession } from '../../store/session-store'
import { allOf, reachedTo, toggled } from '../../store/several-selected'

function shown(): Selection | null {
  const { selection } = useSession.getState()
  return selection?.table === 'items' ? selection : null
}

/** A click on an item: it alone; with Shift all up to it; with Ctrl or Command it besides the others, or no more. */
export function clickItem(
  event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  id: string,
  order: readonly string[],
): void {
  if (event.shiftKey) reachItem(id, order)
  else if (event.ctrlKey || event.metaKey) toggleItem(id)
  else select({ table: 'items', id })
}

/** Selects from where the selection began to this item, in the order in which the view shows them. */
export function reachItem(id: string, order: readonly string[]): void {
  const selection = shown()
  select(selection ? reachedTo(selection, id, order) : { table: 'items', id })
}

/** Takes an item into the selection, or out of it. */
export function toggleItem(id: string): void {
  const selection = shown()
  select(selection ? toggled(selection, id) : { table: 'items', id })
}

/** Selects these items, so that gestures act on all of them; the one that the inspector shows stays where it can. */
export function selectItems(ids: readonly string[]): void {
  select(allOf('items', ids, shown()?.id))
}

/**
 * What a key does to the selection while the focus is on an item: Space takes it in or out, Ctrl+A takes all of its day. Undefined:
 * none of ours.
 */
export function selectingKey(event: KeyboardEvent, id: string, ofItsDay: () => readonly string[]): (() => void) | undefined {
  const withMod = event.ctrlKey || event.metaKey
  if (event.altKey || event.shiftKey) return undefined
  if (event.key === ' ') return () => toggleItem(id)
  return withMod && event.key.toLowerCase() === 'a' ? () => selectItems(ofItsDay()) : undefined
}
