import type { PlacedFields, PlaceItemInput, Placement } from '../commands/place-item'
import { addDays, type LocalDate } from '../kernel/time'

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
  /** What is carried with it as a whole or as copies, and keeps its distance. */
  readonly along: readonly Along[]
}

interface Along {
  readonly itemId: string
  readonly copyId: string
  /** Its day and its start, counted from those of what it goes along with. */
  readonly daysAfter: number
  readonly minutesAfter: number
}

/** What a column changes of what is dropped there: of the carried one, and of each that goes along. */
export interface DropFields {
  readonly own: PlacedFields
  readonly along: readonly PlacedFields[]
}

/** What dropping at a minute of a day does: the minute at which it then begins, or ends where it is carried by its end. Null: nothing would be left of it. */
export function dropAt(gesture: Gesture, dayOn: LocalDate, minute: number, { own, along }: DropFields): PlaceItemInput | null {
  const { itemId, mode, from, to, copyId } = gesture
  if (mode === 'move' || mode === 'copy') {
    const others = gesture.along.map((one, index) => alongAt(gesture, one, dayOn, minute, along[index] ?? {}))
    return {
      itemId,
      dayOn,
      startMinute: minute,
      fields: own,
      ...(mode === 'copy' ? { copyId } : {}),
      ...(others.length > 0 ? { along: others } : {}),
    }
  }
  const longer = mode === 'start' ? from - minute : minute - to
  const minutesLong = (gesture.minutesLong ?? to - from) + longer
  if (minutesLong < SLOT_MINUTES) return null
  return { itemId, dayOn, startMinute: mode === 'start' ? minute : from, minutesLong }
}

function alongAt({ mode }: Gesture, one: Along, dayOn: LocalDate, minute: number, fields: PlacedFields): Placement {
  const from = minute + one.minutesAfter
  const days = daysOver(from)
  return {
    itemId: one.itemId,
    dayOn: addDays(dayOn, one.daysAfter + days),
    startMinute: from - days * DAY,
    fields,
    ...(mode === 'copy' ? { copyId: one.copyId } : {}),
  }
}

/** Days by which what comes to begin at this minute belongs to another day: before this one begins, or in the second night after it. */
function daysOver(minute: number): number {
  return minute < 0 ? Math.floor(minute / DAY) : Math.max(0, Math.floor(minute / DAY) - 1)
}

/** Everything that is carried with the days to which it may come while its slots lie between two minutes of a day. */
export function carriedTo(
  { itemId, along }: Gesture,
  dayOn: LocalDate,
  fromMinute: number,
  toMinute: number,
): readonly { readonly itemId: string; readonly dayOn: LocalDate }[] {
  const others = along.flatMap((one) =>
    [...new Set([fromMinute, toMinute].map((minute) => daysOver(minute + one.minutesAfter)))].map((days) => ({
      itemId: one.itemId,
      dayOn: addDays(dayOn, one.daysAfter + days),
    })),
  )
  return [{ itemId, dayOn }, ...others]
}

const DAY = 1440
