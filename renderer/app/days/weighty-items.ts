import type { Item, ItemKind } from '../../../shared/mission/entities/item'
import { takesPlace } from '../../../shared/mission/items/item-times'
import { inTimeOrder } from './mission-days'

/** What a day is told by, the weightiest first; kinds on one line weigh the same. Other kinds carry the day along. */
const weights: readonly (readonly ItemKind[])[] = [
  ['signing', 'ceremony', 'courtesyCall'],
  ['visit', 'conferenceSession', 'b2bSession', 'lecture', 'workshop', 'pressBriefing'],
  ['flight', 'rail', 'banquet'],
  ['meeting', 'briefing'],
  ['freeTime', 'meal'],
]

/** How much an item says about its day: 0 says most. */
export function weightOf({ kind }: Item): number {
  const at = weights.findIndex((kinds) => kinds.includes(kind))
  return at < 0 ? weights.length : at
}

/** The items that tell most about a day, in the order of their times; what does not take place comes after all that does. */
export function weightiest(items: readonly Item[], most: number): readonly Item[] {
  const rank = (item: Item) => weightOf(item) + (takesPlace(item) ? 0 : 10)
  return [...items]
    .sort((a, b) => rank(a) - rank(b) || inTimeOrder(a, b))
    .slice(0, most)
    .sort(inTimeOrder)
}
