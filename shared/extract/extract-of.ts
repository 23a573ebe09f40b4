import { redactFor } from '../documents/audience'
import { dutiesOf, reportMinutesOf } from '../documents/interpreter-call-sheet/duty'
import { withPhones } from '../documents/reachable'
import { teamsOf } from '../documents/team'
import { MINUTE_MS } from '../kernel/time'
import { type Assignment, assignmentEntity } from '../mission/entities/assignment'
import { type Interpreter, interpreterEntity } from '../mission/entities/interpreter'
import type { Item } from '../mission/entities/item'
import { laterDaysOf } from '../mission/items/going-on'
import { takesPlace } from '../mission/items/item-times'
import { emptyTables, type Mission, missionRowOf, rowOf, rowsOf } from '../mission/mission'
import { attendeeIdsOf } from '../mission/people/attendance'
import { isLive } from '../mission/people/engagements'
import { principalIdsOf } from '../mission/people/principals'
import type { Tables } from '../mission/registry'
import { withoutPointersOut } from '../mission/without-pointers-out'
import { authorNameOf } from './author-name'
import { peopleAround } from './people-around'

/** What an extract is called by, and of which state it tells. */
export interface ExtractOrigin {
  /** Id of the extract as a mission of its own. */
  readonly id: string
  /** Steps that the mission has. */
  readonly stepCount: number
  readonly madeAt: number
}

/**
 * What one interpreter may see of a mission, as a mission of its own: the items they work at or travel by, with their places, partners,
 * principals and contacts, their own availability and bookings, and the glossary. Which fields are told is the interpreters' list of
 * documents/audience; rows that are none of theirs are not in it at all. null: nobody of that id interprets in this mission.
 */
export function extractOf(mission: Mission, interpreterId: string, origin: ExtractOrigin): Mission | null {
  const interpreter = rowOf(mission, 'interpreters', interpreterId)
  if (!interpreter) return null
  const told = redactFor(mission, 'interpreter')
  const own = ownAssignments(mission, interpreterId)
  const reports = reportMinutesIn(mission, interpreterId)
  const workIds = new Set(own.map((one) => rowOf(mission, 'requirements', one.requirementId)?.itemId ?? ''))
  const legs = rowsOf(mission, 'travelLegs').filter(
    (leg) => leg.personIds.includes(interpreter.personId) && isPlanned(mission, leg.itemId),
  )
  const itemIds = new Set([...workIds, ...legs.map((leg) => leg.itemId)])
  const items = rowsOf(told, 'items').filter(({ id }) => itemIds.has(id))
  const requirements = rowsOf(told, 'requirements').filter(({ itemId }) => workIds.has(itemId))
  const requirementIds = new Set(requirements.map(({ id }) => id))
  const partners = rowsOf(told, 'assignments').filter(
    (one) => one.interpreterId !== interpreterId && isLive(one) && requirementIds.has(one.requirementId),
  )
  const interpreterIds = new Set([interpreterId, ...partners.map((one) => one.interpreterId)])
  const interpreters = rowsOf(told, 'interpreters').filter(({ id }) => interpreterIds.has(id))
  const stays = rowsOf(mission, 'roomStays').filter(({ occupantIds }) => occupantIds.includes(interpreter.personId))
  const dates = new Set(items.flatMap((item) => [item.dayOn, ...laterDaysOf(item)]))
  const days = rowsOf(told, 'days').filter(({ date }) => dates.has(date))
  const vehicleIds = new Set(items.flatMap((item) => item.vehicleIds))
  const vehicles = rowsOf(told, 'vehicles').filter(({ id }) => vehicleIds.has(id))
  const personIds = new Set([
    ...interpreters.map(({ personId }) => personId),
    ...peopleAround(mission, [...workIds]),
    ...vehicles.flatMap(({ driverPersonId }) => driverPersonId ?? []),
  ])
  const placeIds = new Set([
    ...items.flatMap(({ placeId, toPlaceId }) => [placeId, toPlaceId]),
    ...days.map(({ baseHotelId }) => baseHotelId),
    ...stays.map(({ hotelPlaceId }) => hotelPlaceId),
  ])
  const places = rowsOf(told, 'places').filter(({ id }) => placeIds.has(id))
  const participations = rowsOf(told, 'participations').filter(({ personId }) => personIds.has(personId))
  const row = missionRowOf(told)
  const organizationIds = new Set([
    row.organizerOrganizationId,
    ...row.hostOrganizationIds,
    ...participations.map(({ organizationId }) => organizationId),
    ...[...places, ...vehicles].map(({ operatorOrganizationId }) => operatorOrganizationId),
  ])
  const author = authorNameOf(mission, interpreterId)
  const tables: Tables = {
    ...emptyTables(),
    missions: {
      [origin.id]: {
        ...row,
        id: origin.id,
        // Reporting times are told with the assignments.
        ruleProfileId: null,
        extract: { missionId: mission.id, interpreterId, stepCount: origin.stepCount, madeAt: origin.madeAt },
      },
    },
    days: byId(days),
    organizations: byId(rowsOf(told, 'organizations').filter(({ id }) => organizationIds.has(id))),
    persons: withPhones(mission, byId(rowsOf(told, 'persons').filter(({ id }) => personIds.has(id))), () => true),
    participations: byId(participations),
    places: byId(places),
    vehicles: byId(vehicles),
    items: byId(items.map((item) => (workIds.has(item.id) ? withoutParty(mission, item) : item))),
    travelLegs: byId(legs.map((leg) => ({ ...leg, personIds: [interpreter.personId] }))),
    interpreters: byId(interpreters.map((one) => (one.id === interpreterId ? one : onlyNamed(one)))),
    availabilities: byId(rowsOf(mission, 'availabilities').filter((one) => one.interpreterId === interpreterId)),
    requirements: byId(requirements),
    assignments: byId([
      ...own.map((one) => ({ ...one, pinned: false, reportMinutesBefore: reports.get(one.id) ?? reportMinutesOf(mission, one) })),
      ...partners.map(onlyPresent),
    ]),
    roomStays: byId(stays.map((stay) => ({ ...stay, occupantIds: [interpreter.personId], notes: '' }))),
    terms: byId(rowsOf(told, 'terms').map((term) => (term.addedBy === author ? term : { ...term, addedBy: '' }))),
  }
  return { id: origin.id, tables: withoutPointersOut(tables), removed: emptyTables() }
}

