import type { Item } from '../../../shared/mission/entities/item'
import { isJourney, plannedItemsOf } from '../../../shared/mission/items/planned-items'
import { lookUp } from '../../../shared/mission/look-up'
import type { Mission } from '../../../shared/mission/mission'
import { attendeeIdsOf } from '../../../shared/mission/people/attendance'
import { waysOf } from '../../../shared/mission/places/ways'

/** A way that people have to go by the itinerary and whose time nobody has entered: the checks cannot judge it. */
export interface UnknownWay {
  readonly fromPlaceId: string
  readonly toPlaceId: string
  /** The item to which the way leads first. */
  readonly item: Item
}

/** Ways of the itinerary without a known time, each pair of places once, in the order of the days. */
export const unknownWaysOf = lookUp(['items', 'participations', 'transferTimes'], (mission): readonly UnknownWay[] => {
  const ways = waysOf(mission)
  const found = new Map<string, UnknownWay>()
  const note = (fromPlaceId: string, toPlaceId: string, item: Item) => {
    if (fromPlaceId === toPlaceId || ways.to(toPlaceId).has(fromPlaceId)) return
    const key = [fromPlaceId, toPlaceId].sort().join('/')
    if (!found.has(key)) found.set(key, { fromPlaceId, toPlaceId, item })
  }
  const planned = plannedItemsOf(mission)
  for (const { item } of planned)
    if (item.kind === 'transfer' && item.placeId !== null && item.toPlaceId !== null) note(item.placeId, item.toPlaceId, item)
  for (const attends of travellersOf(mission)) {
    let here: { readonly placeId: string; readonly dayOn: string | null } | null = null
    for (const { item, endPlaceId } of planned) {
      if (!attends.has(item)) continue
      // A transfer of which nobody said where from and where to is the way itself.
      if (item.kind === 'transfer' && item.placeId === null && item.toPlaceId === null) continue
      if (here && item.placeId !== null && here.dayOn === item.dayOn) note(here.placeId, item.placeId, item)
      here =
        endPlaceId === null || (isJourney(item) && item.toPlaceId === null) ? null : { placeId: endPlaceId, dayOn: item.dayOn }
    }
  }
  return [...found.values()].toSorted((a, b) => ((a.item.dayOn ?? '') < (b.item.dayOn ?? '') ? -1 : 1))
})

/** The items of one person for each set of people who attend exactly the same: they all go the same ways. */
function travellersOf(mission: Mission): readonly ReadonlySet<Item>[] {
  const itemsByList = new Map<readonly string[], Item[]>()
  for (const { item } of plannedItemsOf(mission)) {
    const list = attendeeIdsOf(mission, item)
    const items = itemsByList.get(list)
    if (items) items.push(item)
    else itemsByList.set(list, [item])
  }
  const lists = [...itemsByList.keys()]
  const listsOf = new Map<string, number[]>()
  for (const [index, list] of lists.entries()) {
    for (const id of list) {
      const own = listsOf.get(id)
      if (own) own.push(index)
      else listsOf.set(id, [index])
    }
  }
  const ways = new Map([...listsOf.values()].map((own) => [own.join(), own]))
  return [...ways.values()].map((own) => new Set(own.flatMap((index) => itemsByList.get(lists[index] ?? []) ?? [])))
}
