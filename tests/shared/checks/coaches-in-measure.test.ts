import { describe, expect, test } from 'vitest'
import { coachesInMeasure } from '../../../shared/checks/coaches-in-measure'
import { findingText } from '../../../shared/checks/finding-text'
import { translatorFor } from '../../../shared/i18n/translator-for'
import type { Item } from '../../../shared/mission/entities/item'
import type { Vehicle } from '../../../shared/mission/entities/vehicle'
import { aMission } from '../../support/a-mission'
import { whatACheckSays } from '../../support/what-a-check-says'

type Ride = Partial<Item> & { readonly id: string }

/** A ride of the coach on 25 May, unless it says otherwise. */
function ride(id: string, startTime: string, endTime: string, more: Partial<Item> = {}): Ride {
  return { id, kind: 'transfer', dayOn: '2023-05-25', startTime, endTime, vehicleIds: ['coach'], ...more }
}

/** So many hours of driving, with half an hour's pause after each three. */
function driving(id: string, dayOn: string, hours: number): readonly Ride[] {
  const end = 13 + hours - 6
  return [
    ride(`${id}-1`, '06:00', '09:00', { dayOn }),
    ride(`${id}-2`, '09:30', '12:30', { dayOn }),
    ride(`${id}-3`, '13:00', `${end}:00`, { dayOn }),
  ]
}

/** Five guests: three in group A, two in group B. */
function says(items: readonly Ride[], coach: Partial<Vehicle> = {}): readonly string[] {
  const ids = ['a1', 'a2', 'a3', 'b1', 'b2']
  const mission = aMission({
    groups: [{ id: 'A' }, { id: 'B' }],
    persons: [...ids, 'driver', 'sato'].map((id) => ({ id })),
    participations: ids.map((id) => ({ personId: id, groupIds: [id.startsWith('a') ? 'A' : 'B'] })),
    places: [{ id: 'narita', kind: 'airport' }, { id: 'hotel', kind: 'hotel' }, { id: 'inn', kind: 'hotel' }, { id: 'plant' }],
    vehicles: [
      { id: 'coach', ...coach },
      { id: 'second', driverPersonId: coach.driverPersonId ?? null },
      { id: 'ferry', kind: 'boat' },
    ],
    interpreters: [{ id: 'sato', personId: 'sato' }],
    items,
    requirements: [{ id: 'need', itemId: items[0]?.id ?? '', from: 'ja', to: 'zh' }],
    assignments: [{ requirementId: 'need', interpreterId: 'sato' }],
  })
  return whatACheckSays(coachesInMeasure, mission)
}

describe('C14: drivers keep to their hours', () => {
  const long = [ride('out', '08:00', '09:00'), ride('back', '19:30', '20:30')]
  test.each<[string, readonly Ride[], Partial<Vehicle>, readonly string[]]>([
    ['twelve hours from the first ride to the last', [long[0] ?? ride('', '', ''), ride('back', '19:00', '20:00')], {}, []],
    ['half an hour more', long, {}, ['C14.day coach out back 750/720']],
    [
      'it is the driver’s day, where one is known',
      long,
      { driverPersonId: 'driver' },
      ['C14.day driver out back coach second 750/720'],
    ],
    [
      'one driver with two vehicles has one day',
      [ride('out', '08:00', '09:00'), ride('back', '19:30', '20:30', { vehicleIds: ['second'] })],
      { driverPersonId: 'driver' },
      ['C14.day driver out back coach second 750/720'],
    ],
    [
      'a visit for which the coach waits is part of the day',
      [ride('visit', '08:00', '21:00', { kind: 'visit' })],
      {},
      ['C14.day coach visit visit 780/720'],
    ],
    [
      'a fair of three days is nine hours on each of them',
      [ride('fair', '09:00', '18:00', { kind: 'conferenceSession', endDayOffset: 2 })],
      {},
      [],
    ],
    [
      'who fetches from it late on its second day is bound until then',
      [
        ride('fair', '09:00', '18:00', { kind: 'conferenceSession', endDayOffset: 2 }),
        ride('back', '21:30', '22:00', { dayOn: '2023-05-26' }),
      ],
      {},
      ['C14.day coach fair back 780/720'],
    ],
    [
      'every day of it is too long',
      [ride('fair', '08:00', '20:30', { kind: 'conferenceSession', endDayOffset: 1 })],
      {},
      ['C14.day coach fair fair 750/720', 'C14.day coach fair fair 750/720'],
    ],
    [
      'of a homestay the nights are not told, its last morning is',
      [
        ride('homestay', '18:00', '10:00', { endDayOffset: 2, kind: 'visit' }),
        ride('early', '06:00', '07:00', { dayOn: '2023-05-27' }),
        ride('late', '18:00', '18:30', { dayOn: '2023-05-27' }),
      ],
      {},
      ['C14.day coach early late 750/720'],
    ],
    ['a boat has other rules', [ride('out', '06:00', '21:00', { vehicleIds: ['ferry'] })], {}, []],
    [
      'what is called off is not driven',
      [long[0] ?? ride('', '', ''), ride('back', '19:30', '20:30', { status: 'cancelled' })],
      {},
      [],
    ],
    ['four hours without a break', [ride('out', '08:00', '12:00')], {}, []],
    ['a minute more', [ride('out', '08:00', '12:01')], {}, ['C14.nonstop coach out out 241/240']],
    [
      'two rides with too short a break between',
      [ride('out', '08:00', '10:30'), ride('on', '10:50', '13:00')],
      {},
      ['C14.nonstop coach out on 280/240'],
    ],
    [
      'half an hour in two pauses',
      [ride('out', '08:00', '10:30'), ride('on', '10:45', '11:00'), ride('far', '11:15', '14:00')],
      {},
      [],
    ],
    [
      'pauses under ten minutes are none',
      [ride('out', '08:00', '10:30'), ride('on', '10:39', '11:00'), ride('far', '11:25', '14:00')],
      {},
      ['C14.nonstop coach out far 326/240'],
    ],
    [
      'eight and a half hours of driving with breaks',
      [ride('out', '08:00', '11:00'), ride('on', '12:00', '15:00'), ride('back', '16:00', '18:30')],
      {},
      ['C14.driving coach out back 510/480'],
    ],
    [
      'nine hours and a half on the average of two days',
      [...driving('25', '2023-05-25', 10), ...driving('26', '2023-05-26', 9)],
      {},
      ['C14.driving coach 25-1 25-3 600/480', 'C14.driving coach 26-1 26-3 540/480', 'C14.twoDays coach 25-1 26-3 570/540'],
    ],
    [
      'nine hours on the average, or a day between',
      [...driving('25', '2023-05-25', 10), ...driving('26', '2023-05-26', 8), ...driving('28', '2023-05-28', 10)],
      {},
      ['C14.driving coach 25-1 25-3 600/480', 'C14.driving coach 28-1 28-3 600/480'],
    ],
    ['two groups in one coach are one ride', [ride('A', '08:00', '11:00'), ride('B', '08:00', '11:00')], {}, []],
    [
      'eight hours of rest',
      [ride('late', '21:00', '22:00'), ride('early', '06:00', '07:00', { dayOn: '2023-05-26' })],
      {},
      ['C14.rest coach early late 480/540'],
    ],
    ['nine hours of rest', [ride('late', '21:00', '22:00'), ride('early', '07:00', '08:00', { dayOn: '2023-05-26' })], {}, []],
  ])('%s', (_situation, items, coach, expected) => {
    expect(says(items, coach)).toEqual(expected)
  })
})

