import { overlaps, type Span } from '../kernel/time'
import type { Interpreter } from '../mission/entities/interpreter'
import type { Item } from '../mission/entities/item'
import { isPhaseOf, takenByDay } from '../mission/items/day-parts'
import type { PlannedItem } from '../mission/items/planned-items'
import { lookUp } from '../mission/look-up'
import type { Mission } from '../mission/mission'
import { attendeeIdsOf, partyIdsOf } from '../mission/people/attendance'

/** What keeps an interpreter from an item who is of the party as well, as secretaries are: other items that they attend at that time. */
export function attendedAt(mission: Mission, { personId }: Interpreter, item: Item, span: Span): readonly PlannedItem[] {
  if (!partyIdsOf(mission).has(personId)) return nothing
  const own = { item, start: span.start, end: span.end }
  return attendedBy(mission)(personId).filter(
    (planned) => planned.item.id !== item.id && overlaps(planned, span) && !isPhaseOf(own, planned) && !isPhaseOf(planned, own),
  )
}

const nothing: readonly PlannedItem[] = []

/** Asked for thousands of items, of the few interpreters who are of the party. */
const attendedBy = lookUp(['items', 'participations'], (mission) => {
  const known = new Map<string, readonly PlannedItem[]>()
  return (personId: string): readonly PlannedItem[] => {
    const own = known.get(personId) ?? takenByDay(mission).filter(({ item }) => attendeeIdsOf(mission, item).includes(personId))
    known.set(personId, own)
    return own
  }
})
