import { describe, expect, test } from 'vitest'
import { bedForEveryNight } from '../../../shared/checks/bed-for-every-night'
import type { Item } from '../../../shared/mission/entities/item'
import type { RoomStay } from '../../../shared/mission/entities/room-stay'
import { aMission } from '../../support/a-mission'
import { whatACheckSays } from '../../support/what-a-check-says'

const arrival: Partial<Item> = { id: 'arrival', kind: 'flight', dayOn: '2023-05-24', startTime: '10:00', endTime: '14:00' }
const departure: Partial<Item> = { id: 'departure', kind: 'flight', dayOn: '2023-05-27', startTime: '10:00', endTime: '14:00' }
const room: Partial<RoomStay> = { id: 'room', hotelPlaceId: 'hotel', checkInOn: '2023-05-24', checkOutOn: '2023-05-27' }

/** Wang and Li are guests, Sato interprets. */
function says(items: readonly Partial<Item>[], roomStays: readonly Partial<RoomStay>[]): readonly string[] {
  const mission = aMission({
    places: [{ id: 'hotel', kind: 'hotel', names: { en: 'Hotel' } }],
    persons: ['wang', 'li', 'sato'].map((id) => ({ id, preferredBadgeName: id })),
    participations: [{ personId: 'wang' }, { personId: 'li' }, { personId: 'sato', role: 'interpreter' }],
    items,
    roomStays,
  })
  return whatACheckSays(bedForEveryNight, mission)
}

const both = (stay: Partial<RoomStay> = {}) => ({ ...room, beds: 2, occupantIds: ['wang', 'li'], ...stay })

describe('C15: a bed for every night', () => {
  test.each<[string, readonly Partial<Item>[], readonly Partial<RoomStay>[], readonly string[]]>([
    ['a room for the whole stay', [arrival, departure], [both()], []],
    ['no rooms yet is one finding', [arrival, departure], [], ['C15.noBed li wang 0/3']],
    ['a cancelled room is none', [arrival, departure], [both({ status: 'cancelled' })], ['C15.noBed li wang 0/3']],
    ['one of the two has no room', [arrival, departure], [{ ...room, occupantIds: ['wang'] }], ['C15.noBed li 0/3']],
    ['the last night is missing', [arrival, departure], [both({ checkOutOn: '2023-05-26' })], ['C15.noBed li wang 0/1']],
    [
      'a night between two hotels',
      [arrival, departure],
      [both({ checkOutOn: '2023-05-25' }), both({ id: 'second', checkInOn: '2023-05-26' })],
      ['C15.noBed li wang 0/1'],
    ],
    [
      'a night on board needs no bed',
      [arrival, { ...departure, startTime: '23:00', endTime: '06:00', endDayOffset: 1 }],
      [both()],
      [],
    ],
    [
      'who lands at two in the morning has yet to sleep',
      [{ ...arrival, startTime: '21:00', endTime: '02:00', endDayOffset: 1 }, departure],
      [both({ checkInOn: '2023-05-25' })],
      ['C15.noBed li wang 0/1'],
    ],
    [
      'a banquet past midnight is not another day',
      [arrival, { ...departure, kind: 'banquet', dayOn: '2023-05-26', startTime: '19:00', endTime: '00:30', endDayOffset: 1 }],
      [both({ checkOutOn: '2023-05-26' })],
      [],
    ],
    [
      'who joins later needs no bed before',
      [
        { ...arrival, excludePersonIds: ['li'] },
        { ...arrival, id: 'later', dayOn: '2023-05-25', attendance: 'persons', includePersonIds: ['li'] },
        departure,
      ],
      [
        { ...room, occupantIds: ['wang'] },
        { ...room, id: 'second', checkInOn: '2023-05-25', occupantIds: ['li'] },
      ],
      [],
    ],
    ['two in a single room', [], [both({ beds: 1 })], ['C15.overCapacity room wang li 2/1']],
    [
      'two rooms for one person',
      [],
      [
        { ...room, occupantIds: ['wang'] },
        { ...room, id: 'second', checkInOn: '2023-05-26', occupantIds: ['wang'] },
      ],
      ['C15.twoRooms wang second room 2/1'],
    ],
    [
      'from one room to the next',
      [],
      [
        { ...room, occupantIds: ['wang'] },
        { ...room, id: 'second', checkInOn: '2023-05-27', checkOutOn: '2023-05-28', occupantIds: ['wang'] },
      ],
      [],
    ],
  ])('%s', (_situation, items, rooms, expected) => {
    expect(says(items, rooms)).toEqual(expected)
  })
})
