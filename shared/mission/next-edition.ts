import { addDays, daysBetween, type LocalDate } from '../kernel/time'
import type { Item } from './entities/item'
import type { Participation } from './entities/participation'
import { type Person, personEntity } from './entities/person'
import { takesPlace } from './items/item-times'
import { type Mission, missionRowOf, rowsOf } from './mission'
import { withoutClosingsBefore } from './places/past-closings'
import type { RowOf, Rows, TableName, Tables } from './registry'
import { withoutPointersOut } from './without-pointers-out'

export interface NextEditionInput {
  readonly startsOn: LocalDate
  /** Whether the party of the past comes along. Otherwise its places are kept with role, rank and groups, and nobody in them. */
  readonly keepsParty: boolean
}

/**
 * The plan of a mission on new dates, to be planned anew: what took place is tentative, nobody has been asked, nothing is booked. Places,
 * ways, rules, terms, hosts and interpreters come along; findings accepted, answers given, versions given out, holidays and closed days of the
 * past do not.
 */
export function nextEditionOf(past: Mission, { startsOn, keepsParty }: NextEditionInput): Mission {
  const about = missionRowOf(past)
  const days = daysBetween(about.startsOn, startsOn)
  const party = new Set(keepsParty ? [] : partyIdsOf(past))
  const tables: Tables = {
    ...past.tables,
    missions: mapped(past, 'missions', (row) => ({
      ...row,
      code: '',
      status: 'planning' as const,
      startsOn,
      endsOn: addDays(row.endsOn, days),
      edition: (row.edition ?? 1) + 1,
      planningOn: null,
      sourceNote: '',
      alternative: null,
    })),
    holidays: {},
    days: mapped(past, 'days', (day) => ({ ...day, date: addDays(day.date, days) })),
    persons: mapped(past, 'persons', (person) => (party.has(person.id) ? nobodyIn(person) : person)),
    participations: mapped(past, 'participations', (row) => ({
      ...row,
      ...(party.has(row.personId) ? nobodysPost : {}),
      status: 'invited' as const,
    })),
    // What the host said last time is worth knowing, and worth asking again.
    places: mapped(past, 'places', (place) => {
      const open = withoutClosingsBefore(place, startsOn)
      return { ...open, advance: open.advance.map((answer) => ({ ...answer, settledOn: null })) }
    }),
    transferTimes: mapped(past, 'transferTimes', (way) => ({ ...way, source: 'lastMission' as const })),
    items: mapped(past, 'items', (item) => (takesPlace(item) ? plannedAnew(item, days) : null)),
    travelLegs: mapped(past, 'travelLegs', (leg) => ({ ...leg, bookingReference: '', ticketStatus: 'none' as const })),
    // Who has a guest's post next time is somebody else.
    interpreters: mapped(past, 'interpreters', (one) => ({
      ...one,
      notForPersonIds: one.notForPersonIds.filter((id) => !party.has(id)),
    })),
    availabilities: {},
    assignments: {},
    roomStays: mapped(past, 'roomStays', (stay) => ({
      ...stay,
      checkInOn: addDays(stay.checkInOn, days),
      checkOutOn: addDays(stay.checkOutOn, days),
      roomNumber: '',
      // Written of those who slept there.
      notes: stay.occupantIds.some((id) => party.has(id)) ? '' : stay.notes,
      status: 'requested' as const,
    })),
    tasks: mapped(past, 'tasks', (task) => ({
      ...task,
      dueOn: task.dueOn === null ? null : addDays(task.dueOn, days),
      doneOn: null,
    })),
    acceptances: {},
    releases: {},
  }
  return { ...past, tables: withoutPointersOut(withoutDependents(tables)), removed: emptied(past.removed) }
}

/** The date nearest to the wanted one on the weekday on which a mission began: plants that admit groups on Tuesdays do so next year. */
export function onSameWeekday(past: Mission, wanted: LocalDate): LocalDate {
  const days = daysBetween(missionRowOf(past).startsOn, wanted)
  return addDays(missionRowOf(past).startsOn, Math.round(days / 7) * 7)
}

function plannedAnew(item: Item, days: number): Item {
  return {
    ...item,
    dayOn: item.dayOn === null ? null : addDays(item.dayOn, days),
    status: item.status === 'idea' ? 'idea' : 'tentative',
    statusReason: '',
    lockTime: false,
  }
}

function partyIdsOf(mission: Mission): readonly string[] {
  return rowsOf(mission, 'participations')
    .filter(({ side, role }) => side === 'guest' && role !== 'interpreter')
    .map(({ personId }) => personId)
}

/** What is left of a person is the place in the party: nothing personal stays. */
function nobodyIn({ id, kind }: Person): Person {
  return { ...personEntity.defaults, id, kind } as Person
}

/** Whom somebody worked for, and as what, is known of them, not of their place in the party. */
const nobodysPost: Pick<Participation, 'organizationId' | 'title' | 'department'> = {
  organizationId: null,
  title: {},
  department: {},
}

/** The rows of a table as `change` makes them; without those of which it makes nothing. */
function mapped<Name extends TableName>(
  mission: Mission,
  table: Name,
  change: (row: RowOf<Name>) => RowOf<Name> | null,
): Rows<Name> {
  const rows = rowsOf(mission, table)
    .map(change)
    .filter((row) => row !== null)
  return Object.fromEntries(rows.map((row) => [row.id, row])) as unknown as Rows<Name>
}

/** What hangs on an item that does not come along stays behind with it. */
function withoutDependents(tables: Tables): Tables {
  const isKept = ({ itemId }: { readonly itemId: string | null }): boolean =>
    itemId === null || Object.hasOwn(tables.items, itemId)
  const kept = <Row extends { readonly itemId: string | null }>(rows: Readonly<Record<string, Row>>) =>
    Object.fromEntries(Object.entries(rows).filter(([, row]) => isKept(row)))
  return {
    ...tables,
    travelLegs: kept(tables.travelLegs),
    requirements: kept(tables.requirements),
    tasks: kept(tables.tasks),
  }
}

function emptied(removed: Tables): Tables {
  return Object.fromEntries(Object.keys(removed).map((table) => [table, {}])) as unknown as Tables
}
