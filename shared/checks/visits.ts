import type { Item } from '../mission/entities/item'
import type { Admission, Place } from '../mission/entities/place'
import { entersPlace } from '../mission/items/enters-place'
import { takesPlace } from '../mission/items/item-times'
import { type Mission, rowOf } from '../mission/mission'

/** An item at a place whose host has admission rules. */
export interface Visit {
  readonly item: Item
  readonly place: Place
  readonly admission: Admission
}

/** The visit that an item is; null where no host's rules must be kept. Ideas count: a rule tells whether an idea is worth having. */
export function visitOf(mission: Mission, item: Item): Visit | null {
  if (item.placeId === null || item.dayOn === null || !entersPlace(item) || !takesPlace(item)) return null
  const place = rowOf(mission, 'places', item.placeId)
  return place?.admission ? { item, place, admission: place.admission } : null
}

export function admissionSourceOf(admission: Admission): string {
  return admission.source || 'admission'
}
