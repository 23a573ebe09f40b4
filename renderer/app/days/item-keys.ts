import type { KeyboardEvent } from 'react'
import type { Item } from '../../../shared/mission/entities/item'
import { focusRegion } from '../navigation/regions'
import { type ItemActs, NUDGE_MINUTES } from './item-acts'

/** What a key does to the items that are selected; undefined where it is none of ours. */
export function itemKeyOf(event: KeyboardEvent, items: readonly Item[], acts: ItemActs): (() => void) | undefined {
  const does: Readonly<Record<string, () => void>> = {
    Enter: () => focusRegion('inspector'),
    F2: () => focusRegion('inspector'),
    Delete: () => void acts.remove(items),
    Backspace: () => void acts.remove(items),
    'alt+ArrowDown': () => acts.moveBy(items, NUDGE_MINUTES),
    'alt+ArrowUp': () => acts.moveBy(items, -NUDGE_MINUTES),
    'alt+ArrowRight': () => acts.moveByDays(items, 1),
    'alt+ArrowLeft': () => acts.moveByDays(items, -1),
    'mod+d': () => acts.duplicate(items),
  }
  const modifiers = `${event.altKey ? 'alt+' : ''}${event.ctrlKey || event.metaKey ? 'mod+' : ''}${event.shiftKey ? 'shift+' : ''}`
  return does[`${modifiers}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`]
}
