import { expect, test } from 'vitest'
import { setAssignmentStatus } from '../../../shared/commands/set-assignment-status'
import { aMission } from '../../support/a-mission'
import { aContext, missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  persons: [{ id: 'person-li' }],
  interpreters: [{ id: 'li', personId: 'person-li' }],
  items: [{ id: 'visit' }],
  requirements: [{ id: 'need', itemId: 'visit', from: 'ja', to: 'zh-Hans' }],
  assignments: [{ id: 'job', requirementId: 'need', interpreterId: 'li', status: 'offered' }],
})

test('an offer is accepted; all else of the assignment stands', () => {
  const after = missionAfter(mission, setAssignmentStatus, { assignmentId: 'job', status: 'accepted' })
  expect(after.tables.assignments).toEqual({ job: { ...mission.tables.assignments.job, status: 'accepted' } })
})

test('the journal names the person and the item', () => {
  const change = setAssignmentStatus.run(mission, { assignmentId: 'job', status: 'declined' }, aContext())
  expect(change.ok && change.value.refs).toEqual([
    { table: 'persons', id: 'person-li' },
    { table: 'items', id: 'visit' },
  ])
})

test('what is so already, and what is not there, is refused', () => {
  expect(runCommand(mission, setAssignmentStatus, { assignmentId: 'job', status: 'offered' })).toEqual({
    ok: false,
    error: { code: 'nothing-changes' },
  })
  expect(runCommand(mission, setAssignmentStatus, { assignmentId: 'no', status: 'offered' })).toEqual({
    ok: false,
    error: { code: 'row-unknown', ref: { table: 'assignments', id: 'no' } },
  })
})
