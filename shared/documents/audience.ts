import type { Mission } from '../mission/mission'
import { emptyTables } from '../mission/mission'
import { awayIdsOf, isComing } from '../mission/people/attendance'
import { settledAmong } from '../mission/people/engagements'
import { personalFields } from '../mission/personal-fields'
import { entities, type RowOf, type TableName, type Tables, tableNames } from '../mission/registry'
import { agencyCopyOf } from './agency-copy'
import { catererCopyOf } from './caterer-copy'
import { driverCopyOf } from './driver-copy'
import { hostCopyOf } from './host-copy'
import { hostPeopleOf } from './host-people'
import { hotelCopyOf } from './hotel-copy'
import { withNamesToFollow } from './names-to-follow'
import { contactIdsFor, withPhones } from './reachable'

/** For whom a document is written. What it may tell is decided by this alone, never by the document. */
export const audiences = [
  'organizer',
  'host',
  'participant',
  'interpreter',
  'agency',
  'hotel',
  'driver',
  'caterer',
  'catererNamed',
] as const
export type Audience = (typeof audiences)[number]

/** Fields that are emptied, by table; `all` leaves out the rows. */
type Hidden = { readonly [Name in TableName]?: 'all' | readonly (keyof RowOf<Name> & string)[] }

const personal = personalFields.persons
const contact = ['phone', 'email'] as const

/** The workshop: what only those who plan need to know. */
const workshop = {
  missions: ['sourceNote', 'baseCurrency', 'planningOn', 'ruleProfileId', 'objectives', 'alternative'],
  ruleProfiles: 'all',
  days: ['staffNotes'],
  transferTimes: 'all',
  ratePlans: 'all',
  interpreters: [
    'notes',
    'maxInterpretingMinutes',
    'minRestMinutes',
    'specialities',
    'credentials',
    'agencyOrganizationId',
    'doNotUse',
    'doNotUseReason',
    'notForPersonIds',
    'notForOrganizationIds',
    'preferredPartnerIds',
    'ratePlanId',
  ],
  assignments: ['answerNote', 'documentsSentOn'],
  terms: 'all',
  availabilities: 'all',
  tasks: 'all',
  taskRules: 'all',
  dayTemplates: 'all',
  acceptances: 'all',
} as const satisfies Hidden

/** Who is paid for a service reads the part that is theirs, which `copyOf` gives back, and of all else nothing. */
const supplier = {
  ...workshop,
  holidays: 'all',
  days: 'all',
  organizations: 'all',
  persons: 'all',
  groups: 'all',
  participations: 'all',
  places: ['contactPersonIds', 'briefing', 'admission', 'advance', 'notes'],
  vehicles: 'all',
  items: 'all',
  travelLegs: 'all',
  interpreters: 'all',
  requirements: 'all',
  assignments: 'all',
  roomStays: 'all',
  releases: 'all',
} as const satisfies Hidden