describe('C14: everybody has a seat and room for a bag', () => {
  const fromAirport = ride('fetch', '10:00', '11:00', { placeId: 'narita', toPlaceId: 'hotel' })
  test.each<[string, readonly Ride[], Partial<Vehicle>, readonly string[]]>([
    ['five guests and their interpreter', [ride('out', '10:00', '11:00')], { seats: 6 }, []],
    ['a seat too few', [ride('out', '10:00', '11:00')], { seats: 5 }, ['C14.seats out coach 6/5']],
    [
      'an interpreter who is also named among those who ride',
      [ride('out', '10:00', '11:00', { includePersonIds: ['sato'] })],
      { seats: 6 },
      [],
    ],
    ['seats that nobody has entered', [ride('out', '10:00', '11:00')], { seats: 0 }, []],
    ['only a group rides', [ride('out', '10:00', '11:00', { attendance: 'groups', groupIds: ['A'] })], { seats: 4 }, []],
    [
      'two groups share the ride',
      [
        ride('A', '10:00', '11:00', { attendance: 'groups', groupIds: ['A'] }),
        ride('B', '10:00', '11:00', { attendance: 'groups', groupIds: ['B'] }),
      ],
      { seats: 5 },
      ['C14.seats A B coach 6/5'],
    ],
    ['a bag too many from the airport', [fromAirport], { checkedBags: 5 }, ['C14.luggage fetch coach 6/5']],
    [
      'nobody takes a bag to a plant',
      [ride('out', '10:00', '11:00', { placeId: 'hotel', toPlaceId: 'plant' })],
      { checkedBags: 5 },
      [],
    ],
    [
      'from one hotel to the next everybody does',
      [ride('move', '10:00', '11:00', { placeId: 'hotel', toPlaceId: 'inn' })],
      { checkedBags: 5 },
      ['C14.luggage move coach 6/5'],
    ],
  ])('%s', (_situation, items, coach, expected) => {
    expect(says(items, coach)).toEqual(expected)
  })
})

test('one coach with too few places is told in right English', () => {
  const ids = ['a1', 'a2', 'a3']
  const mission = aMission({
    persons: ids.map((id) => ({ id })),
    participations: ids.map((id) => ({ personId: id })),
    vehicles: [{ id: 'coach', name: { en: 'Coach 1' }, seats: 2 }],
    items: [{ ...ride('out', '08:00', '09:00'), title: { en: 'To the plant' } }],
  })
  const words = coachesInMeasure
    .run(mission, { today: '2023-05-01' })
    .map((one) => findingText(one, mission, translatorFor('en')))
  expect(words).toContain('To the plant: 3 people, but 2 seats in Coach 1.')
})
