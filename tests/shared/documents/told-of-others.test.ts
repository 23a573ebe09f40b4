import { describe, expect, test } from 'vitest'
import { samples } from '../../../resources/samples/registry'
import type { Audience } from '../../../shared/documents/audience'
import type { DocumentFile, DocumentId, DocumentOptions } from '../../../shared/documents/document'
import { documents } from '../../../shared/documents/registry'
import { attendeeIdsOf } from '../../../shared/mission/attendance'
import type { Item } from '../../../shared/mission/entities/item'
import type { Person } from '../../../shared/mission/entities/person'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { latin } from '../../support/a-name'
import { readableText, written } from '../../support/written'

/**
 * Whoever reads a copy reads of nobody whom it does not concern. Each personal value of a sample is made one of its kind, with the number of its
 * person or row, so that what a copy tells of whom can be read off it. Who is concerned is written down here a second time on purpose.
 */
const values = [
  'name',
  'phone',
  'email',
  'passport',
  'visa',
  'emergency',
  'diet',
  'allergy',
  'medical',
  'mobility',
  'notes',
] as const
type Value = (typeof values)[number]

interface Marked {
  readonly mission: Mission
  readonly numberOf: ReadonlyMap<string, number>
}

const token = (value: string, number: number) => `q${value}${number}q`

function marked(sample: Mission): Marked {
  const numberOf = new Map(Object.keys(sample.tables.persons).map((id, index) => [id, index]))
  const person = (one: Person): Person => {
    const mark = (value: Value) => token(value, numberOf.get(one.id) ?? -1)
    return {
      ...one,
      names: [latin(mark('name'), '')],
      preferredBadgeName: '',
      phone: mark('phone'),
      email: mark('email'),
      passport: { number: mark('passport'), country: 'CN', issuedOn: null, expiresOn: null },
      visa: { status: 'granted', number: mark('visa'), expiresOn: null },
      emergencyContact: mark('emergency'),
      dietCode: mark('diet').slice(0, 8),
      allergies: mark('allergy'),
      medicalNote: mark('medical'),
      mobilityNote: mark('mobility'),
      notes: mark('notes'),
    }
  }
  const { tables } = sample
  const each = <Row>(rows: Readonly<Record<string, Row>>, make: (row: Row, index: number) => Row) =>
    Object.fromEntries(Object.entries(rows).map(([id, row], index) => [id, make(row, index)]))
  return {
    numberOf,
    mission: {
      ...sample,
      tables: {
        ...tables,
        persons: each(tables.persons, person),
        places: each(tables.places, (place, index) => ({
          ...place,
          names: { en: token('place', index) },
          notes: token('secret', index),
        })),
        vehicles: each(tables.vehicles, (vehicle, index) => ({ ...vehicle, name: {}, driverPhone: token('drivers', index) })),
        travelLegs: each(tables.travelLegs, (leg, index) => ({ ...leg, bookingReference: token('booking', index) })),
        roomStays: each(tables.roomStays, (stay, index) => ({ ...stay, notes: token('room', index) })),
        items: each(tables.items, (item, index) => ({
          ...item,
          staffNotes: token('secret', index),
          statusReason: token('secret', index),
        })),
        ratePlans: each(tables.ratePlans, (plan, index) => ({ ...plan, notes: token('secret', index) })),
        interpreters: each(tables.interpreters, (one, index) => ({
          ...one,
          notes: token('secret', index),
          doNotUseReason: token('secret', index),
        })),
      },
    },
  }
}

/** Ids of the persons of whom a text tells some value. */
function toldOf({ numberOf }: Marked, text: string, value: Value): readonly string[] {
  const short = value === 'diet' ? text.toLowerCase().replace(/qdiet(\d+)q?/g, 'qdiet$1q') : text.toLowerCase()
  return [...numberOf].filter(([, number]) => short.includes(token(value, number))).map(([id]) => id)
}

async function textsOf(
  { mission }: Marked,
  audience: Audience,
  options: Partial<DocumentOptions> = {},
  isWanted: (id: DocumentId) => boolean = () => true,
): Promise<readonly { readonly id: DocumentId; readonly file: DocumentFile; readonly text: string }[]> {
  const wanted = documents.filter(({ id, audiences }) => audiences.includes(audience) && isWanted(id))
  const each = wanted.map(async ({ id }) => {
    const files = await written(id, mission, { audience, ...options })
    return Promise.all(files.map(async (file) => ({ id, file, text: `${file.name}\n${await readableText(file)}` })))
  })
  return (await Promise.all(each)).flat()
}

/** Nothing of these of anybody but of those named, in any document. */
function expectNone(
  of: Marked,
  told: { id: DocumentId; text: string },
  among: readonly Value[],
  allowed: readonly string[] = [],
): void {
  for (const value of among) {
    const others = toldOf(of, told.text, value).filter((id) => !allowed.includes(id))
    expect([told.id, value, others]).toEqual([told.id, value, []])
  }
}

