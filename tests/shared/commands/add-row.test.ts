import { expect, test } from 'vitest'
import { addRow } from '../../../shared/commands/add-row'
import { placeEntity } from '../../../shared/mission/entities/place'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

test('a new row starts with the defaults of its table', () => {
  const { places } = missionAfter(aMission(), addRow, {
    table: 'places',
    fields: { names: { ja: '羽田空港' }, kind: 'airport' },
  }).tables
  expect(places['new-1']).toEqual({ ...placeEntity.defaults, id: 'new-1', names: { ja: '羽田空港' }, kind: 'airport' })
})

test('a row that lacks what only a person can know is refused, and the field is named', () => {
  expect(runCommand(aMission(), addRow, { table: 'holidays', fields: { country: 'JP' } })).toEqual({
    ok: false,
    error: { code: 'field-invalid', ref: { table: 'holidays', id: 'new-1' }, field: 'on' },
  })
})

test('a row that exists is not overwritten', () => {
  expect(runCommand(aMission({ places: [{ id: 'plant' }] }), addRow, { table: 'places', id: 'plant', fields: {} })).toEqual({
    ok: false,
    error: { code: 'input-invalid', field: 'id' },
  })
})

test.each(['constructor', '__proto__', 'to string', ''])(
  'an id that objects inherit or that no file name holds is refused: %j',
  (id) => {
    expect(runCommand(aMission(), addRow, { table: 'places', id, fields: {} }).ok).toBe(false)
  },
)
