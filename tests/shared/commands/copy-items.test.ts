import { expect, test } from 'vitest'
import { copyItems } from '../../../shared/commands/copy-items'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  persons: [{ id: 'li' }],
  interpreters: [{ id: 'li', personId: 'li' }],
  items: [
    { id: 'bus', dayOn: '2023-05-25', kind: 'transfer', startTime: '09:00', endTime: '10:00', leadsToItemId: 'visit' },
    { id: 'visit', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:00', status: 'confirmed', lockTime: true },
    { id: 'wish', dayOn: null },
  ],
  requirements: [{ id: 'need', itemId: 'visit', from: 'ja', to: 'zh-Hans' }],
  assignments: [{ id: 'job', requirementId: 'need', interpreterId: 'li' }],
})

test('copies come to one day, tentative and with what is asked of interpreters, in the order of their ids', () => {
  const input = { itemIds: ['visit', 'wish'], dayOn: '2023-05-27', newItemIds: ['visit-2', 'wish-2'] }
  const { items, requirements, assignments } = missionAfter(mission, copyItems, input).tables
  expect(items['visit-2']).toEqual({
    ...mission.tables.items.visit,
    id: 'visit-2',
    dayOn: '2023-05-27',
    status: 'tentative',
    lockTime: false,
  })
  expect(items['wish-2']?.dayOn).toBe('2023-05-27')
  expect(Object.values(requirements).map(({ itemId }) => itemId)).toEqual(['visit', 'visit-2'])
  expect(assignments).toBe(mission.tables.assignments)
})

test('without a day each copy stands beside its original', () => {
  const { items } = missionAfter(mission, copyItems, { itemIds: ['visit', 'wish'], newItemIds: ['a', 'b'] }).tables
  expect([items.a?.dayOn, items.b?.dayOn]).toEqual(['2023-05-25', null])
})

test('a transfer keeps itself in time for the copy made with it, and for nobody where it was copied alone', () => {
  const both = missionAfter(mission, copyItems, { itemIds: ['bus', 'visit'], dayOn: '2023-05-26', newItemIds: ['b', 'v'] })
  expect(both.tables.items.b?.leadsToItemId).toBe('v')
  const alone = missionAfter(mission, copyItems, { itemIds: ['bus'], dayOn: '2023-05-26', newItemIds: ['b'] })
  expect(alone.tables.items.b?.leadsToItemId).toBeNull()
})

test('an item that is not there is not copied', () => {
  expect(runCommand(mission, copyItems, { itemIds: ['gone'] })).toEqual({
    ok: false,
    error: { code: 'row-unknown', ref: { table: 'items', id: 'gone' } },
  })
})