const unnamed = values.filter((value) => value !== 'name')
const beside = (...known: readonly Value[]) => unnamed.filter((value) => !known.includes(value))

/** Everybody who takes part in an item: attends, leads, receives, speaks, is interpreted, interprets. */
function concernedIn(mission: Mission, item: Item): readonly string[] {
  const needs = rowsOf(mission, 'requirements').filter(({ itemId }) => itemId === item.id)
  const teams = rowsOf(mission, 'assignments').filter(({ requirementId }) => needs.some(({ id }) => id === requirementId))
  const place = mission.tables.places[item.placeId ?? '']
  const ids = [
    ...attendeeIdsOf(mission, item),
    item.leadPersonId,
    ...item.hostContactIds,
    ...(place?.contactPersonIds ?? []),
    ...item.segments.map(({ speakerPersonId }) => speakerPersonId),
    ...needs.map(({ principalPersonId }) => principalPersonId),
    ...teams.map(({ interpreterId }) => mission.tables.interpreters[interpreterId]?.personId ?? null),
  ]
  return ids.filter((id): id is string => id !== null)
}

const partyOf = (mission: Mission) =>
  rowsOf(mission, 'participations')
    .filter(({ side }) => side === 'guest')
    .map(({ personId }) => personId)
const interpretersOf = (mission: Mission) => rowsOf(mission, 'interpreters').map(({ personId }) => personId)
/** But for those who come with the party: the mission's staff may be the host's. */
const receiversOf = (mission: Mission) =>
  receivingIn(mission).filter((id) => ['host', 'delegate', 'guest', 'press'].includes(mission.tables.persons[id]?.kind ?? ''))
const receivingIn = (mission: Mission) => [
  ...rowsOf(mission, 'participations').flatMap(({ side, role, personId }) =>
    side === 'host' && role !== 'interpreter' ? personId : [],
  ),
  ...rowsOf(mission, 'persons').flatMap(({ id, kind }) => (kind === 'host' ? id : [])),
]

/** The file's place by the name that it bears. */
function placeIn({ mission }: Marked, { name }: DocumentFile): string | null {
  const index = /qplace(\d+)q/.exec(name)?.[1]
  return index === undefined ? null : (Object.keys(mission.tables.places)[Number(index)] ?? null)
}

