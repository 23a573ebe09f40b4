import type { KeyboardEvent } from 'react'
import type { Item } from '../../../shared/mission/entities/item'
import type { ItemActs } from '../../app/days/item-acts'
import { itemKeyOf } from '../../app/days/item-keys'
import { reachItem, selectingKey } from '../../app/days/select-items'
import { select, useSession } from '../../store/session-store'
import type { ItineraryRow } from './itinerary-rows'
import { neighbourOf, shownIds } from './itinerary-walk'

interface ItineraryKeys {
  readonly rows: readonly ItineraryRow[]
  readonly acts: ItemActs
  /** What a gesture on this item acts on. */
  readonly itemsMeantBy: (item: Item) => readonly Item[]
  readonly focusItem: (id: string) => void
}

/**
 * What keys do on the row of an item: arrow keys walk, with Shift they select what they pass, with Ctrl they leave the selection; else what
 * they do to the selection and to items anywhere.
 */
export function itineraryKeys(keys: ItineraryKeys): (event: KeyboardEvent, index: number) => void {
  const { rows } = keys
  return (event, index) => {
    const row = rows[index]
    if (row?.kind !== 'item' || event.target !== event.currentTarget) return
    const { id, dayOn } = row.item
    const run =
      walkingKey(keys, event, index) ??
      selectingKey(event, id, () => shownIds(rows, dayOn)) ??
      actingKey(keys, event, index, row.item)
    if (!run) return
    event.preventDefault()
    event.stopPropagation()
    run()
  }
}

function walkingKey({ rows, focusItem }: ItineraryKeys, event: KeyboardEvent, index: number): (() => void) | undefined {
  const step = event.altKey ? undefined : { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key]
  const to = step && neighbourOf(rows, index, step)
  if (to === undefined) return undefined
  return () => {
    if (event.shiftKey) reachItem(to, shownIds(rows))
    else if (!event.ctrlKey && !event.metaKey) select({ table: 'items', id: to })
    focusItem(to)
  }
}

function actingKey(keys: ItineraryKeys, event: KeyboardEvent, index: number, item: Item): (() => void) | undefined {
  const { rows, acts, itemsMeantBy, focusItem } = keys
  const items = itemsMeantBy(item)
  const run = itemKeyOf(event, items, acts)
  if (!run) return undefined
  const isRemoval = event.key === 'Delete' || event.key === 'Backspace'
  const going = new Set(items.map(({ id }) => id))
  const next = neighbourOf(rows, index, 1, going) ?? neighbourOf(rows, index, -1, going)
  return () => {
    run()
    if (isRemoval && next !== undefined) select({ table: 'items', id: next })
    // The focus goes along: with what moved, to the copy, to what comes after what was removed.
    const shown = useSession.getState().selection
    if (event.altKey) focusItem(item.id)
    else if ((isRemoval || event.key === 'd') && shown?.table === 'items') focusItem(shown.id)
  }
}
