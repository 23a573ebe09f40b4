import { expect, test } from 'vitest'
import { removeItems } from '../../../shared/commands/remove-items'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  items: [{ id: 'bus', kind: 'transfer', leadsToItemId: 'visit' }, { id: 'visit' }, { id: 'lunch' }],
  requirements: [{ id: 'need', itemId: 'visit', from: 'ja', to: 'zh-Hans' }],
  travelLegs: [{ id: 'leg', itemId: 'lunch' }],
})

test('items go together with what hangs on them, and nothing is left that points to them', () => {
  const after = missionAfter(mission, removeItems, { itemIds: ['visit', 'lunch'] })
  expect(Object.keys(after.tables.items)).toEqual(['bus'])
  expect(after.tables.items.bus?.leadsToItemId).toBeNull()
  expect([after.tables.requirements, after.tables.travelLegs]).toEqual([{}, {}])
  expect(integrityOfAll(after)).toEqual([])
})

test('an item that goes is not told that another one went', () => {
  const after = missionAfter(mission, removeItems, { itemIds: ['bus', 'visit'] })
  expect(after.removed.items.bus?.leadsToItemId).toBe('visit')
})

test('nothing is removed where one is not there, or none is named', () => {
  expect(runCommand(mission, removeItems, { itemIds: ['visit', 'gone'] })).toEqual({
    ok: false,
    error: { code: 'row-unknown', ref: { table: 'items', id: 'gone' } },
  })
  expect(runCommand(mission, removeItems, { itemIds: [] })).toEqual({ ok: false, error: { code: 'nothing-changes' } })
})
