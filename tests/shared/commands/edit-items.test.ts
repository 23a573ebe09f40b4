import { expect, test } from 'vitest'
import { editItems } from '../../../shared/commands/edit-items'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  places: [{ id: 'plant' }],
  items: [
    { id: 'a', kind: 'visit' },
    { id: 'b', kind: 'meeting' },
  ],
})

test('all of them get what was entered, and keep the rest', () => {
  const { items } = missionAfter(mission, editItems, { itemIds: ['a', 'b'], fields: { placeId: 'plant' } }).tables
  expect(items).toEqual({
    a: { ...mission.tables.items.a, placeId: 'plant' },
    b: { ...mission.tables.items.b, placeId: 'plant' },
  })
})

test('one wrong value changes none of them', () => {
  expect(runCommand(mission, editItems, { itemIds: ['a', 'b'], fields: { placeId: 'nowhere' } })).toMatchObject({
    ok: false,
    error: { code: 'reference-broken', field: 'placeId' },
  })
})

test('a list gains and loses what is said, and each item keeps the rest of its own', () => {
  const groups = aMission({
    groups: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    items: [
      { id: 'a', attendance: 'groups', groupIds: ['A', 'C'] },
      { id: 'b', attendance: 'groups', groupIds: ['B'] },
    ],
  })
  const lists = { groupIds: { gains: ['B'], loses: ['A'] } }
  const { items } = missionAfter(groups, editItems, { itemIds: ['a', 'b'], lists }).tables
  expect([items.a?.groupIds, items.b?.groupIds]).toEqual([['C', 'B'], ['B']])
})
