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
