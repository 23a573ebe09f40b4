import { expect, test } from 'vitest'
import { setItemStatus } from '../../../shared/commands/set-item-status'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({ items: [{ id: 'a', statusReason: 'asked on 2 May' }, { id: 'b' }, { id: 'c', status: 'confirmed' }] })

test('several items become confirmed at once; the reason is kept unless a new one is given', () => {
  const { items } = missionAfter(mission, setItemStatus, { itemIds: ['a', 'b', 'c'], status: 'confirmed' }).tables
  expect(Object.values(items).map((item) => [item.id, item.status, item.statusReason])).toEqual([
    ['a', 'confirmed', 'asked on 2 May'],
    ['b', 'confirmed', ''],
    ['c', 'confirmed', ''],
  ])
  expect(items.c).toBe(mission.tables.items.c)
})

test('where all have the status already there is nothing to do', () => {
  expect(runCommand(mission, setItemStatus, { itemIds: ['c'], status: 'confirmed' })).toEqual({
    ok: false,
    error: { code: 'nothing-changes' },
  })
})

test('an unknown item among them refuses the whole', () => {
  expect(runCommand(mission, setItemStatus, { itemIds: ['a', 'ghost'], status: 'confirmed' })).toEqual({
    ok: false,
    error: { code: 'row-unknown', ref: { table: 'items', id: 'ghost' } },
  })
})
