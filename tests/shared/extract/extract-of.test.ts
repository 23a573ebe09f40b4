import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { samples } from '../../../resources/samples/registry'
import { extractOf } from '../../../shared/extract/extract-of'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { type Mission, rowOf, rowsOf } from '../../../shared/mission/mission'
import { nativeNameOf } from '../../../shared/mission/people/person-name'
import type { RowOf, TableName } from '../../../shared/mission/registry'
import { aMission } from '../../support/a-mission'
import { latin, person } from '../../support/a-name'
import { aManyScriptMission } from '../../support/missions/a-many-script-mission'
import { written } from '../../support/written'

const origin = { id: 'extract', stepCount: 7, madeAt: Date.parse('2023-05-10T09:00Z') }

function extract(mission: Mission, interpreterId: string): Mission {
  const made = extractOf(mission, interpreterId, origin)
  if (!made) throw new Error(`no interpreter ${interpreterId}`)
  return made
}

/**
 * What no interpreter may be told, as a secretariat would say it: written down here on purpose a second time, so that a field that the
 * house forgets to hide shows up. `null`: whole tables, into which a canary is put in every text.
 */
const hidden: Readonly<Partial<Record<TableName, readonly string[] | null>>> = {
  persons: ['emergencyContact', 'email', 'dietCode', 'allergies', 'medicalNote', 'mobilityNote', 'notes', 'nationality'],
  items: ['staffNotes', 'statusReason'],
  days: ['staffNotes'],
  places: ['notes'],
  interpreters: ['notes', 'doNotUseReason'],
  missions: ['sourceNote'],
  organizations: ['aliases'],
  roomStays: ['notes'],
  ratePlans: null,
  ruleProfiles: null,
  tasks: null,
  acceptances: null,
  transferTimes: null,
  groups: null,
  holidays: null,
}

function marked(value: unknown, mark: string): unknown {
  if (typeof value === 'string') return mark
  if (Array.isArray(value)) return [mark]
  return value
}

/** The mission with canaries where nobody may look: hidden fields, passports, visas, and rows that are nobody's of theirs. */
function withCanaries(mission: Mission): Mission {
  const tables = Object.entries(mission.tables).map(([table, rows]) => {
    const fields = hidden[table as TableName]
    const changed = Object.entries(rows as Readonly<Record<string, Readonly<Record<string, unknown>>>>).map(([id, row]) => {
      const names = fields === null ? Object.keys(row).filter((name) => !/id$/i.test(name)) : (fields ?? [])
      const canaries = names.map((name) => [name, marked(row[name], `canary-${table}-${name}`)])
      return [id, { ...row, ...Object.fromEntries(canaries) }]
    })
    return [table, Object.fromEntries(changed)]
  })
  const whole = { ...mission, tables: Object.fromEntries(tables) } as Mission
  const persons = Object.fromEntries(
    rowsOf(whole, 'persons').map((one) => [
      one.id,
      {
        ...one,
        birthOn: '1911-11-11',
        phone: ['host', 'staff', 'driver', 'guide'].includes(one.kind) ? one.phone : 'canary-phone',
        passport: { number: 'canary-passport', country: 'XX', issuedOn: '1911-11-12', expiresOn: '1911-11-13' },
        visa: { status: 'granted' as const, number: 'canary-visa', expiresOn: '1911-11-14' },
      },
    ]),
  )
  const removed = { ...whole.removed, persons, items: whole.tables.items }
  return { ...whole, tables: { ...whole.tables, persons }, removed }
}

const statuses = ['proposed', 'offered', 'accepted', 'declined', 'confirmed', 'cancelled'] as const

