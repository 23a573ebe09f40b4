import { describe, expect, test } from 'vitest'
import { type ItineraryFilter, itineraryRows } from '../../../renderer/features/itinerary/itinerary-rows'
import { aMission, type MissionRows } from '../../support/a-mission'

const threeDays = { startsOn: '2023-05-24', endsOn: '2023-05-26' }
const noFilter: ItineraryFilter = { text: '', groupId: '', hidesCancelled: false }

/** Keys of the rows: a date, an item's id, `<date>/free` or `pool`. */
function keysOf(rows: MissionRows, filter: Partial<ItineraryFilter> = {}): readonly string[] {
  return itineraryRows(aMission({ missions: [threeDays], ...rows }), { ...noFilter, ...filter }).map(({ key }) => key)
}

describe('the lines of the itinerary', () => {
  test('are every day of the mission, those without items too', () => {
    expect(keysOf({ items: [{ id: 'visit', dayOn: '2023-05-25', startTime: '10:00' }] })).toEqual([
      '2023-05-24',
      '2023-05-24/free',
      '2023-05-25',
      'visit',
      '2023-05-26',
      '2023-05-26/free',
    ])
  })

  test('stand in time order, whatever was typed first; what has no time comes last, a night after its evening', () => {
    const dayOn = '2023-05-24'
    const items = [
      { id: 'untimed', dayOn },
      { id: 'nightcap', dayOn, startTime: '00:30', startDayOffset: 1, endTime: '01:00', endDayOffset: 1 },
      { id: 'dinner', dayOn, startTime: '19:00', endTime: '21:00' },
      { id: 'long', dayOn, startTime: '09:00', endTime: '12:00' },
      { id: 'short', dayOn, startTime: '09:00', endTime: '10:00' },
    ]
    expect(keysOf({ items }).slice(0, 6)).toEqual([dayOn, 'short', 'long', 'dinner', 'nightcap', 'untimed'])
  })

  test('of the same time keep their places, whichever was read first', () => {
    const twins = ['b', 'a'].map((id) => ({ id, dayOn: '2023-05-24', startTime: '09:00', endTime: '10:00' }))
    expect(keysOf({ items: twins }).slice(1, 3)).toEqual(['a', 'b'])
    expect(keysOf({ items: twins.toReversed() }).slice(1, 3)).toEqual(['a', 'b'])
  })

  test('name days outside the mission that have items, and say that they are outside', () => {
    const mission = aMission({ missions: [threeDays], items: [{ id: 'advance', dayOn: '2023-05-20', startTime: '10:00' }] })
    expect(itineraryRows(mission, noFilter).slice(0, 2)).toEqual([
      { kind: 'day', key: '2023-05-20', date: '2023-05-20', itemCount: 1, isOutside: true },
      { kind: 'item', key: 'advance', item: mission.tables.items.advance },
    ])
  })

  test('tell on later days what goes on there, also past the last day', () => {
    const fair = { id: 'fair', dayOn: '2023-05-25', startTime: '10:00', endTime: '16:00', endDayOffset: 2 }
    const items = [fair, { id: 'lunch', dayOn: '2023-05-26', startTime: '12:00' }]
    expect(keysOf({ items }).slice(2)).toEqual(['2023-05-25', 'fair', '2023-05-26', 'fair/2', 'lunch', '2023-05-27', 'fair/3'])
    expect(keysOf({ items }, { text: 'fair' })).toEqual([])
  })

  test('end with what is not yet scheduled', () => {
    expect(keysOf({ items: [{ id: 'wish' }] }).slice(-2)).toEqual(['pool', 'wish'])
    expect(keysOf({ items: [{ id: 'visit', dayOn: '2023-05-25' }] })).not.toContain('pool')
  })
})

describe('a filter', () => {
  const items: MissionRows['items'] = [
    { id: 'koto', dayOn: '2023-05-24', title: { en: 'Shin-Kōtō plant', ja: '新江東清掃工場' } },
    { id: 'lunch', dayOn: '2023-05-25', title: { en: 'Lunch' }, status: 'cancelled' },
    { id: 'groupA', dayOn: '2023-05-26', title: { en: 'Workshop' }, attendance: 'groups', groupIds: ['A'] },
    { id: 'groupB', dayOn: '2023-05-26', title: { en: 'Forum' }, attendance: 'groups', groupIds: ['B'] },
  ]
  const rows: MissionRows = { items, groups: [{ id: 'A' }, { id: 'B' }] }

  test('finds a title in any of its languages, without accents, and leaves other days out', () => {
    expect(keysOf(rows, { text: 'koto' })).toEqual(['2023-05-24', 'koto'])
    expect(keysOf(rows, { text: '清掃' })).toEqual(['2023-05-24', 'koto'])
    expect(keysOf(rows, { text: 'tea' })).toEqual([])
  })

  test('by group keeps what the whole party attends', () => {
    expect(keysOf(rows, { groupId: 'A' }).filter((key) => !key.startsWith('2023'))).toEqual(['koto', 'lunch', 'groupA'])
  })

  test('can hide what is cancelled, while the days stay', () => {
    const keys = keysOf(rows, { hidesCancelled: true })
    expect(keys).not.toContain('lunch')
    expect(keys).toContain('2023-05-25/free')
  })
})
