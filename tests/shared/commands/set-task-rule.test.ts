import { expect, test } from 'vitest'
import { setTaskRule } from '../../../shared/commands/set-task-rule'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

test('a rule has one row, made by the first word about it', () => {
  const first = missionAfter(aMission(), setTaskRule, { rule: 'rooms', fields: { daysBefore: 10 } })
  const second = missionAfter(first, setTaskRule, { rule: 'rooms', fields: { isOn: false } })
  expect(Object.values(second.tables.taskRules)).toEqual([
    { id: 'rule:rooms', rule: 'rooms', isOn: false, daysBefore: 10, ownerPersonId: null, priority: null },
  ])
})

test('an owner whom nobody knows is refused', () => {
  expect(runCommand(aMission(), setTaskRule, { rule: 'rooms', fields: { ownerPersonId: 'ghost' } }).ok).toBe(false)
})
