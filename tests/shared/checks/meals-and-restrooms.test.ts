import { describe, expect, test } from 'vitest'
import { mealsAndRestrooms } from '../../../shared/checks/meals-and-restrooms'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission } from '../../support/a-mission'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

function item(id: string, startTime: string, endTime: string, more: Partial<Item> = {}): Partial<Item> {
  return { id, dayOn: '2023-05-25', startTime, endTime, ...more }
}

function aDay(...items: readonly Partial<Item>[]) {
  return aMission({
    groups: [{ id: 'A' }, { id: 'B' }],
    persons: ['a1', 'a2', 'b1', 'host'].map((id) => ({ id })),
    participations: [
      ...['a1', 'a2', 'b1'].map((personId) => ({ personId, groupIds: [personId.startsWith('a') ? 'A' : 'B'] })),
      { personId: 'host', side: 'host' },
    ],
    vehicles: [{ id: 'ferry', kind: 'boat' }],
    items,
  })
}

const morning = item('morning', '10:00', '12:00')
const afternoon = item('afternoon', '13:30', '15:00')
const groupA: Partial<Item> = { attendance: 'groups', groupIds: ['A'] }
const groupB: Partial<Item> = { attendance: 'groups', groupIds: ['B'] }

describe('C21: who is bound finds a meal', () => {
  test('before the list of participants is there the party is hungry as a whole', () => {
    const says = (...items: readonly Partial<Item>[]) =>
      whatACheckSays(mealsAndRestrooms, aMission({ groups: [{ id: 'A' }, { id: 'B' }], items }))
    expect(says(morning, afternoon)).toEqual(['C21.lunch morning afternoon 0/1'])
    expect(says(morning, item('lunch', '12:15', '13:15', { kind: 'meal', ...groupA }), afternoon)).toEqual([])
  })

  test.each<[string, readonly Partial<Item>[], readonly string[]]>([
    ['nothing between morning and afternoon', [morning, afternoon], ['C21.lunch morning afternoon 0/1']],
    ['lunch', [morning, item('lunch', '12:15', '13:15', { kind: 'meal' }), afternoon], []],
    ['a visit with a lunch box', [{ ...morning, mealPlan: 'lunch box' }, afternoon], []],
    [
      'breakfast that ends at half past eleven is no lunch',
      [item('late', '10:30', '11:40', { kind: 'meal' }), item('tour', '11:45', '15:00')],
      ['C21.lunch late tour 0/1'],
    ],
    ['free time', [morning, item('free', '12:00', '13:00', { kind: 'freeTime' }), afternoon], []],
    [
      'too little of it',
      [morning, item('free', '12:00', '12:30', { kind: 'freeTime' }), afternoon],
      ['C21.lunch morning afternoon 0/1'],
    ],
    [
      'over the sea one eats on board',
      [item('flight', '10:00', '14:30', { kind: 'flight' }), item('late', '15:00', '16:00')],
      [],
    ],
    ['the day begins after lunch', [afternoon], []],
    ['the day ends before dinner', [item('lunch', '12:00', '13:00', { kind: 'meal' }), item('talks', '14:00', '17:30')], []],
    [
      'an idea feeds nobody',
      [morning, item('lunch', '12:15', '13:15', { kind: 'meal', status: 'idea' }), afternoon],
      ['C21.lunch morning afternoon 0/1'],
    ],
    ['the evening goes on without dinner', [item('talks', '17:00', '20:00')], ['C21.dinner talks 0/1']],
    ['a banquet is dinner', [item('talks', '17:00', '18:00'), item('toast', '18:30', '21:00', { kind: 'banquet' })], []],
    [
      'only group A has lunch',
      [morning, item('lunch', '12:15', '13:15', { kind: 'meal', ...groupA }), afternoon],
      ['C21.lunch morning afternoon b1 0/1'],
    ],
    [
      'both groups miss it, each between its own: one finding',
      [morning, item('A', '13:30', '15:00', groupA), item('B', '13:45', '15:00', groupB)],
      ['C21.lunch morning A 0/1'],
    ],
    [
      'hosts eat at home',
      [
        { ...morning, attendance: 'persons', includePersonIds: ['host'] },
        { ...afternoon, attendance: 'persons', includePersonIds: ['host'] },
      ],
      [],
    ],
    [
      'a homestay without board, from after one dinner to before another, is asked on each of its days',
      [item('homestay', '19:30', '16:00', { endDayOffset: 2 })],
      ['C21.lunch homestay 0/1', 'C21.dinner homestay 0/1', 'C21.lunch homestay 0/1'],
    ],
    ['full board is for all of its days', [item('homestay', '19:30', '16:00', { endDayOffset: 2, mealPlan: 'full board' })], []],
    [
      'free time of two days is free on both, whatever comes between',
      [
        item('free', '10:00', '20:00', { kind: 'freeTime', endDayOffset: 1 }),
        ...[morning, afternoon].map((one) => ({ ...one, dayOn: '2023-05-26' })),
      ],
      [],
    ],
  ])('%s', (_situation, items, expected) => {
    expect(whatACheckSays(mealsAndRestrooms, aDay(...items))).toEqual(expected)
  })

  test('where there is time, lunch can be put in; the check says that it helps', () => {
    expect(mendsOffered(mealsAndRestrooms, aDay(morning, afternoon))).toEqual(['mend.addLunch'])
    expect(mendsOffered(mealsAndRestrooms, aDay(morning, item('afternoon', '12:30', '15:00')))).toEqual([])
  })
})

describe('C21: a coach stops where a restroom is', () => {
  const ride = (id: string, startTime: string, endTime: string, more: Partial<Item> = {}) =>
    item(id, startTime, endTime, { kind: 'transfer', ...more })
  test.each<[string, readonly Partial<Item>[], readonly string[]]>([
    ['two hours', [ride('out', '08:00', '10:00')], []],
    ['a minute more', [ride('out', '08:00', '10:01')], ['C21.restroom out 121/120']],
    ['two rides with a stop between', [ride('out', '08:00', '09:30'), ride('on', '09:40', '11:00')], []],
    ['two rides with hardly any', [ride('out', '08:00', '09:30'), ride('on', '09:35', '11:00')], ['C21.restroom out on 180/120']],
    [
      'a night on the road: the next day begins without a stop',
      [ride('out', '22:30', '23:55'), ride('on', '00:00', '01:30', { dayOn: '2023-05-26' })],
      ['C21.restroom out on 180/120'],
    ],
    [
      'nor is a stop of the night before told',
      [ride('out', '22:30', '23:55'), ride('on', '00:05', '01:30', { dayOn: '2023-05-26' })],
      [],
    ],
    ['of different groups', [ride('out', '08:00', '09:30', groupA), ride('on', '09:35', '11:00', groupB)], []],
    ['a boat has restrooms', [ride('out', '08:00', '11:00', { vehicleIds: ['ferry'] })], []],
    ['so has a train', [ride('out', '08:00', '11:00', { kind: 'rail' })], []],
  ])('%s', (_situation, items, expected) => {
    expect(whatACheckSays(mealsAndRestrooms, aDay(...items))).toEqual(expected)
  })
})
