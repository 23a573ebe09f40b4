import { expect, test } from 'vitest'
import { unassignInterpreter } from '../../../shared/commands/unassign-interpreter'
import { aMission } from '../../support/a-mission'
import { aContext, missionAfter } from '../../support/run-command'

const mission = aMission({
  persons: [{ id: 'person-li' }],
  interpreters: [{ id: 'li', personId: 'person-li' }],
  items: [{ id: 'visit' }],
  requirements: [{ id: 'need', itemId: 'visit', from: 'ja', to: 'zh-Hans' }],
  assignments: [{ id: 'job', requirementId: 'need', interpreterId: 'li' }],
})

test('the assignment is gone, the requirement is a gap again', () => {
  const { tables, removed } = missionAfter(mission, unassignInterpreter, { assignmentId: 'job' })
  expect(tables.assignments).toEqual({})
  expect(removed.assignments).toEqual(mission.tables.assignments)
  expect(tables.requirements).toBe(mission.tables.requirements)
})

test('the journal names the person and the item', () => {
  const change = unassignInterpreter.run(mission, { assignmentId: 'job' }, aContext())
  expect(change.ok && change.value.refs).toEqual([
    { table: 'persons', id: 'person-li' },
    { table: 'items', id: 'visit' },
  ])
})