/** Who works where, at random; and who sleeps and flies with whom. */
const deployed = (base: Mission) => {
  const interpreters = rowsOf(base, 'interpreters').map(({ id }) => id)
  const persons = rowsOf(base, 'persons').map(({ id }) => id)
  return fc
    .record({
      work: fc.array(
        fc.record({
          requirementId: fc.constantFrom(...rowsOf(base, 'requirements').map(({ id }) => id)),
          interpreterId: fc.constantFrom(...interpreters),
          status: fc.constantFrom(...statuses),
        }),
        { maxLength: 12 },
      ),
      rooms: fc.array(fc.shuffledSubarray(persons, { maxLength: 3 }), { maxLength: 4 }),
      legs: fc.array(fc.shuffledSubarray(persons, { maxLength: 4 }), { maxLength: 3 }),
      away: fc.array(fc.constantFrom(...interpreters), { maxLength: 4 }),
    })
    .map(({ work, rooms, legs, away }): Mission => {
      const hotel = rowsOf(base, 'places')[0]?.id ?? ''
      const item = rowsOf(base, 'items')[0]?.id ?? ''
      const extra = aMission({
        persons: rowsOf(base, 'persons'),
        assignments: [],
        places: [{ id: hotel }],
        items: [{ id: item }],
        roomStays: rooms.map((occupantIds, index) => ({
          hotelPlaceId: hotel,
          checkInOn: '2023-05-24',
          checkOutOn: '2023-05-25',
          roomNumber: `room ${index};`,
          occupantIds,
        })),
        travelLegs: legs.map((personIds, index) => ({
          itemId: item,
          bookingReference: `pnr-of-${index}`,
          personIds,
        })),
      })
      const assignments = work.map((one, index) => ({
        ...(rowsOf(base, 'assignments')[0] as RowOf<'assignments'>),
        ...one,
        id: `work-${index}`,
        answerNote: `remark of ${one.interpreterId}`,
      }))
      const availabilities = away.map((interpreterId, index) => ({
        id: `away-${index}`,
        interpreterId,
        from: { on: '2023-05-24', time: '00:00' },
        to: { on: '2023-05-24', time: '23:59' },
        zone: 'Asia/Tokyo',
        state: 'unavailable' as const,
      }))
      return {
        ...base,
        tables: {
          ...base.tables,
          roomStays: extra.tables.roomStays,
          travelLegs: extra.tables.travelLegs,
          assignments: Object.fromEntries(assignments.map((one) => [one.id, one])),
          availabilities: Object.fromEntries(availabilities.map((one) => [one.id, one])),
        },
      }
    })
}

