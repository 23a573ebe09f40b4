import { expect, test } from 'vitest'
import { setTask } from '../../../shared/commands/set-task'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  items: [{ id: 'flight', kind: 'flight', dayOn: '2023-05-24' }],
  tasks: [{ id: 'gifts', title: { en: 'Gifts' } }],
})

test('a task of one’s own is edited where it stands', () => {
  const after = missionAfter(mission, setTask, { taskId: 'gifts', fields: { doneOn: '2023-05-01' } })
  expect(after.tables.tasks.gifts).toMatchObject({ doneOn: '2023-05-01', rule: null })
})

test('a task that follows from a rule gets a row of its name, which keeps to the rule in what nobody said', () => {
  const after = missionAfter(mission, setTask, { taskId: 'tickets:flight', fields: { notes: 'by Friday' } })
  expect(after.tables.tasks['tickets:flight']).toMatchObject({
    id: 'tickets:flight',
    rule: 'tickets',
    itemId: 'flight',
    title: {},
    priority: null,
    dueDaysBefore: null,
    notes: 'by Friday',
  })
})

test.each(['ghost', 'tickets:ghost', 'wishes:flight', ':flight'])('a task that nobody knows is refused: %s', (taskId) => {
  expect(runCommand(mission, setTask, { taskId, fields: { notes: 'x' } })).toEqual({
    ok: false,
    error: { code: 'row-unknown', ref: { table: 'tasks', id: taskId } },
  })
})
