import { describe, expect, test } from 'vitest'
import { confirmedInTime } from '../../../shared/checks/confirmed-in-time'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission } from '../../support/a-mission'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

function missionWith(item: Partial<Item>) {
  return aMission({
    items: [{ id: 'item', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:00', status: 'confirmed', ...item }],
  })
}

describe('C22: confirmed a week before, timed three days before', () => {
  test.each<[string, string, Partial<Item>, readonly string[]]>([
    ['eight days before', '2023-05-17', { status: 'tentative' }, []],
    ['a week before', '2023-05-18', { status: 'tentative' }, ['C22.unconfirmed item 7/7']],
    ['on the day', '2023-05-25', { status: 'requested' }, ['C22.unconfirmed item 0/7']],
    ['an idea is not confirmed either', '2023-05-20', { status: 'idea' }, ['C22.unconfirmed item 5/7']],
    ['confirmed', '2023-05-24', {}, []],
    ['past', '2023-05-26', { status: 'tentative', timeMode: 'tbd' }, []],
    ['cancelled', '2023-05-20', { status: 'cancelled' }, []],
    ['nobody has to confirm free time', '2023-05-20', { status: 'tentative', kind: 'freeTime' }, []],
    ['time open four days before', '2023-05-21', { timeMode: 'tbd' }, []],
    ['time open three days before', '2023-05-22', { timeMode: 'tbd' }, ['C22.undetermined item 3/3']],
    ['no start time', '2023-05-22', { startTime: null, endTime: null }, ['C22.undetermined item 3/3']],
    ['both', '2023-05-24', { status: 'tentative', timeMode: 'tbd' }, ['C22.unconfirmed item 1/7', 'C22.undetermined item 1/3']],
  ])('%s', (_situation, today, item, expected) => {
    expect(whatACheckSays(confirmedInTime, missionWith(item), today)).toEqual(expected)
  })

  test('can be confirmed on the spot', () => {
    expect(mendsOffered(confirmedInTime, missionWith({ status: 'requested' }), '2023-05-24')).toEqual(['mend.confirm'])
  })
})
