import { expect, test } from 'vitest'
import { moveItems } from '../../../shared/commands/move-items'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  items: [
    { id: 'visit', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00' },
    { id: 'banquet', dayOn: '2023-05-25', startTime: '22:30', endTime: '23:45' },
    { id: 'wanted', dayOn: null, startTime: '08:00', endTime: '09:00' },
  ],
})
const itemIds = ['visit', 'banquet', 'wanted']

test('items move together by minutes and days; those of the pool stay', () => {
  const { items } = missionAfter(mission, moveItems, { itemIds, byMinutes: 30, byDays: 2 }).tables
  expect(
    itemIds.map((id) => `${items[id]?.dayOn} ${items[id]?.startTime}–${items[id]?.endTime}+${items[id]?.endDayOffset}`),
  ).toEqual(['2023-05-27 09:30–10:30+0', '2023-05-27 23:00–00:15+1', 'null 08:00–09:00+0'])
})

test('an item that is not there moves nothing', () => {
  expect(runCommand(mission, moveItems, { itemIds: ['visit', 'gone'], byDays: 1 })).toEqual({
    ok: false,
    error: { code: 'row-unknown', ref: { table: 'items', id: 'gone' } },
  })
})

test('all come to one day at their own clock times, those of the pool too', () => {
  const { items } = missionAfter(mission, moveItems, { itemIds, dayOn: '2023-05-28' }).tables
  expect(itemIds.map((id) => `${items[id]?.dayOn} ${items[id]?.startTime}–${items[id]?.endTime}`)).toEqual([
    '2023-05-28 09:00–10:00',
    '2023-05-28 22:30–23:45',
    '2023-05-28 08:00–09:00',
  ])
})

test('what never had a time follows the last item of the day, one after the other', () => {
  const wishes = aMission({
    items: [
      { id: 'visit', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00' },
      { id: 'a', kind: 'meal' },
      { id: 'b', kind: 'meal' },
    ],
  })
  const { items } = missionAfter(wishes, moveItems, { itemIds: ['a', 'b'], dayOn: '2023-05-25' }).tables
  expect(items.a?.startTime).toBe('10:00')
  expect(items.b?.startTime).toBe(items.a?.endTime)
})
