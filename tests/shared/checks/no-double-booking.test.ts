import { describe, expect, test } from 'vitest'
import { checkInSteps, checkMission } from '../../../shared/checks/check-mission'
import { noDoubleBooking } from '../../../shared/checks/no-double-booking'
import { applyDiff, editRow } from '../../../shared/mission/diff'
import type { Item } from '../../../shared/mission/entities/item'
import { rowOf } from '../../../shared/mission/mission'
import { aMission, type MissionRows } from '../../support/a-mission'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

const plant: Partial<Item> = { id: 'plant', title: { en: 'Plant' }, dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00' }
const bank: Partial<Item> = { id: 'bank', title: { en: 'Bank' }, dayOn: '2023-05-25', startTime: '10:30', endTime: '12:00' }

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

const people: MissionRows = {
  groups: [
    { id: 'A', code: 'A', name: { en: 'Group A' } },
    { id: 'B', code: 'B', name: { en: 'Group B' } },
  ],
  persons: ['wang', 'li', 'zhao'].map((id) => ({ id, preferredBadgeName: id })),
  participations: [
    { personId: 'wang', groupIds: ['A'] },
    { personId: 'li', groupIds: ['A'] },
    { personId: 'zhao', groupIds: ['B'] },
  ],
}

function says(items: readonly Partial<Item>[], more: MissionRows = {}): readonly string[] {
  return whatACheckSays(noDoubleBooking, aMission({ ...people, ...more, items }))
}

describe('C01: nobody and nothing is in two places at once', () => {
  test.each<[string, readonly Partial<Item>[], readonly string[]]>([
    ['one after the other', [plant, { ...bank, startTime: '11:00' }], []],
    ['the whole party at both is one finding', [plant, bank], ['C01.party bank plant 30/0']],
    ['the item that starts later comes first, whatever the order of rows', [bank, plant], ['C01.party bank plant 30/0']],
    [
      'a group of the party at another item',
      [plant, { ...bank, attendance: 'groups', groupIds: ['A'] }],
      ['C01.group bank plant A 30/0'],
    ],
    [
      'the same group twice',
      [
        { ...plant, attendance: 'groups', groupIds: ['A', 'B'] },
        { ...bank, attendance: 'groups', groupIds: ['B'] },
      ],
      ['C01.group bank plant B 30/0'],
    ],
    [
      'different groups in parallel',
      [
        { ...plant, attendance: 'groups', groupIds: ['A'] },
        { ...bank, attendance: 'groups', groupIds: ['B'] },
      ],
      [],
    ],
    [
      'one person sent along with the other group',
      [
        { ...plant, attendance: 'groups', groupIds: ['A'] },
        { ...bank, attendance: 'groups', groupIds: ['B'], includePersonIds: ['wang'] },
      ],
      ['C01.persons bank plant wang 30/0'],
    ],
    [
      'one person who stays away from the other item',
      [plant, { ...bank, excludePersonIds: ['zhao'] }],
      ['C01.persons bank plant li wang 30/0'],
    ],
    ['a declined item does not take place', [plant, { ...bank, status: 'declined' }], []],
    ['a cancelled item does not take place', [plant, { ...bank, status: 'cancelled' }], []],
    ['an idea is not a plan yet', [plant, { ...bank, status: 'idea' }], []],
    ['a note takes nobody’s time', [plant, { ...bank, kind: 'note' }], []],
    ['free time is there to be used', [plant, { ...bank, kind: 'freeTime' }], []],
    ['blocked time is taken', [plant, { ...bank, kind: 'blocker' }], ['C01.party bank plant 30/0']],
    ['a time that is only hidden in print is taken', [plant, { ...bank, timeMode: 'hidden' }], ['C01.party bank plant 30/0']],
    ['a time still to be decided cannot clash', [plant, { ...bank, timeMode: 'tbd' }], []],
    ['an item in the pool has no time', [plant, { ...bank, dayOn: null }], []],
    ['the instant counts, not the clock: 10:30 in Shanghai is 11:30 in Tokyo', [plant, { ...bank, zone: 'Asia/Shanghai' }], []],
    [
      'an evening that runs past midnight',
      [
        { ...plant, startTime: '22:00', endTime: '00:30', endDayOffset: 1 },
        { ...bank, startTime: '00:10', startDayOffset: 1, endTime: '01:00', endDayOffset: 1 },
      ],
      ['C01.party bank plant 20/0'],
    ],
    [
      'three at once are three pairs',
      [plant, bank, { ...bank, id: 'club', startTime: '10:45' }],
      ['C01.party bank plant 30/0', 'C01.party club plant 15/0', 'C01.party club bank 75/0'],
    ],
  ])('%s', (_situation, items, expected) => {
    expect(says(items)).toEqual(expected)
  })

  /** So many items a quarter of an hour apart, all under way at noon. */
  const crowd = (count: number, more: Partial<Item> = {}): readonly Partial<Item>[] =>
    Array.from({ length: count }, (_, index) => ({
      ...plant,
      id: `v${index}`,
      startTime: timeOf(9 * 60 + 15 * index),
      endTime: '12:30',
      ...more,
    }))

  test('of a crowd each item is told with its nearest, and how many more there are', () => {
    expect(says(crowd(5)).filter((line) => line.includes('v4') || line.includes('more'))).toEqual([
      'C01.party v4 v1 150/0',
      'C01.party v4 v2 150/0',
      'C01.party v4 v3 150/0',
      'C01.more v4',
    ])
    const long = { ...plant, id: 'long', startTime: '08:00', endTime: '18:00' }
    const ofLong = says([long, ...crowd(5)]).filter((line) => line.includes('long'))
    // Also what began long before all others is named, by those that come first.
    expect(ofLong.map((line) => line.split(' ')[1])).toEqual(['v0', 'v1', 'v2'])
  })

  test('a crowd that grows is another finding, so that nothing new hides in what was accepted', () => {
    const keys = (count: number) => {
      const { findings } = checkMission(aMission({ ...people, items: crowd(count) }), { today: '2023-05-01' })
      return findings.flatMap(({ key, messageId }) => (messageId === 'C01.more' ? [key] : []))
    }
    expect(keys(6)).toEqual(['C01.more|items:v4|people 1', 'C01.more|items:v5|people 2'])
    expect(keys(7)).toEqual([...keys(6), 'C01.more|items:v6|people 3'])
  })

  test('hundreds at once are told in a few sentences each, whatever the order of rows, before an edit and after', () => {
    const rows = crowd(300, { startTime: '09:00' })
    const mission = aMission({ ...people, items: rows })
    const turned = aMission({ ...people, items: [...rows].reverse() })
    const found = noDoubleBooking.run(mission, { today: '2023-05-01' })
    expect(found).toHaveLength(3 * 300 - 6 + 300 - 4)
    expect(noDoubleBooking.run(turned, { today: '2023-05-01' })).toEqual(found)
    const row = rowOf(mission, 'items', 'v7')
    if (!row) throw new Error('no row')
    const after = applyDiff(mission, editRow('items', row, { startTime: '08:00' }))
    expect(noDoubleBooking.run(after, { today: '2023-05-01' })).toEqual(
      noDoubleBooking.run(structuredClone(after), { today: '2023-05-01' }),
    )
  })

  test('many persons are named by the first few, and one more makes it another matter', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const persons = ids.map((id) => ({ id, preferredBadgeName: id }))
    const items = (both: readonly string[]) => [
      { ...plant, attendance: 'persons' as const, includePersonIds: ids },
      { ...bank, attendance: 'persons' as const, includePersonIds: [...both] },
    ]
    const mission = (both: readonly string[]) => aMission({ persons, items: items(both) })
    expect(whatACheckSays(noDoubleBooking, mission(['a', 'b', 'c', 'd', 'e']))).toEqual(['C01.persons bank plant a b c d e 30/0'])
    const keyOf = (both: readonly string[]) => noDoubleBooking.run(mission(both), { today: '2023-05-01' })[0]?.key
    expect(keyOf(['a', 'b', 'c', 'd', 'e'])).not.toBe(keyOf(['a', 'b', 'c', 'd', 'f']))
  })

  const interpreted: MissionRows = {
    persons: [...(people.persons ?? []), { id: 'sato', kind: 'interpreter', preferredBadgeName: 'Sato' }],
    interpreters: [{ id: 'sato-i', personId: 'sato' }],
    requirements: [
      { id: 'at-plant', itemId: 'plant', from: 'zh', to: 'ja' },
      { id: 'at-bank', itemId: 'bank', from: 'zh', to: 'ja' },
    ],
  }
  const apart = [
    { ...plant, attendance: 'groups' as const, groupIds: ['A'] },
    { ...bank, attendance: 'groups' as const, groupIds: ['B'] },
  ]

  test('an interpreter at two items at once; who declined is not there', () => {
    const assigned = (status: 'proposed' | 'declined') => [
      { id: 'first', requirementId: 'at-plant', interpreterId: 'sato-i' },
      { id: 'second', requirementId: 'at-bank', interpreterId: 'sato-i', status },
    ]
    expect(says(apart, { ...interpreted, assignments: assigned('proposed') })).toEqual(['C01.interpreter bank plant sato-i 30/0'])
    expect(says(apart, { ...interpreted, assignments: assigned('declined') })).toEqual([])
  })

  test('an interpreter who said to be away', () => {
    const assignments = [{ requirementId: 'at-plant', interpreterId: 'sato-i' }]
    const away = { interpreterId: 'sato-i', from: { on: '2023-05-25', time: '10:00' }, to: { on: '2023-05-26', time: '00:00' } }
    expect(says(apart, { ...interpreted, assignments, availabilities: [away] })).toEqual(['C01.unavailable plant sato-i'])
    expect(says(apart, { ...interpreted, assignments, availabilities: [{ ...away, state: 'tentativeHold' }] })).toEqual([])
  })

  test('an interpreter on the way elsewhere; a ride with the party is no other way', () => {
    const assignments = [{ requirementId: 'at-plant', interpreterId: 'sato-i' }]
    const travel = {
      interpreterId: 'sato-i',
      state: 'travel' as const,
      from: { on: '2023-05-25', time: '10:00' },
      to: { on: '2023-05-26', time: '00:00' },
    }
    const [first, second] = apart
    const rides = [{ ...first, kind: 'rail' as const }, second ?? {}]
    expect(says(apart, { ...interpreted, assignments, availabilities: [travel] })).toEqual(['C01.travelling plant sato-i'])
    expect(says(rides, { ...interpreted, assignments, availabilities: [travel] })).toEqual([])
  })

  test('one of a crowd of items that an interpreter or a coach is to be at', () => {
    const items = crowd(5, { attendance: 'persons', vehicleIds: ['coach'] })
    const requirements = items.map(({ id }) => ({ id: `at-${id}`, itemId: id ?? '', from: 'zh', to: 'ja' }))
    const assignments = requirements.map(({ id }) => ({ id: `${id}-sato`, requirementId: id, interpreterId: 'sato-i' }))
    const vehicles = [{ id: 'coach', name: { en: 'Coach 1' } }]
    const told = says(items, { ...interpreted, requirements, assignments, vehicles })
    expect(told.filter((line) => line.includes('more'))).toEqual(['C01.more v4 coach', 'C01.more v4 sato-i'])
  })

  test('who hands over an item is free for the next', () => {
    const assigned = (leavesMinutes: number | null) => [
      { id: 'first', requirementId: 'at-plant', interpreterId: 'sato-i', leavesMinutes },
      { id: 'second', requirementId: 'at-bank', interpreterId: 'sato-i' },
    ]
    expect(says(apart, { ...interpreted, assignments: assigned(90) })).toEqual([])
    expect(says(apart, { ...interpreted, assignments: assigned(91) })).toEqual(['C01.interpreter bank plant sato-i 1/0'])
  })

  test('who is due at one item before the release from another; the usual half an hour before a day is in nobody’s way', () => {
    const [first = {}, second = {}] = apart
    const after = [first, { ...second, startTime: '11:00', endTime: '12:00' }]
    const due = (reportMinutesBefore: number | null, releaseMinutesAfter = 0) => [
      { id: 'first', requirementId: 'at-plant', interpreterId: 'sato-i', releaseMinutesAfter },
      { id: 'second', requirementId: 'at-bank', interpreterId: 'sato-i', reportMinutesBefore },
    ]
    expect(says(after, { ...interpreted, assignments: due(null) })).toEqual([])
    expect(says(after, { ...interpreted, assignments: due(20) })).toEqual(['C01.reporting bank plant sato-i 20/0'])
    expect(says(after, { ...interpreted, assignments: due(null, 15) })).toEqual(['C01.reporting bank plant sato-i 15/0'])
    const both = aMission({ ...people, ...interpreted, items: after, assignments: due(20, 15) })
    const told = noDoubleBooking.run(both, { today: '2023-05-01' })
    expect(told.map(({ params }) => [params.startAt, params.endAt])).toEqual([['10:40', '11:15']])
  })

  test('a coach on two ways at once; two groups on the same ride are one', () => {
    const places = [{ id: 'hotel' }, { id: 'port' }]
    const vehicles = [{ id: 'coach', name: { en: 'Coach 1' } }]
    const ride = { kind: 'transfer' as const, placeId: 'hotel', toPlaceId: 'port', vehicleIds: ['coach'] }
    const [rideA, rideB] = apart.map((item) => ({ ...item, ...ride }))
    expect(says([rideA ?? {}, rideB ?? {}], { places, vehicles })).toEqual(['C01.vehicle bank plant coach 30/0'])
    expect(says([rideA ?? {}, { ...rideB, startTime: '09:00', endTime: '11:00' }], { places, vehicles })).toEqual([])
  })

  test('a room in two uses; the same name at another place is another room', () => {
    const places = [{ id: 'hotel', names: { en: 'Hotel' } }, { id: 'port' }]
    const [a, b] = apart.map((item) => ({ ...item, placeId: 'hotel', roomName: 'Hall 1' }))
    expect(says([a ?? {}, b ?? {}], { places })).toEqual(['C01.room bank plant hotel 30/0'])
    const hall = crowd(5, { placeId: 'hotel', roomName: 'Hall 1', attendance: 'persons' })
    expect(says(hall, { places }).slice(-2)).toEqual(['C01.room v4 v3 hotel 150/0', 'C01.more v4 hotel'])
    expect(says([a ?? {}, { ...b, placeId: 'port' }], { places })).toEqual([])
  })

  test('offers to start the later item later; not what is locked or a timetable', () => {
    const offered = (later: Partial<Item>) =>
      mendsOffered(noDoubleBooking, aMission({ ...people, items: [plant, { ...bank, ...later }] }))
    expect(offered({})).toEqual(['mend.startLater', 'mend.shiftDay'])
    // With what follows at nine would go what it is to keep away from.
    expect(offered({ startTime: '09:00' })).toEqual(['mend.startLater'])
    expect(offered({ lockTime: true })).toEqual([])
    expect(offered({ kind: 'rail' })).toEqual([])
  })

  test('is said with both items, who, and until when', () => {
    const [finding] = noDoubleBooking.run(aMission({ ...people, items: [plant, bank] }), { today: '2023-05-01' })
    expect(finding).toMatchObject({ severity: 'hard', source: 'physical', on: '2023-05-25' })
    expect(finding?.params).toEqual({ count: 3, overlapMinutes: 30, startAt: '10:30', endAt: '11:00' })
    expect(finding?.key).toBe('C01.party|items:bank|items:plant')
  })
})

test('a crowd is looked at with pauses, and what is found is the same', () => {
  const items = Array.from({ length: 150 }, (_, index) => ({
    ...plant,
    id: `talk-${index}`,
    vehicleIds: ['bus'],
    roomName: 'Hall',
    placeId: 'hall',
  }))
  const crowded = () => aMission({ ...people, places: [{ id: 'hall' }], vehicles: [{ id: 'bus' }], items })
  const steps = checkInSteps(crowded(), { today: '2023-05-01' })
  let pauses = 0
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) pauses += 1
  const found = step.value.perCheck.get('C01') ?? []
  expect(pauses).toBeGreaterThan(found.length - 10)
  expect(found.length).toBeGreaterThan(1_000)
  expect(found).toEqual(noDoubleBooking.run(crowded(), { today: '2023-05-01' }))
})
