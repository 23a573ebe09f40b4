import { expect, test } from 'vitest'
import { addRow } from '../../../shared/commands/add-row'
import { editRow } from '../../../shared/commands/edit-row'
import { removeRow } from '../../../shared/commands/remove-row'
import { restoreMission } from '../../../shared/commands/restore-mission'
import { applyDiff, reverseDiff } from '../../../shared/mission/diff'
import { aMission } from '../../support/a-mission'
import { aContext, missionAfter, runCommand } from '../../support/run-command'

const earlier = aMission({ items: [{ id: 'kept', staffNotes: 'before' }, { id: 'lost' }] })
const edited = missionAfter(earlier, editRow, { table: 'items', id: 'kept', fields: { staffNotes: 'after' } })
const without = missionAfter(edited, removeRow, { table: 'items', id: 'lost' })
const now = missionAfter(without, addRow, { table: 'items', id: 'extra', fields: {} })

test('the mission is what it was, and what came later is only put aside', () => {
  const restored = missionAfter(now, restoreMission, { to: earlier })
  expect(restored.tables).toEqual(earlier.tables)
  expect(Object.keys(restored.removed.items)).toEqual(['extra'])
})

test('a restore can be undone', () => {
  const change = restoreMission.run(now, { to: earlier }, aContext())
  if (!change.ok) throw new Error('refused')
  const restored = applyDiff(now, change.value.diff)
  expect(applyDiff(restored, reverseDiff(change.value.diff))).toEqual(now)
})

test('an edit that came to a removed row from elsewhere is back when the restore is undone', () => {
  const edited = applyDiff(now, { items: { lost: { staffNotes: { before: '', after: 'from elsewhere' } } } })
  const change = restoreMission.run(edited, { to: earlier }, aContext())
  if (!change.ok) throw new Error('refused')
  const restored = applyDiff(edited, change.value.diff)
  expect(restored.tables.items.lost?.staffNotes).toBe('')
  expect(applyDiff(restored, reverseDiff(change.value.diff)).removed.items.lost?.staffNotes).toBe('from elsewhere')
})

test('another mission’s backup is refused', () => {
  expect(runCommand(now, restoreMission, { to: aMission({ missions: [{ id: 'other' }] }) })).toEqual({
    ok: false,
    error: { code: 'input-invalid', field: 'to' },
  })
})

test('where nothing differs there is nothing to restore', () => {
  expect(runCommand(now, restoreMission, { to: now })).toEqual({ ok: false, error: { code: 'nothing-changes' } })
})
