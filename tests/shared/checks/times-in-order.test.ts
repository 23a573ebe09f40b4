import { describe, expect, test } from 'vitest'
import { timesInOrder } from '../../../shared/checks/times-in-order'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission } from '../../support/a-mission'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

function missionWith(item: Partial<Item>) {
  return aMission({
    places: [
      { id: 'tokyo', zone: 'Asia/Tokyo' },
      { id: 'seoul', zone: 'Asia/Seoul' },
      { id: 'beijing', zone: 'Asia/Shanghai' },
      { id: 'berlin', zone: 'Europe/Berlin' },
    ],
    items: [{ id: 'item', dayOn: '2023-05-24', startTime: '10:00', endTime: '14:00', ...item }],
  })
}

const flight: Partial<Item> = {
  kind: 'flight',
  placeId: 'beijing',
  toPlaceId: 'tokyo',
  zone: 'Asia/Shanghai',
  endZone: 'Asia/Tokyo',
}

describe('C26: times are in order and in the zones of their places', () => {
  test.each<[string, Partial<Item>, readonly string[]]>([
    ['ends after it starts', {}, []],
    ['takes no time', { endTime: '10:00' }, []],
    ['ends before it starts', { endTime: '09:30' }, ['C26.endBeforeStart item -30/0']],
    ['ends after midnight', { startTime: '22:00', endTime: '01:00', endDayOffset: 1 }, []],
    ['a flight with both zones', flight, []],
    [
      'a flight whose hour of arrival is earlier in its zone',
      { ...flight, startTime: '10:00', endTime: '10:30' },
      ['C26.endBeforeStart item -30/0'],
    ],
    ['a flight without the zone of arrival', { ...flight, endZone: null }, ['C26.endZone item tokyo']],
    ['a flight in the zone of arrival only', { ...flight, zone: 'Asia/Tokyo', endZone: null }, ['C26.startZone item beijing']],
    ['zones with the same clock are the same', { ...flight, placeId: 'seoul', zone: 'Asia/Tokyo' }, []],
    ['a visit told in another zone, once', { placeId: 'beijing' }, ['C26.startZone item beijing']],
    ['a cancelled item does not matter', { endTime: '09:30', status: 'cancelled' }, []],
    [
      'half past two in the night when clocks go to three',
      { placeId: 'berlin', zone: 'Europe/Berlin', dayOn: '2023-03-26', startTime: '02:30', endTime: '05:00' },
      ['C26.skippedHour item'],
    ],
    [
      'the repeated hour in autumn is there',
      { placeId: 'berlin', zone: 'Europe/Berlin', dayOn: '2023-10-29', startTime: '02:30', endTime: '05:00' },
      [],
    ],
  ])('%s', (_situation, item, expected) => {
    expect(whatACheckSays(timesInOrder, missionWith(item))).toEqual(expected)
  })

  test('offers the zone of the place', () => {
    expect(mendsOffered(timesInOrder, missionWith({ ...flight, endZone: null }))).toEqual(['mend.useZone'])
  })
})
