import { expect, test } from 'vitest'
import type { Item } from '../../../../shared/mission/entities/item'
import { goingOnByDay } from '../../../../shared/mission/items/going-on'
import { rowsOf } from '../../../../shared/mission/mission'
import { aMission } from '../../../support/a-mission'

/** The days on which an item from 25 May, 10 o'clock, still goes on. */
function daysOf(fields: Partial<Item>): readonly string[] {
  const mission = aMission({ items: [{ id: 'fair', dayOn: '2023-05-25', startTime: '10:00', endTime: '16:00', ...fields }] })
  return [...goingOnByDay(rowsOf(mission, 'items'))].flatMap(([on, all]) =>
    all.map(({ item, number, count }) => `${on} ${item.id} ${number}/${count}`),
  )
}

test.each<[string, Partial<Item>, readonly string[]]>([
  ['within its day it goes on nowhere', {}, []],
  ['of three days it has two more', { endDayOffset: 2 }, ['2023-05-26 fair 2/3', '2023-05-27 fair 3/3']],
  ['without hours too', { startTime: null, endTime: null, endDayOffset: 1 }, ['2023-05-26 fair 2/2']],
  ['an evening that slips past midnight is over with its day', { endTime: '01:30', endDayOffset: 1 }, []],
  ['a night that follows the last day is that day’s', { endTime: '01:30', endDayOffset: 2 }, ['2023-05-26 fair 2/2']],
  [
    'what begins after midnight and ends by day has no second day',
    { startTime: '02:00', startDayOffset: 1, endTime: '06:00', endDayOffset: 1 },
    [],
  ],
  ['a night flight arrives, and does not go on', { kind: 'flight', endDayOffset: 1 }, []],
  ['what is called off goes on nowhere', { status: 'cancelled', endDayOffset: 2 }, []],
])('%s', (_, fields, days) => {
  expect(daysOf(fields)).toEqual(days)
})
