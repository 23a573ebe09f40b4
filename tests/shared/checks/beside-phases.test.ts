import { describe, expect, test } from 'vitest'
import { noDoubleBooking } from '../../../shared/checks/no-double-booking'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission, type MissionRows } from '../../support/a-mission'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

const plant: Partial<Item> = { id: 'plant', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00' }
const bank: Partial<Item> = { id: 'bank', dayOn: '2023-05-25', startTime: '10:30', endTime: '12:00' }

const people: MissionRows = {
  groups: [{ id: 'A' }, { id: 'B' }],
  persons: [{ id: 'wang' }, { id: 'li' }],
  participations: [
    { personId: 'wang', groupIds: ['A'] },
    { personId: 'li', groupIds: ['B'] },
  ],
  places: [{ id: 'hall' }, { id: 'bank' }, { id: 'plant' }],
}

function says(items: readonly Partial<Item>[]): readonly string[] {
  return whatACheckSays(noDoubleBooking, aMission({ ...people, items }))
}

describe('C01 beside an item of several days', () => {
  const fair: Partial<Item> = {
    id: 'fair',
    kind: 'conferenceSession',
    dayOn: '2023-05-24',
    startTime: '09:00',
    endTime: '17:00',
    endDayOffset: 2,
    placeId: 'hall',
  }

  test.each<[string, readonly Partial<Item>[], readonly string[]]>([
    ['dinner within the days of a fair is outside its hours', [fair, { ...bank, startTime: '18:30', endTime: '21:00' }], []],
    [
      'what begins before the fair is over for the day',
      [fair, { ...bank, startTime: '16:40', endTime: '18:00' }],
      ['C01.party bank fair 20/0'],
    ],
    ['a session at its place is part of it', [fair, { ...bank, placeId: 'hall' }], []],
    ['so is lunch that has no place of its own', [fair, { ...bank, kind: 'meal', startTime: '12:00', endTime: '13:00' }], []],
    ['a visit elsewhere in its hours is not', [fair, { ...bank, placeId: 'bank' }], ['C01.party bank fair 90/0']],
    ['nor is a ride', [fair, { ...bank, kind: 'transfer' }], ['C01.party bank fair 90/0']],
    ['two of its parts at once are two items at once', [fair, plant, bank], ['C01.party bank plant 30/0']],
    [
      'two fairs at one place are no part of each other, and are told day by day',
      [fair, { ...fair, id: 'expo', startTime: '10:00' }],
      ['C01.party expo fair 420/0', 'C01.party expo fair 420/0', 'C01.party expo fair 420/0'],
    ],
    ['a course of two of its days is its part', [fair, { ...fair, id: 'course', endDayOffset: 1 }], []],
    [
      'from noon to noon: the evening between is free, the hours of the day are not',
      [
        { ...fair, startTime: '14:00', endTime: '12:00' },
        { ...bank, startTime: '19:00', endTime: '21:00' },
        { ...plant, placeId: 'plant' },
      ],
      ['C01.party plant fair 120/0'],
    ],
    [
      'a homestay takes the nights as well; what is there, or has no place, is part of it',
      [
        { ...fair, kind: 'visit', startTime: '18:00', endTime: '10:00' },
        { ...bank, placeId: 'bank', startTime: '20:00', endTime: '21:00' },
        plant,
      ],
      ['C01.party bank fair 60/0'],
    ],
    [
      'blocked days are blocked by night too',
      [
        { ...fair, kind: 'blocker' },
        { ...bank, startTime: '19:00', endTime: '20:00' },
      ],
      ['C01.party bank fair 60/0'],
    ],
    [
      'something at the place that others attend is no part of it, and in nobody’s way',
      [
        { ...fair, attendance: 'groups', groupIds: ['A'] },
        { ...bank, placeId: 'bank', attendance: 'groups', groupIds: ['B'] },
      ],
      [],
    ],
  ])('%s', (_situation, items, expected) => {
    expect(says(items)).toEqual(expected)
  })

  test('what is to move is not the fair, though its day begins later', () => {
    const visit = { ...plant, startTime: '08:30', placeId: 'plant' }
    const mission = aMission({ ...people, items: [fair, visit] })
    expect(whatACheckSays(noDoubleBooking, mission)).toEqual(['C01.party plant fair 120/0'])
    expect(mendsOffered(noDoubleBooking, mission)).toEqual(['mend.startLater', 'mend.shiftDay'])
  })

  test('an interpreter, a coach and a room of the fair are at its parts, and free in the evening', () => {
    const staffed = (items: readonly Partial<Item>[]) => {
      const all = items.map((item) => ({ ...item, vehicleIds: ['coach'], roomName: 'A' }))
      return whatACheckSays(
        noDoubleBooking,
        aMission({
          places: [{ id: 'hall' }, { id: 'bank' }],
          vehicles: [{ id: 'coach' }],
          persons: [{ id: 'sato' }],
          interpreters: [{ id: 'i', personId: 'sato' }],
          items: all,
          requirements: items.map(({ id = '' }) => ({ id: `need-${id}`, itemId: id, from: 'zh', to: 'ja' })),
          assignments: items.map(({ id }) => ({ requirementId: `need-${id}`, interpreterId: 'i' })),
        }),
      )
    }
    expect(staffed([fair, { ...bank, placeId: 'hall' }])).toEqual([])
    expect(staffed([fair, { ...bank, placeId: 'bank', startTime: '19:00', endTime: '20:00' }])).toEqual([])
    expect(staffed([fair, { ...bank, placeId: 'bank' }])).toEqual([
      'C01.party bank fair 90/0',
      'C01.vehicle bank fair coach 90/0',
      'C01.interpreter bank fair i 90/0',
    ])
  })
})
