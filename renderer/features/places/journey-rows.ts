import { compareBy, groupBy } from '../../../shared/kernel/order'
import type { Item } from '../../../shared/mission/entities/item'
import type { TravelLeg } from '../../../shared/mission/entities/travel-leg'
import { takesPlace } from '../../../shared/mission/items/item-times'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { attendeeIdsOf } from '../../../shared/mission/people/attendance'

/** A flight or train of the itinerary, or one of its bookings, which stand under it. */
export type JourneyRow =
  | { readonly kind: 'journey'; readonly key: string; readonly item: Item; readonly travellers: number; readonly booked: number }
  | { readonly kind: 'booking'; readonly key: string; readonly item: Item; readonly leg: TravelLeg }

/** Flights and trains in the order in which they leave, each with its bookings. */
export function journeyRows(mission: Mission): readonly JourneyRow[] {
  const legs = groupBy(rowsOf(mission, 'travelLegs').toSorted(byName), ({ itemId }) => itemId)
  return rowsOf(mission, 'items')
    .filter((item) => (item.kind === 'flight' || item.kind === 'rail') && takesPlace(item))
    .toSorted(byStart)
    .flatMap((item): readonly JourneyRow[] => {
      const own = legs.get(item.id) ?? []
      const travellers = attendeeIdsOf(mission, item)
      const booked = travellers.length - unbookedOf(mission, item).length
      return [
        { kind: 'journey', key: item.id, item, travellers: travellers.length, booked },
        ...own.map((leg): JourneyRow => ({ kind: 'booking', key: leg.id, item, leg })),
      ]
    })
}

/** Who travels and stands in no booking, in the order of attendance. */
export function unbookedOf(mission: Mission, item: Item): readonly string[] {
  const legs = rowsOf(mission, 'travelLegs').filter(
    ({ itemId, ticketStatus }) => itemId === item.id && ticketStatus !== 'cancelled',
  )
  const booked = new Set(legs.flatMap(({ personIds }) => personIds))
  return attendeeIdsOf(mission, item).filter((id) => !booked.has(id))
}

const byName = compareBy<TravelLeg>(
  ({ carrier }) => carrier,
  ({ number }) => number,
  ({ id }) => id,
)

const byStart = compareBy<Item>(
  ({ dayOn }) => dayOn ?? '9999',
  ({ startDayOffset }) => startDayOffset,
  ({ startTime }) => startTime ?? '',
  ({ id }) => id,
)
