import { groupBy } from '../kernel/order'
import { instantOf, overlaps, type Span } from '../kernel/time'
import type { Availability } from '../mission/entities/availability'
import type { Item } from '../mission/entities/item'
import { isJourney } from '../mission/items/planned-items'
import { lookUp } from '../mission/look-up'
import { type Mission, rowsOf } from '../mission/mission'

/** A stretch in which an interpreter is not to be had as usual. */
export interface Absence extends Span {
  readonly id: string
  readonly interpreterId: string
  readonly state: Exclude<Availability['state'], 'available'>
  readonly row: Availability
}

/** Absences, holds and travel by interpreter, in table order. */
export const absencesByInterpreter = lookUp(
  ['availabilities'],
  (mission): ReadonlyMap<string, readonly Absence[]> =>
    groupBy(
      rowsOf(mission, 'availabilities').flatMap((row) => {
        const { id, interpreterId, state, from, to, zone } = row
        if (state === 'available') return []
        return [
          { id, interpreterId, state, row, start: instantOf(from.on, from.time, zone), end: instantOf(to.on, to.time, zone) },
        ]
      }),
      ({ interpreterId }) => interpreterId,
    ),
)

/** What keeps an interpreter from an item: being away, and travelling, which does not keep from coming along on a journey. */
export function absencesAt(mission: Mission, interpreterId: string, item: Item, span: Span): readonly Absence[] {
  return (absencesByInterpreter(mission).get(interpreterId) ?? []).filter(
    (absence) => overlaps(absence, span) && (absence.state === 'unavailable' || (absence.state === 'travel' && !isJourney(item))),
  )
}
