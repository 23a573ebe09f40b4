import { groupBy } from '../kernel/order'
import type { Assignment } from '../mission/entities/assignment'
import type { Item } from '../mission/entities/item'
import { type Mission, rowOf } from '../mission/mission'
import { attendeeIdsOf } from '../mission/people/attendance'
import { isSettled } from '../mission/people/engagements'

/** What is ridden together, two groups in one coach, as C14 counts seats: transfers of the same vehicles at the same time from here to there. */
export function rideKey(item: Item): string {
  const { id, kind, dayOn, startTime, startDayOffset, endTime, endDayOffset, placeId, toPlaceId, vehicleIds } = item
  if (kind !== 'transfer' || startTime === null) return id
  return [dayOn, startTime, startDayOffset, endTime, endDayOffset, placeId, toPlaceId, ...[...vehicleIds].sort()].join(' ')
}

/**
 * Of assignments as a driver is told them, those that take a seat of their own: who is still asked for one item of a ride has theirs already
 * where they attend another, or have said yes to it. The copy could not tell: who is asked stands in it under an id that is nobody's.
 */
export function seatedOnce(
  mission: Mission,
  served: readonly Item[],
  told: Readonly<Record<string, Assignment>>,
): Readonly<Record<string, Assignment>> {
  const rides = groupBy(served, rideKey)
  const settled = groupBy(Object.values(told).filter(isSettled), (one) => itemOf(mission, one)?.id ?? '')
  return Object.fromEntries(
    Object.entries(told).filter(([, assignment]) => {
      const item = itemOf(mission, assignment)
      if (isSettled(assignment) || !item) return true
      const personId = personOf(mission, assignment)
      return !(rides.get(rideKey(item)) ?? []).some(
        ({ id }) =>
          attendeeIdsOf(mission, rowOf(mission, 'items', id) ?? item).includes(personId) ||
          settled.get(id)?.some((one) => personOf(mission, one) === personId),
      )
    }),
  )
}

function itemOf(mission: Mission, { requirementId }: Assignment): Item | undefined {
  return rowOf(mission, 'items', rowOf(mission, 'requirements', requirementId)?.itemId ?? null)
}

/** By the assignment in the mission: in the copy its interpreter may have an id that is nobody's. */
function personOf(mission: Mission, { id }: Assignment): string {
  return rowOf(mission, 'interpreters', rowOf(mission, 'assignments', id)?.interpreterId ?? null)?.personId ?? ''
}
