import { expect, test } from 'vitest'
import { tellDiets } from '../../../shared/commands/tell-diets'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  items: [
    { id: 'lunch', kind: 'meal', dayOn: '2023-05-25' },
    { id: 'dinner', kind: 'banquet', dayOn: '2023-05-25' },
  ],
  tasks: [{ id: 'call', itemId: 'dinner', rule: 'diets', notes: 'by telephone' }],
})

test('the task of each meal is done today: the one that somebody spoke of, or one made for it', () => {
  const after = missionAfter(mission, tellDiets, { itemIds: ['lunch', 'dinner'] })
  expect(rowsOf(after, 'tasks').map(({ id, itemId, doneOn, notes }) => [id, itemId, doneOn, notes])).toEqual([
    ['call', 'dinner', '2023-05-01', 'by telephone'],
    ['diets:lunch', 'lunch', '2023-05-01', ''],
  ])
  expect(runCommand(after, tellDiets, { itemIds: ['lunch', 'dinner'] })).toEqual({
    ok: false,
    error: { code: 'nothing-changes' },
  })
})

test('nothing is noted where a meal is unknown', () => {
  expect(runCommand(mission, tellDiets, { itemIds: ['lunch', 'ghost'] })).toEqual({
    ok: false,
    error: { code: 'row-unknown', ref: { table: 'tasks', id: 'diets:ghost' } },
  })
})
