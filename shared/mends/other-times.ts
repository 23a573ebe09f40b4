import type { Finding, Mend } from '../checks/finding'
import { mendBy } from '../checks/mends'
import { moveItem } from '../commands/move-item'
import { mayBeMoved } from '../mission/items/planned-items'
import type { Mission } from '../mission/mission'
import { itemsOf } from './items-of'

/** Starts the earlier of two items earlier by what is short between them. */
export function otherTimes(mission: Mission, { found, allowed, ...finding }: Finding): readonly Mend[] {
  const [, earlier] = itemsOf(mission, { found, allowed, ...finding })
  if (!earlier || !mayBeMoved(earlier) || found === null || allowed === null) return []
  // An overlap is so many minutes too many, a gap so many too few.
  const minutes = Math.abs(found - allowed)
  const params = { item: earlier.id, shiftMinutes: minutes }
  return [mendBy('startEarlier', moveItem, { itemId: earlier.id, byMinutes: -minutes }, params)]
}
