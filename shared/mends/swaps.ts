import type { Finding, Mend } from '../checks/finding'
import { mendBy } from '../checks/mends'
import { swapItems } from '../commands/swap-items'
import { daysBetween } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { isJourney, mayBeMoved, plannedItemsOf } from '../mission/items/planned-items'
import type { Mission } from '../mission/mission'
import { commonTravellersOf } from '../mission/people/travellers'
import { itemsOf } from './items-of'

/** Swaps that are farther apart turn a programme upside down. */
const NEAREST = 6

/** The item changes places with another of the same people, on its day first. */
export function swaps(mission: Mission, finding: Finding): readonly Mend[] {
  const [item] = itemsOf(mission, finding)
  const on = item?.dayOn
  if (!item || !on || !maySwap(item)) return []
  return plannedItemsOf(mission)
    .filter(
      (other) => other.item.id !== item.id && maySwap(other.item) && commonTravellersOf(mission, item, other.item).length > 0,
    )
    .map((other) => ({ id: other.item.id, days: Math.abs(daysBetween(on, other.item.dayOn ?? on)) }))
    .sort((a, b) => a.days - b.days)
    .slice(0, NEAREST)
    .map(({ id }) => mendBy('swap', swapItems, { itemIds: [item.id, id] }, { item: item.id, otherItem: id }))
}

/** Transfers, meals and what opens or ends a stay have their hour. */
function maySwap(item: Item): boolean {
  return mayBeMoved(item) && !isJourney(item) && !['meal', 'banquet', 'checkIn', 'checkOut', 'blocker'].includes(item.kind)
}
