import { interpreterEntity } from '../mission/entities/interpreter'
import { type Item, itemEntity } from '../mission/entities/item'
import { takesPlace } from '../mission/items/item-times'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { attendeeIdsOf, isComing } from '../mission/people/attendance'
import type { RowOf, Tables } from '../mission/registry'
import { rankOnly } from './name-only'
import { withNamesToFollow } from './names-to-follow'
import { rowsTold } from './rows-told'

/** What there is to know of some items and of who comes to them, for a supplier who serves there; persons are the caller's to tell. */
export interface Attending {
  readonly personIds: ReadonlySet<string>
  readonly tables: Pick<
    Tables,
    'items' | 'places' | 'groups' | 'participations' | 'organizations' | 'requirements' | 'assignments' | 'interpreters'
  >
}

/** The items that a supplier serves, as far as they are more than ideas, with who attends, who has said yes to interpret there and how many are still asked. */
export function attendingOf(mission: Mission, redacted: Mission, isServed: (item: Item) => boolean): Attending {
  const served = rowsOf(mission, 'items').filter((item) => takesPlace(item) && item.status !== 'idea' && isServed(item))
  const itemIds = new Set(served.map(({ id }) => id))
  const requirements = rowsTold(mission, 'requirements', (one) => (itemIds.has(one.itemId) ? one : null))
  const asked = rowsOf(mission, 'assignments').filter(({ requirementId }) => requirements[requirementId])
  const told = withNamesToFollow(mission, asked).map((one) => ({ ...one, answerNote: '', documentsSentOn: null }))
  const assignments = Object.fromEntries(told.map((one) => [one.id, one]))
  const engaged = new Set(told.map(({ interpreterId }) => interpreterId))
  const interpreters = rowsTold(mission, 'interpreters', ({ id, personId }) =>
    engaged.has(id) ? ({ ...interpreterEntity.defaults, id, personId } as RowOf<'interpreters'>) : null,
  )
  const personIds = new Set([
    ...served.flatMap((item) => attendeeIdsOf(mission, item)),
    ...Object.values(interpreters).map(({ personId }) => personId),
  ])
  const placeIds = new Set(served.flatMap(({ placeId, toPlaceId }) => [placeId, toPlaceId]))
  const participations = rowsTold(mission, 'participations', (one) =>
    personIds.has(one.personId) && isComing(one) ? rankOnly(one) : null,
  )
  const employers = new Set(Object.values(participations).map(({ organizationId }) => organizationId))
  return {
    personIds,
    tables: {
      items: Object.fromEntries(served.map((item) => [item.id, timeAndPlaceOnly(item, personIds)])),
      places: rowsTold(redacted, 'places', (place) => (placeIds.has(place.id) ? place : null)),
      groups: rowsTold(mission, 'groups', (group) => ({ ...group, leaderPersonId: null })),
      participations,
      organizations: rowsTold(mission, 'organizations', (one) => (employers.has(one.id) ? { ...one, aliases: [] } : null)),
      requirements,
      assignments,
      interpreters,
    },
  }
}

/** When, where and for whom; what the organizers noted, whom they meet and what they talk of is not in it. */
function timeAndPlaceOnly(item: Item, personIds: ReadonlySet<string>): Item {
  const { id, kind, title, dayOn, startTime, startDayOffset, endTime, endDayOffset, zone, endZone, timeMode, status } = item
  const { placeId, toPlaceId, roomName, attendance, groupIds, includePersonIds, excludePersonIds, vehicleIds } = item
  const when = { id, kind, title, dayOn, startTime, startDayOffset, endTime, endDayOffset, zone, endZone, timeMode, status }
  const known = includePersonIds.filter((one) => personIds.has(one))
  const who = { placeId, toPlaceId, roomName, attendance, groupIds, includePersonIds: known, excludePersonIds, vehicleIds }
  return { ...itemEntity.defaults, ...when, ...who, mealPlan: item.mealPlan } as Item
}

/** Ids of who attends an item, and of who interprets there: each has a seat, and a plate. */
export function servedIdsOf(mission: Mission, item: Item, interpreterPersonIds: readonly string[]): readonly string[] {
  const ids = new Set([...attendeeIdsOf(mission, item), ...interpreterPersonIds])
  return [...ids].filter((id) => rowOf(mission, 'persons', id) !== undefined)
}
