import { describe, expect, test } from 'vitest'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Mission } from '../../../shared/mission/mission'
import { aMission, type MissionRows } from '../../support/a-mission'
import { latin, person } from '../../support/a-name'
import { readableText, written } from '../../support/written'

/** A page as somebody reads it, in one line. */
async function read(id: Parameters<typeof written>[0], mission: Mission, options: Parameters<typeof written>[2] = {}) {
  const [file] = await written(id, mission, options)
  const page = file ? await readableText(file) : ''
  return page
    .replace(/[\s\S]*<body>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

const flight = (id: string, dayOn: string) => ({ id, kind: 'flight' as const, dayOn, startTime: '09:00', endTime: '12:00' })
const leg = (itemId: string, number: string) => ({ itemId, number, personIds: ['wu'] })
const wu: MissionRows = {
  persons: [person('wu', [latin('Wu', 'An')])],
  participations: [{ personId: 'wu' }],
}

describe('the head of a personal itinerary', () => {
  const places = ['old', 'bay', 'hill'].map((id) => ({ id, kind: 'hotel' as const, names: { en: `Hotel ${id}` } }))
  const stay = (hotelPlaceId: string, checkInOn: string, checkOutOn: string) => ({
    hotelPlaceId,
    checkInOn,
    checkOutOn,
    occupantIds: ['wu'],
  })

  test('has tickets and rooms as one travels, not as they were typed in', async () => {
    const text = await read(
      'participant-itinerary',
      aMission({
        ...wu,
        places,
        items: [flight('home', '2023-05-31'), flight('out', '2023-05-24')],
        travelLegs: [leg('home', 'XX 2'), leg('out', 'XX 1')],
        roomStays: [stay('hill', '2023-05-27', '2023-05-31'), stay('bay', '2023-05-24', '2023-05-27')],
      }),
    )
    expect(text.indexOf('XX 1')).toBeLessThan(text.indexOf('XX 2'))
    expect(text.indexOf('Hotel bay')).toBeLessThan(text.indexOf('Hotel hill'))
  })

  test('has no card for a hotel that was cancelled, nor a ticket that is not good', async () => {
    const text = await read(
      'participant-itinerary',
      aMission({
        ...wu,
        places,
        items: [flight('out', '2023-05-24'), { ...flight('off', '2023-05-25'), status: 'cancelled' }],
        travelLegs: [{ ...leg('out', 'XX 1'), ticketStatus: 'cancelled' }, leg('off', 'XX 3')],
        roomStays: [{ ...stay('old', '2023-05-24', '2023-05-25'), status: 'cancelled' }],
      }),
    )
    expect(text.match(/Hotel old|XX \d/g)).toBeNull()
  })
})

test('who leads the delegation is first in its list, also one of the staff', async () => {
  const people = { persons: [person('wu', [latin('Wu', 'An')]), person('lead', [latin('Lead', 'L')], 'staff')] }
  const roles = [{ personId: 'wu' }, { personId: 'lead', role: 'headOfDelegation' as const }]
  const list = await read('delegation-list', aMission({ ...people, participations: roles }))
  expect(list.match(/Secretariat|LEAD|WU/g)).toEqual(['LEAD', 'WU'])
})

describe('interpreters', () => {
  const staff: MissionRows = {
    ...wu,
    persons: ['wu', 'asked', 'engaged', 'ill'].map((id) => person(id, [latin(id, 'X')])),
    participations: [{ personId: 'wu' }, { personId: 'ill', role: 'interpreter', status: 'cancelled' }],
    interpreters: ['asked', 'engaged', 'ill'].map((id) => ({ id, personId: id })),
    items: [{ id: 'visit', dayOn: '2023-05-25', status: 'confirmed' }],
    requirements: [{ id: 'need', itemId: 'visit', from: 'zh', to: 'ja' }],
    assignments: [
      { requirementId: 'need', interpreterId: 'asked', status: 'offered' },
      { requirementId: 'need', interpreterId: 'engaged', status: 'accepted' },
    ],
  }

  test.each([
    ['organizer', ['ASKED', 'ENGAGED'], '2 persons'],
    ['host', ['ENGAGED'], '1 person'],
    ['participant', ['ENGAGED'], '1 person'],
    ['interpreter', ['ENGAGED'], '1 person'],
  ] as const)('in the list for the %s are those who come, not everybody who was asked', async (audience, names, count) => {
    const list = await read('delegation-list', aMission(staff), { audience })
    expect(list.match(/ASKED|ENGAGED|ILL/g)).toEqual(names)
    expect(list).toContain(`1 person + Interpreters ${count}`)
    const cover = await read('master-itinerary', aMission(staff), { audience })
    expect(cover).toContain(`1 person + Interpreters ${count}`)
  })
})

describe('days and dates', () => {
  test('before the mission have no number, and days after them keep theirs', async () => {
    const text = await read('master-itinerary', aMission({ items: [{ id: 'early', dayOn: '2023-05-20', status: 'confirmed' }] }))
    expect(text).not.toMatch(/Day (0|-)/)
    expect(text).toContain('Saturday, May 20, 2023')
    expect(text).toContain('Day 1 Wednesday, May 24, 2023')
  })

  test('are told in English so that nobody takes the month for the day', async () => {
    expect(await read('master-itinerary', aMission({ missions: [{ startsOn: '2023-06-05', endsOn: '2023-06-05' }] }))).toContain(
      'Mon 5 Jun',
    )
  })

  test('a flight over the date line lands the day before', async () => {
    const eastward = {
      ...flight('east', '2023-05-31'),
      startTime: '00:05',
      endTime: '18:10',
      endDayOffset: -1,
      endZone: 'America/Los_Angeles',
      status: 'confirmed' as const,
    }
    expect((await read('master-itinerary', aMission({ items: [eastward] }))).replaceAll(' ', '')).toContain('18:10−1')
  })
})

describe('an interpreter’s copy, on paper and on the phone', () => {
  const talk = { id: 'talk', dayOn: '2023-05-25', startTime: '09:00', endTime: '12:00', status: 'confirmed' as const }
  const mission = aMission({
    persons: [person('lin', [latin('Lin', 'Yi')], 'interpreter'), person('mori', [latin('Mori', 'An')], 'interpreter')],
    interpreters: [
      { id: 'int-lin', personId: 'lin' },
      { id: 'int-mori', personId: 'mori' },
    ],
    places: [
      { id: 'bay', kind: 'hotel', names: { en: 'Hotel bay' } },
      { id: 'plant', names: { en: 'The plant' } },
    ],
    items: [flight('out', '2023-05-24'), { ...talk, kind: 'transfer', placeId: 'bay', toPlaceId: 'plant' }],
    requirements: [{ id: 'r', itemId: 'talk', from: 'zh', to: 'ja' }],
    assignments: [
      { requirementId: 'r', interpreterId: 'int-lin', status: 'confirmed' },
      { requirementId: 'r', interpreterId: 'int-mori', status: 'offered', role: 'second' },
    ],
    travelLegs: [{ itemId: 'out', number: 'XX 1', fromCode: 'PEK', bookingReference: 'LINPNR', personIds: ['lin'] }],
    roomStays: [
      { hotelPlaceId: 'bay', checkInOn: '2023-05-24', checkOutOn: '2023-05-27', roomNumber: '822', occupantIds: ['lin'] },
    ],
  })

  test.each(['interpreter-call-sheet', 'interpreter-page'] as const)(
    '%s has their own ticket, with its day, and room',
    async (id) => {
      const own = await read(id, mission, { interpreterIds: ['int-lin'] })
      expect(own).toContain('Wed 24 May 09:00–12:00 · XX 1 · PEK · LINPNR')
      expect(own).toMatch(/Hotel bay · Single 822 · Wed 24 May – Sat 27 May/)
      expect(await read(id, mission, { interpreterIds: ['int-mori'] })).not.toMatch(/LINPNR|822/)
    },
  )

  test.each(['interpreter-call-sheet', 'interpreter-page'] as const)(
    '%s says where a ride goes, their role, and that a partner has not said yes',
    async (id) => {
      const own = await read(id, mission, { interpreterIds: ['int-lin'] })
      expect(own).toMatch(/Hotel bay.*The plant/)
      expect(own).toContain('Role Lead')
      expect(own).toMatch(/With MORI An[^O]*Offered/)
    },
  )
})

test('whoever visits reads what a host asks of them, also after a ride that only leaves from there, and once a day', async () => {
  const rules = { ...noAdmissionRules, ppe: ['helmet'], prohibited: ['cameras'], needsIdCopy: true, lastEntry: '16:30' }
  const at = { placeId: 'plant', dayOn: '2023-05-25', status: 'confirmed' } as const
  const mission = aMission({
    ...wu,
    places: [{ id: 'plant', names: { en: 'The plant' }, admission: rules }, { id: 'bay' }],
    items: [
      { ...at, id: 'ride', kind: 'transfer', toPlaceId: 'bay', startTime: '08:00', endTime: '08:30' },
      { ...at, id: 'visit', startTime: '09:00', endTime: '10:00' },
      { ...at, id: 'tour', startTime: '10:00', endTime: '11:00' },
    ],
  })
  for (const id of ['master-itinerary', 'participant-itinerary'] as const) {
    const text = await read(id, mission)
    expect(text.match(/Prohibited cameras|16:30|equipment helmet/g)).toEqual(['equipment helmet', 'Prohibited cameras', '16:30'])
  }
})
