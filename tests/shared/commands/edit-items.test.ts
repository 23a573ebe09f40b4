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
