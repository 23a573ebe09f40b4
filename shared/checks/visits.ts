import type { Item, ItemKind } from '../mission/entities/item'
import type { Admission, Place } from '../mission/entities/place'
import { takesPlace } from '../mission/item-times'
import { type Mission, rowOf, rowsOf } from '../mission/mission'

/** An item at a place whose host has admission rules. */
export interface Visit {
  readonly item: Item
  readonly place: Place
  readonly admission: Admission
}

/** What does not enter the place: ways from it, and entries that nobody attends there. */
const outside: readonly ItemKind[] = ['transfer', 'flight', 'rail', 'note', 'blocker', 'freeTime']

/** Items that must keep a host's admission rules; ideas too, since a rule tells whether the idea is worth having. */
export function visitsOf(mission: Mission): readonly Visit[] {
  return rowsOf(mission, 'items').flatMap((item) => {
    if (item.placeId === null || item.dayOn === null || outside.includes(item.kind) || !takesPlace(item)) return []
    const place = rowOf(mission, 'places', item.placeId)
    return place?.admission ? [{ item, place, admission: place.admission }] : []
  })
}

export function admissionSourceOf(admission: Admission): string {
  return admission.source || 'admission'
}
