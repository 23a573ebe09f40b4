import type { KeyboardEvent } from 'react'
import type { Item } from '../../../shared/mission/entities/item'
import { focusRegion } from '../../app/regions'
import { type ItemActs, NUDGE_MINUTES } from './item-acts'

/** What a key does to the item whose row has the focus; undefined where it is none of ours. */
export function itemKeyOf(event: KeyboardEvent, item: Item, acts: ItemActs): (() => void) | undefined {
  const does: Readonly<Record<string, () => void>> = {
    Enter: () => focusRegion('inspector'),
    F2: () => focusRegion('inspector'),
    Delete: () => void acts.remove(item),
    Backspace: () => void acts.remove(item),
    'alt+ArrowDown': () => acts.moveBy(item, NUDGE_MINUTES),
    'alt+ArrowUp': () => acts.moveBy(item, -NUDGE_MINUTES),
    'alt+ArrowRight': () => acts.moveByDays(item, 1),
    'alt+ArrowLeft': () => acts.moveByDays(item, -1),
    'mod+d': () => acts.duplicate(item),
  }
  const modifiers = `${event.altKey ? 'alt+' : ''}${event.ctrlKey || event.metaKey ? 'mod+' : ''}${event.shiftKey ? 'shift+' : ''}`
  return does[`${modifiers}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`]
}