describe('an interpreter’s extract of a mission', () => {
  test('is a whole mission of its own, whoever works where', () => {
    fc.assert(
      fc.property(deployed(aManyScriptMission()), (mission) => {
        for (const { id } of rowsOf(mission, 'interpreters')) expect(integrityOfAll(extract(mission, id))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('holds in no byte what an interpreter may not know', () => {
    const base = aManyScriptMission()
    fc.assert(
      fc.property(deployed(base), (mission) => {
        const secret = withCanaries(mission)
        for (const { id, personId } of rowsOf(mission, 'interpreters')) {
          const bytes = JSON.stringify(extract(secret, id))
          expect(bytes.match(/canary[-\w]*|1911-11-\d\d/g) ?? []).toEqual([])
          for (const stay of rowsOf(mission, 'roomStays')) {
            expect(bytes.includes(stay.roomNumber)).toBe(stay.occupantIds.includes(personId))
          }
          for (const other of rowsOf(mission, 'interpreters')) {
            if (other.id !== id) expect(bytes).not.toContain(`remark of ${other.id}`)
          }
          expect(rowsOf(extract(secret, id), 'availabilities').every((one) => one.interpreterId === id)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('names nobody but themselves, partners, principals, contacts and the organizer’s people', () => {
    const mission = aMission({
      missions: [{ organizerOrganizationId: 'green' }],
      organizations: [{ id: 'green' }, { id: 'bank' }],
      persons: [
        person('me', [latin('Sato', 'Me')], 'interpreter'),
        person('partner', [latin('Zhao', 'Partner')], 'interpreter'),
        person('other', [latin('Kim', 'Other')], 'interpreter'),
        person('head', [latin('Wang', 'Head')]),
        person('member', [latin('Li', 'Member')]),
        { ...person('host', [latin('Mihon', 'Host')], 'host'), phone: '+81 3 1' },
        { ...person('staff', [latin('Chen', 'Staff')], 'staff'), phone: '+86 10 1' },
        person('driver', [latin('Ueda', 'Driver')], 'driver'),
      ],
      participations: [
        { personId: 'head', role: 'headOfDelegation' },
        { personId: 'member' },
        { personId: 'staff', organizationId: 'green', role: 'accompanying' },
      ],
      vehicles: [{ id: 'coach', driverPersonId: 'driver', driverPhone: '+81 90 1' }],
      places: [{ id: 'plant', contactPersonIds: ['host'] }, { id: 'elsewhere' }],
      items: [
        { id: 'visit', dayOn: '2023-05-24', startTime: '09:00', endTime: '10:00', placeId: 'plant', vehicleIds: ['coach'] },
        { id: 'dinner', dayOn: '2023-05-24', startTime: '18:00', endTime: '20:00', placeId: 'elsewhere' },
      ],
      interpreters: [
        { id: 'i-me', personId: 'me' },
        { id: 'i-partner', personId: 'partner' },
        { id: 'i-other', personId: 'other' },
      ],
      requirements: [
        { id: 'r-visit', itemId: 'visit', from: 'zh-Hans', to: 'ja' },
        { id: 'r-dinner', itemId: 'dinner', from: 'zh-Hans', to: 'ja' },
      ],
      assignments: [
        { id: 'a-me', requirementId: 'r-visit', interpreterId: 'i-me' },
        { id: 'a-partner', requirementId: 'r-visit', interpreterId: 'i-partner' },
        { id: 'a-other', requirementId: 'r-dinner', interpreterId: 'i-other' },
      ],
      terms: [{ id: 't', words: { ja: '焼却' }, placeId: 'elsewhere', addedBy: 'Kim Other' }],
    })
    const { tables } = extract(mission, 'i-me')
    expect(Object.keys(tables.persons)).toEqual(['me', 'partner', 'head', 'host', 'staff', 'driver'])
    expect(Object.values(tables.persons).map(({ phone }) => phone)).toEqual(['', '', '', '+81 3 1', '+86 10 1', ''])
    expect([Object.keys(tables.items), Object.keys(tables.places)]).toEqual([['visit'], ['plant']])
    // How many listen is told, not who: the two of the party and the secretariat.
    expect(tables.items.visit).toMatchObject({ listenersCount: 3, includePersonIds: ['head'], groupIds: [] })
    expect(tables.terms.t).toMatchObject({ words: { ja: '焼却' }, placeId: null, addedBy: '' })
    expect(tables.missions.extract?.extract).toEqual({
      missionId: 'mission',
      interpreterId: 'i-me',
      stepCount: 7,
      madeAt: origin.madeAt,
    })
  })

  test('gives an interpreter back what is their own: remark, availability, room, and the time to report', () => {
    const base = aMission({
      persons: [person('me', [latin('Sato', 'Me')], 'interpreter'), person('mate', [latin('Wang', 'Mate')])],
      places: [{ id: 'hotel', kind: 'hotel' }],
      ruleProfiles: [{ id: 'rules', figures: { reportMinutesBefore: { value: 45, source: 'x' } } }],
      missions: [{ ruleProfileId: 'rules' }],
      interpreters: [{ id: 'i', personId: 'me' }],
      items: [{ id: 'visit', dayOn: '2023-05-24', startTime: '09:00', endTime: '10:00' }],
      requirements: [{ id: 'r', itemId: 'visit', from: 'zh-Hans', to: 'ja' }],
      assignments: [{ id: 'a', requirementId: 'r', interpreterId: 'i', status: 'declined', answerNote: 'ill' }],
      availabilities: [
        { id: 'away', interpreterId: 'i', from: { on: '2023-05-25', time: '00:00' }, to: { on: '2023-05-25', time: '23:59' } },
      ],
      roomStays: [
        { id: 'room', hotelPlaceId: 'hotel', checkInOn: '2023-05-24', checkOutOn: '2023-05-25', occupantIds: ['mate', 'me'] },
      ],
    })
    const { tables } = extract(base, 'i')
    expect(tables.assignments.a).toMatchObject({ status: 'declined', answerNote: 'ill', reportMinutesBefore: 45 })
    expect([Object.keys(tables.availabilities), tables.roomStays.room?.occupantIds]).toEqual([['away'], ['me']])
    expect([Object.keys(tables.persons), tables.ruleProfiles]).toEqual([['me'], {}])
  })

  test.each(samples.map(({ id, load }) => [id, load] as const))(
    'of the sample %s gives the same call sheet as the mission itself',
    async (_, load) => {
      const mission = await load('sample')
      for (const { id, personId } of rowsOf(mission, 'interpreters')) {
        const own = extract(mission, id)
        const options = { interpreterIds: [id], languages: ['ja', 'en'] }
        const [whole, part] = await Promise.all([
          written('interpreter-call-sheet', mission, options),
          written('interpreter-call-sheet', own, options),
        ])
        expect(part).toEqual(whole)
        expect(nativeNameOf(rowOf(own, 'persons', personId) as RowOf<'persons'>).text).not.toBe('')
      }
    },
  )

  test('is of somebody who interprets here, or is not', () => {
    expect(extractOf(aMission(), 'nobody', origin)).toBeNull()
  })
})
