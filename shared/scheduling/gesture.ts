import type { PlacedFields, PlaceItemInput } from '../commands/place-item'
import type { LocalDate } from '../kernel/time'

/** Starts and ends lie on steps of so many minutes while something is carried. */
export const SLOT_MINUTES = 5

/** Something that is carried over the hours of a day: as a whole, as a copy, or by one of its ends. */
export interface Gesture {
  readonly itemId: string
  readonly mode: 'move' | 'copy' | 'start' | 'end'
  /** Where it stands, in minutes of its day; of the pool: where it would. */
  readonly from: number
  readonly to: number
  /** How long it lasts; null: its end is open, or it is as long as is usual. */
  readonly minutesLong: number | null
  /** The id of the copy. */
  readonly copyId: string
}

/** What dropping at a minute of a day does: the minute at which it then begins, or ends where it is carried by its end. Null: nothing would be left of it. */
export function dropAt(gesture: Gesture, dayOn: LocalDate, minute: number, fields: PlacedFields): PlaceItemInput | null {
  const { itemId, mode, from, to, copyId } = gesture
  if (mode === 'move') return { itemId, dayOn, startMinute: minute, fields }
  if (mode === 'copy') return { itemId, dayOn, startMinute: minute, fields, copyId }
  const longer = mode === 'start' ? from - minute : minute - to
  const minutesLong = (gesture.minutesLong ?? to - from) + longer
  if (minutesLong < SLOT_MINUTES) return null
  return { itemId, dayOn, startMinute: mode === 'start' ? minute : from, minutesLong }
}