const hiddenFrom: Readonly<Record<Audience, Hidden>> = {
  organizer: {},
  host: {
    ...workshop,
    items: ['staffNotes', 'statusReason', 'mealPlan', 'ruleProfileId', 'papers'],
    persons: [...personal, ...contact],
    places: ['notes', 'advance'],
    participations: ['status', 'precedenceBasis'],
    organizations: ['aliases'],
    travelLegs: ['bookingReference', 'ticketStatus', 'travelClass', 'baggage'],
    vehicles: ['driverPhone'],
    roomStays: 'all',
  },
  participant: {
    ...workshop,
    // What a trade calls things stands in a briefing; who noted what of it is the organizers' business.
    terms: ['note', 'addedBy'],
    items: ['staffNotes', 'statusReason', 'ruleProfileId', 'papers'],
    persons: [...personal, ...contact, 'nationality', 'gender'],
    places: ['notes', 'advance'],
    participations: ['precedenceBasis'],
    organizations: ['aliases', 'lookingFor'],
    travelLegs: 'all',
    vehicles: ['driverPhone'],
    roomStays: 'all',
  },
  interpreter: {
    ...workshop,
    // The reporting time is the profile's figure: an interpreter's copy keeps the profile, not its fees or sources.
    missions: ['sourceNote', 'baseCurrency', 'planningOn', 'objectives', 'alternative'],
    ruleProfiles: ['teamTable'],
    // The glossary is theirs to learn and to add to.
    terms: [],
    items: ['staffNotes', 'statusReason'],
    persons: [...personal, ...contact, 'nationality', 'gender'],
    places: ['notes', 'advance'],
    participations: ['precedenceBasis'],
    organizations: ['aliases'],
    travelLegs: 'all',
    roomStays: 'all',
  },
  // Whose interpreters, and what there is to know of them, `copyOf` gives back to their own agency.
  agency: {
    ...workshop,
    missions: ['sourceNote', 'baseCurrency', 'planningOn', 'objectives', 'alternative'],
    ruleProfiles: ['teamTable'],
    interpreters: 'all',
    assignments: 'all',
    items: ['staffNotes', 'statusReason', 'mealPlan'],
    persons: [...personal, ...contact, 'nationality', 'gender'],
    places: ['notes', 'advance'],
    participations: ['precedenceBasis'],
    organizations: ['aliases', 'lookingFor'],
    travelLegs: 'all',
    vehicles: ['driverPhone'],
    roomStays: 'all',
  },
  hotel: supplier,
  // Who drives what is how it is known whose copies there are.
  driver: { ...supplier, vehicles: ['operatorOrganizationId', 'plate', 'driverPhone'] },
  caterer: supplier,
  catererNamed: supplier,
}

/**
 * The mission as an audience may see it: what it may not know is not there, so no document can print it. Removed rows are left out
 * too. What a person may know about themselves is given back by `copyOf`.
 */
export function redactFor(mission: Mission, audience: Audience): Mission {
  const tables: Record<string, unknown> = {}
  for (const table of tableNames) {
    const hidden = hiddenFrom[audience][table]
    if (hidden === 'all') tables[table] = {}
    else tables[table] = hidden === undefined ? mission.tables[table] : rowsWithout(mission, table, hidden)
  }
  // Whom the organizer only thinks of, or has asked, is their business still.
  if (audience === 'participant') tables.assignments = settledAmong(tables.assignments as Tables['assignments'])
  if (audience === 'host') Object.assign(tables, hostsAlike(mission, tables as unknown as Tables))
  tables.items = withoutThoseAway(mission, tables.items as Tables['items'])
  return { id: mission.id, tables: tables as unknown as Tables, removed: emptyTables() }
}

/**
 * An audience's copy for one person: with their own diet, allergies, rooms and bookings, and without other people's rooms and
 * bookings. For organizers there is nothing to add. An agency's copy is for the organization, a hotel's and a caterer's for the place, a
 * host's for one of its places, a driver's for the person or, while that is not known, for the vehicle.
 */
export function copyOf(mission: Mission, redacted: Mission, audience: Audience, ownerId: string): Mission {
  switch (audience) {
    case 'organizer':
      return redacted
    case 'host':
      return hostCopyOf(mission, redacted, ownerId)
    case 'agency':
      return agencyCopyOf(mission, redacted, ownerId)
    case 'hotel':
      return hotelCopyOf(mission, redacted, ownerId)
    case 'driver':
      return driverCopyOf(mission, redacted, ownerId)
    case 'caterer':
      return catererCopyOf(mission, redacted, ownerId, 'nameless')
    case 'catererNamed':
      return catererCopyOf(mission, redacted, ownerId, 'named')
    case 'participant':
      return personCopyOf(mission, redacted, ownerId)
    case 'interpreter':
      return interpreterCopyOf(mission, redacted, ownerId)
  }
}