describe.each(samples.map((sample) => [sample.id, sample] as const))('of %s', (_, sample) => {
  test('a host reads of its own people and of whoever comes to it', async () => {
    const of = marked(await sample.load())
    const { mission } = of
    const receivers = new Set(receiversOf(mission))
    let read = 0
    for (const told of await textsOf(of, 'host')) {
      const placeId = placeIn(of, told.file)
      const there = rowsOf(mission, 'items').filter((item) => item.placeId === placeId && placeId !== null)
      const house = mission.tables.places[placeId ?? '']?.operatorOrganizationId
      const staff = rowsOf(mission, 'participations').filter(({ organizationId }) => organizationId === house)
      const concerned = [...there.flatMap((item) => concernedIn(mission, item)), ...staff.map(({ personId }) => personId)]
      const named = toldOf(of, told.text, 'name').filter((id) => receivers.has(id))
      const own = told.id === 'day-sheet' || told.id === 'visit-request' || told.id === 'visitor-workbook' ? concerned : []
      expect([told.id, told.file.name, named.filter((id) => !own.includes(id))]).toEqual([told.id, told.file.name, []])
      const isAsked = mission.tables.places[placeId ?? '']?.admission?.needsIdCopy
      expectNone(of, told, beside('passport'))
      expectNone(of, told, ['passport'], isAsked ? concerned : [])
      expect(told.text).not.toMatch(/q(secret|drivers|booking|room)\d+q/i)
      read += toldOf(of, told.text, 'name').length
    }
    expect(read).toBeGreaterThan(0)
  })

  test('participants read of those whom they meet, and what is theirs', async () => {
    const of = marked(await sample.load())
    const { mission } = of
    const [first = '', second = ''] = partyOf(mission)
    for (const own of [first, second]) {
      const items = rowsOf(mission, 'items').filter((item) => attendeeIdsOf(mission, item).includes(own))
      const stays = rowsOf(mission, 'roomStays').filter(({ occupantIds }) => occupantIds.includes(own))
      const legs = rowsOf(mission, 'travelLegs').filter(({ personIds }) => personIds.includes(own))
      const met = [own, ...items.flatMap((item) => concernedIn(mission, item)), ...stays.flatMap((stay) => stay.occupantIds)]
      const everybodys = [...met, ...partyOf(mission), ...interpretersOf(mission)]
      for (const told of await textsOf(of, 'participant', { personIds: [own] })) {
        expectNone(of, told, beside('diet', 'allergy'))
        expectNone(of, told, ['diet', 'allergy'], [own])
        expectNone(of, told, ['name'], isOfAll(told.id) ? Object.keys(mission.tables.persons) : everybodys)
        expect(told.text).not.toMatch(/q(secret|drivers|room)\d+q/i)
        const bookings = legs.map(({ id }) => token('booking', Object.keys(mission.tables.travelLegs).indexOf(id)))
        expect([
          told.id,
          (told.text.match(/qbooking\d+q/gi) ?? []).filter((one) => !bookings.includes(one.toLowerCase())),
        ]).toEqual([told.id, []])
      }
    }
  })

  test('interpreters read of those for whom they work, and telephones of those who receive them', async () => {
    const of = marked(await sample.load())
    const { mission } = of
    for (const { id, personId } of rowsOf(mission, 'interpreters')) {
      const own = rowsOf(mission, 'assignments').filter(({ interpreterId }) => interpreterId === id)
      const needs = own.flatMap(({ requirementId }) => mission.tables.requirements[requirementId] ?? [])
      const items = needs.flatMap(({ itemId }) => mission.tables.items[itemId] ?? [])
      const met = [personId, ...items.flatMap((item) => concernedIn(mission, item))]
      const isReachable = (one: string) => ['host', 'staff', 'driver', 'guide'].includes(mission.tables.persons[one]?.kind ?? '')
      const isOwn = (one: DocumentId) => one === 'interpreter-call-sheet' || one === 'interpreter-page'
      const mates = rowsOf(mission, 'roomStays').flatMap(({ occupantIds }) => (occupantIds.includes(personId) ? occupantIds : []))
      for (const told of await textsOf(of, 'interpreter', { interpreterIds: [id] })) {
        expectNone(of, told, beside('phone'))
        expectNone(of, told, ['phone'], isOwn(told.id) ? met.filter(isReachable) : [])
        if (isOwn(told.id))
          expectNone(of, told, ['name'], [...met, ...mates, ...partyOf(mission).filter((one) => isHead(mission, one))])
        expect(told.text).not.toMatch(/q(secret|room)\d+q/i)
      }
    }
  })

  test('drivers read the names of those who ride with them, and their own telephone', async () => {
    const of = marked(await sample.load())
    const { mission } = of
    for (const told of await textsOf(of, 'driver')) {
      const named = toldOf(of, told.file.name.toLowerCase(), 'name')
      const vehicles = rowsOf(mission, 'vehicles').filter(({ driverPersonId, plate }) =>
        driverPersonId === null ? told.text.includes(plate) : named.includes(driverPersonId),
      )
      const ids = vehicles.map(({ id }) => id)
      const ridden = rowsOf(mission, 'items').filter(({ vehicleIds }) => vehicleIds.some((one) => ids.includes(one)))
      expectNone(of, told, unnamed)
      expectNone(of, told, ['name'], [...named, ...ridden.flatMap((item) => concernedIn(mission, item))])
      const phones = ids.map((id) => token('drivers', Object.keys(mission.tables.vehicles).indexOf(id)))
      expect((told.text.match(/qdrivers\d+q/gi) ?? []).filter((one) => !phones.includes(one.toLowerCase()))).toEqual([])
      expect(told.text).not.toMatch(/q(secret|booking|room)\d+q/i)
    }
  })

  test('a hotel reads the names of its own guests, and whoever cooks of those who eat there', async () => {
    const of = marked(await sample.load())
    const { mission } = of
    for (const told of await textsOf(of, 'hotel')) {
      const guests = rowsOf(mission, 'roomStays').filter(({ hotelPlaceId }) => hotelPlaceId === placeIn(of, told.file))
      expectNone(of, told, unnamed)
      expectNone(
        of,
        told,
        ['name'],
        guests.flatMap(({ occupantIds }) => occupantIds),
      )
      expect(told.text).not.toMatch(/q(secret|drivers|booking)\d+q/i)
    }
    for (const audience of ['caterer', 'catererNamed'] as const) {
      for (const told of await textsOf(of, audience)) {
        const there = rowsOf(mission, 'items').filter(({ placeId }) => placeId === placeIn(of, told.file))
        const eating = there.flatMap((item) => concernedIn(mission, item))
        expectNone(of, told, beside('diet', 'allergy'))
        expectNone(of, told, ['diet', 'allergy'], eating)
        expectNone(of, told, ['name'], audience === 'catererNamed' ? eating : [])
        expect(told.text).not.toMatch(/q(secret|drivers|booking|room)\d+q/i)
      }
    }
  })

  test('an agency reads of no traveller’s telephone, diet or papers', async () => {
    const of = marked(await sample.load())
    for (const told of await textsOf(of, 'agency')) {
      expectNone(of, told, unnamed)
      expect(told.text).not.toMatch(/q(secret|drivers|booking|room)\d+q/i)
    }
  })
})

/** Documents of the whole programme or party: whoever travels with it may read who stands in them. */
function isOfAll(id: DocumentId): boolean {
  return ['delegation-list', 'master-itinerary', 'itinerary-workbook'].includes(id)
}

/** Of whom an interpreter reads wherever they interpret. */
function isHead(mission: Mission, personId: string): boolean {
  return rowsOf(mission, 'participations').some(
    (one) => one.personId === personId && (one.role === 'headOfDelegation' || one.role === 'deputyHead'),
  )
}