/** Minutes before their part at which they report, by assignment, as their call sheet says it; of several days, on the first. */
function reportMinutesIn(mission: Mission, interpreterId: string): ReadonlyMap<string, number> {
  const own = teamsOf(mission, 'interpreter').engagements.filter(({ interpreter }) => interpreter.id === interpreterId)
  return new Map(
    dutiesOf(mission, own).flatMap(({ engagement, report, start, day }) =>
      report === null || start === null || (day && day.number > 1)
        ? []
        : [[engagement.assignment.id, (start - report) / MINUTE_MS] as const],
    ),
  )
}

/** What is asked of the interpreter, also what they declined: it can be thought over. */
function ownAssignments(mission: Mission, interpreterId: string): readonly Assignment[] {
  return rowsOf(mission, 'assignments').filter((one) => {
    const itemId = rowOf(mission, 'requirements', one.requirementId)?.itemId ?? null
    return one.interpreterId === interpreterId && one.status !== 'cancelled' && isPlanned(mission, itemId)
  })
}

function isPlanned(mission: Mission, itemId: string | null): boolean {
  const item = rowOf(mission, 'items', itemId)
  return item !== undefined && takesPlace(item)
}

/** An item with the number of those who listen in place of their names; principals keep theirs. */
function withoutParty(mission: Mission, item: Item): Item {
  const attending = attendeeIdsOf(mission, item)
  const principals = principalIdsOf(mission, item).filter((id) => attending.includes(id))
  return {
    ...item,
    attendance: 'persons',
    groupIds: [],
    includePersonIds: [...principals],
    excludePersonIds: [],
    listenersCount: item.listenersCount ?? attending.length,
    ruleProfileId: null,
  }
}

/** A partner is a name in the team; what they offer is between them and the organizer. */
function onlyNamed({ id, personId }: Interpreter): Interpreter {
  return { ...interpreterEntity.defaults, id, personId } as Interpreter
}

function onlyPresent({ id, requirementId, interpreterId, role, status, comesInMinutes, leavesMinutes }: Assignment): Assignment {
  const told = { id, requirementId, interpreterId, role, status, comesInMinutes, leavesMinutes }
  return { ...assignmentEntity.defaults, ...told } as Assignment
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Readonly<Record<string, Row>> {
  return Object.fromEntries(rows.map((row) => [row.id, row]))
}
