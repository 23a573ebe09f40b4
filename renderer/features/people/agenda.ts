import { compareBy, groupBy } from '../../../shared/kernel/order'
import type { LocalDate } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { takesPlace } from '../../../shared/mission/items/item-times'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { attendeeIdsOf } from '../../../shared/mission/people/attendance'
import { engagementsByInterpreter } from '../../../shared/mission/people/engagements'

export interface AgendaDay {
  readonly date: LocalDate
  readonly items: readonly Item[]
}

/** What somebody has to be at, by day: as a guest, as a contact on site, in charge, or interpreting. */
export function agendaOf(mission: Mission, personId: string): readonly AgendaDay[] {
  const engaged = new Set(
    rowsOf(mission, 'interpreters')
      .filter((interpreter) => interpreter.personId === personId)
      .flatMap(({ id }) => engagementsByInterpreter(mission).get(id) ?? [])
      .map(({ item }) => item.id),
  )
  const own = rowsOf(mission, 'items').filter(
    (item) =>
      item.dayOn !== null &&
      takesPlace(item) &&
      item.kind !== 'blocker' &&
      (engaged.has(item.id) ||
        item.leadPersonId === personId ||
        item.hostContactIds.includes(personId) ||
        attendeeIdsOf(mission, item).includes(personId)),
  )
  const inOrder = own.toSorted(
    compareBy(
      (item) => item.dayOn ?? '',
      (item) => item.startDayOffset,
      (item) => item.startTime ?? '',
    ),
  )
  return [...groupBy(inOrder, ({ dayOn }) => dayOn ?? '')].map(([date, items]) => ({ date, items }))
}
