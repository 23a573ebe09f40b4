import { describe, expect, test } from 'vitest'
import { journeysArranged } from '../../../shared/checks/journeys-arranged'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission } from '../../support/a-mission'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

const guests = ['chen', 'li', 'wang']
const flight: Partial<Item> = {
  id: 'flight',
  kind: 'flight',
  dayOn: '2023-05-24',
  startTime: '08:00',
  endTime: '12:00',
  placeId: 'beijing',
  toPlaceId: 'narita',
  lockTime: true,
}
const coach: Partial<Item> = {
  id: 'coach',
  kind: 'transfer',
  dayOn: '2023-05-24',
  startTime: '13:15',
  endTime: '14:30',
  placeId: 'narita',
  toPlaceId: 'hotel',
}
const home: Partial<Item> = { ...flight, id: 'home', dayOn: '2023-05-27', placeId: 'narita', toPlaceId: 'beijing' }
const only = (...includePersonIds: string[]): Partial<Item> => ({ attendance: 'persons', includePersonIds })

function aJourney(items: readonly Partial<Item>[], passengers?: readonly string[]) {
  return aMission({
    persons: guests.map((id) => ({ id })),
    participations: guests.map((personId) => ({ personId })),
    places: [{ id: 'beijing' }, { id: 'narita', kind: 'airport' }, { id: 'hotel', kind: 'hotel' }],
    items,
    travelLegs: passengers ? [{ itemId: 'flight', personIds: [...passengers] }] : [],
  })
}

describe('C16: journeys are arranged', () => {
  test.each<[string, readonly Partial<Item>[], readonly string[]]>([
    ['fetched an hour and a quarter after landing', [flight, coach, home], []],
    ['fetched an hour after', [flight, { ...coach, startTime: '13:00' }, home], ['C16.tooSoon coach flight narita narita 60/75']],
    ['lunch at the airport needs no baggage', [flight, { ...coach, kind: 'meal', startTime: '12:30' }, home], []],
    [
      'nobody fetches them',
      [flight, { ...coach, kind: 'checkIn', placeId: 'hotel', toPlaceId: null }, home],
      ['C16.noTransfer coach flight narita hotel'],
    ],
    ['what comes a day later may have its own way', [flight, { ...coach, dayOn: '2023-05-26', placeId: 'hotel' }, home], []],
    ['an idea fetches nobody', [flight, { ...coach, status: 'idea' }, home], []],
    ['a mission without flights: they come by themselves', [{ ...coach, placeId: 'hotel' }], []],
    [
      'one comes later, without a flight',
      [
        { ...flight, excludePersonIds: ['wang'] },
        { ...coach, excludePersonIds: ['wang'] },
        home,
        { id: 'visit', dayOn: '2023-05-26', startTime: '09:00', endTime: '10:00' },
      ],
      ['C16.noArrival wang'],
    ],
    [
      'one comes later, on another',
      [
        { ...flight, excludePersonIds: ['wang'] },
        { ...coach, excludePersonIds: ['wang'] },
        { ...flight, ...only('wang'), id: 'later', dayOn: '2023-05-25' },
        home,
      ],
      [],
    ],
    ['one stays behind', [flight, coach, { ...home, excludePersonIds: ['wang'] }], ['C16.noDeparture wang']],
    ['most have no flight home: they are not entered yet', [flight, coach, { ...home, ...only('wang') }], []],
  ])('%s', (_situation, items, expected) => {
    expect(whatACheckSays(journeysArranged, aJourney(items))).toEqual(expected)
  })

  test.each<[string, readonly string[] | undefined, readonly string[]]>([
    ['no booking', undefined, []],
    ['a booking without names', [], []],
    ['all in it', guests, []],
    ['two left out', ['chen'], ['C16.noTicket flight li wang']],
  ])('tickets: %s', (_situation, passengers, expected) => {
    expect(whatACheckSays(journeysArranged, aJourney([flight, coach, home], passengers))).toEqual(expected)
  })

  test('a coach that leaves too soon may leave later', () => {
    expect(mendsOffered(journeysArranged, aJourney([flight, { ...coach, startTime: '13:00' }, home]))).toEqual([
      'mend.startLater',
      'mend.shiftDay',
    ])
  })
})
