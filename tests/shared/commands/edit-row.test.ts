import { expect, test } from 'vitest'
import { editRow } from '../../../shared/commands/edit-row'
import { aMission } from '../../support/a-mission'
import { aContext, missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({ items: [{ id: 'visit', staffNotes: 'old' }] })

test('only the fields that change stand in the diff', () => {
  const change = editRow.run(mission, { table: 'items', id: 'visit', fields: { staffNotes: 'new', roomName: '' } }, aContext())
  expect(change.ok && change.value.diff).toEqual({ items: { visit: { staffNotes: { before: 'old', after: 'new' } } } })
})

test('a field of the wrong kind is refused and named', () => {
  expect(runCommand(mission, editRow, { table: 'items', id: 'visit', fields: { dayOn: '2023-02-30' } })).toEqual({
    ok: false,
    error: { code: 'field-invalid', ref: { table: 'items', id: 'visit' }, field: 'dayOn' },
  })
})

test('a row keeps its place among the others', () => {
  const three = aMission({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] })
  const edited = missionAfter(three, editRow, { table: 'items', id: 'a', fields: { staffNotes: 'seen' } })
  expect(Object.keys(edited.tables.items)).toEqual(['a', 'b', 'c'])
})

test('the same values again are nothing', () => {
  expect(runCommand(mission, editRow, { table: 'items', id: 'visit', fields: { staffNotes: 'old' } })).toEqual({
    ok: false,
    error: { code: 'nothing-changes' },
  })
})
