import { compareBy } from '../kernel/order'
import type { LocalDate } from '../kernel/time'
import type { DayEntry } from '../mission/entities/day-template'
import type { Item } from '../mission/entities/item'
import { takesPlace } from '../mission/items/item-times'
import { type Mission, rowsOf } from '../mission/mission'
import { requirementsByItem } from '../mission/people/engagements'

/** A day of the mission as it can be used again: what takes place, without dates, people, bookings or confirmations. */
export function dayEntriesOf(mission: Mission, dayOn: LocalDate): DayEntry[] {
  return rowsOf(mission, 'items')
    .filter((item) => item.dayOn === dayOn && takesPlace(item))
    .toSorted(
      compareBy(
        ({ startDayOffset }) => startDayOffset,
        ({ startTime }) => startTime ?? '99',
      ),
    )
    .map((item) => entryOf(mission, item))
}

function entryOf(mission: Mission, item: Item): DayEntry {
  const { kind, title, startTime, startDayOffset, endTime, endDayOffset, timeMode, placeId, toPlaceId, roomName } = item
  const { dressCode, mealPlan, publicNotes, staffNotes } = item
  return {
    kind,
    title,
    startTime,
    startDayOffset,
    endTime,
    endDayOffset,
    timeMode,
    placeId,
    toPlaceId,
    roomName,
    dressCode,
    mealPlan,
    publicNotes,
    staffNotes,
    segments: item.segments.map(({ part, title: called, minutes, language }) => ({ part, title: called, minutes, language })),
    requirements: (requirementsByItem(mission).get(item.id) ?? []).map(({ from, to, oneWay, mode, teamSize }) => ({
      from,
      to,
      oneWay,
      mode,
      teamSize,
    })),
  }
}