/** As any person's, with the telephones of those who receive and lead them where they work. */
function interpreterCopyOf(mission: Mission, redacted: Mission, personId: string): Mission {
  const copy = personCopyOf(mission, redacted, personId)
  const contacts = contactIdsFor(mission, personId)
  const persons = withPhones(mission, copy.tables.persons, (id) => contacts.has(id))
  return { ...copy, tables: { ...copy.tables, persons } }
}

function personCopyOf(mission: Mission, redacted: Mission, personId: string): Mission {
  const person = mission.tables.persons[personId]
  const known = redacted.tables.persons[personId]
  const persons =
    person && known
      ? { ...redacted.tables.persons, [personId]: { ...known, dietCode: person.dietCode, allergies: person.allergies } }
      : redacted.tables.persons
  const ownLegs = Object.values(mission.tables.travelLegs).filter((leg) => leg.personIds.includes(personId))
  const away = awayIdsOf(mission)
  const ownStays = Object.values(mission.tables.roomStays)
    .filter((stay) => stay.occupantIds.includes(personId))
    .map((stay) => ({ ...stay, occupantIds: stay.occupantIds.filter((id) => !away.has(id)), notes: '' }))
  return {
    ...redacted,
    tables: {
      ...redacted.tables,
      persons,
      travelLegs: Object.fromEntries(ownLegs.map((leg) => [leg.id, leg])),
      roomStays: Object.fromEntries(ownStays.map((stay) => [stay.id, stay])),
    },
  }
}

function rowsWithout(mission: Mission, table: TableName, hidden: readonly string[]): Readonly<Record<string, unknown>> {
  const defaults = entities[table].defaults as Readonly<Record<string, unknown>>
  const blank = Object.fromEntries(hidden.map((field) => [field, defaults[field]]))
  return Object.fromEntries(Object.entries(mission.tables[table]).map(([id, row]) => [id, { ...row, ...blank }]))
}

/**
 * What all hosts read alike: nobody of any host's people, whom `hostCopyOf` gives back to their own place. Where nobody is told how a registration
 * stands, who is not coming would look like all others.
 */
function hostsAlike(mission: Mission, redacted: Tables): Pick<Tables, 'persons' | 'participations' | 'assignments'> {
  const receiving = hostPeopleOf(mission)
  const persons = Object.entries(redacted.persons).filter(([id]) => !receiving.has(id))
  const participations = Object.entries(redacted.participations).filter(([id, { personId }]) => {
    const own = mission.tables.participations[id]
    return own !== undefined && isComing(own) && !receiving.has(personId)
  })
  const assignments = withNamesToFollow(mission, Object.values(redacted.assignments))
  return {
    persons: Object.fromEntries(persons),
    participations: Object.fromEntries(participations),
    assignments: Object.fromEntries(assignments.map((one) => [one.id, one])),
  }
}

/** Nobody reads that somebody who is not coming attends, leads, receives or speaks: whoever printed that would be asked where they are. */
function withoutThoseAway(mission: Mission, items: Tables['items']): Tables['items'] {
  const away = awayIdsOf(mission)
  if (away.size === 0) return items
  const isThere = (id: string | null) => id === null || !away.has(id)
  return Object.fromEntries(
    Object.entries(items).map(([id, item]) => {
      const { includePersonIds, leadPersonId, hostContactIds, segments } = item
      const named = [...includePersonIds, leadPersonId, ...hostContactIds, ...segments.map((one) => one.speakerPersonId)]
      if (named.every(isThere)) return [id, item]
      const there: RowOf<'items'> = {
        ...item,
        includePersonIds: includePersonIds.filter(isThere),
        leadPersonId: isThere(leadPersonId) ? leadPersonId : null,
        hostContactIds: hostContactIds.filter(isThere),
        segments: segments.map((one) => (isThere(one.speakerPersonId) ? one : { ...one, speakerPersonId: null })),
      }
      return [id, there]
    }),
  )
}
