import { expect, test } from 'vitest'
import { repeatItems } from '../../../shared/commands/repeat-items'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  items: [
    { id: 'bus', dayOn: '2023-05-25', kind: 'transfer', startTime: '08:00', endTime: '09:00', leadsToItemId: 'lecture' },
    { id: 'lecture', dayOn: '2023-05-25', kind: 'lecture', startTime: '09:00', endTime: '12:00', status: 'confirmed' },
    { id: 'test', dayOn: '2023-05-26', startTime: '09:00', endTime: '10:00' },
    { id: 'wish', dayOn: null },
  ],
  requirements: [{ id: 'need', itemId: 'lecture', from: 'ja', to: 'zh-Hans' }],
})

test('copies stand on every day, at the same distance from one another, with what is asked of interpreters', () => {
  const input = { itemIds: ['lecture', 'test', 'wish'], daysOn: ['2023-06-01', '2023-06-08'] }
  const after = missionAfter(mission, repeatItems, input)
  const added = rowsOf(after, 'items').filter(({ id }) => !mission.tables.items[id])
  expect(added.map(({ dayOn, startTime, status }) => `${dayOn} ${startTime} ${status}`)).toEqual([
    '2023-06-01 09:00 tentative',
    '2023-06-02 09:00 tentative',
    '2023-06-08 09:00 tentative',
    '2023-06-09 09:00 tentative',
  ])
  expect(rowsOf(after, 'requirements')).toHaveLength(3)
})

test('a transfer leads to the copy of its own day', () => {
  const after = missionAfter(mission, repeatItems, { itemIds: ['bus', 'lecture'], daysOn: ['2023-06-01', '2023-06-08'] })
  const copies = rowsOf(after, 'items').filter(({ id }) => !mission.tables.items[id])
  for (const bus of copies.filter(({ kind }) => kind === 'transfer')) {
    expect(copies.find(({ id }) => id === bus.leadsToItemId)?.dayOn).toBe(bus.dayOn)
  }
})

test.each([
  ['no day', { itemIds: ['lecture'], daysOn: [] }, { code: 'nothing-changes' }],
  ['only what is on no day', { itemIds: ['wish'], daysOn: ['2023-06-01'] }, { code: 'nothing-changes' }],
  [
    'an item that is not there',
    { itemIds: ['gone'], daysOn: ['2023-06-01'] },
    { code: 'row-unknown', ref: { table: 'items', id: 'gone' } },
  ],
])('%s is refused', (_, input, error) => {
  expect(runCommand(mission, repeatItems, input)).toEqual({ ok: false, error })
})
