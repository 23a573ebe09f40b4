import { describe, expect, test } from 'vitest'
import { setAssignmentPart } from '../../../shared/commands/set-assignment-part'
import { aMission } from '../../support/a-mission'
import { aContext, missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  persons: [{ id: 'person-li' }],
  interpreters: [{ id: 'li', personId: 'person-li' }],
  items: [{ id: 'talk', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00' }, { id: 'undated' }],
  requirements: [
    { id: 'need', itemId: 'talk', from: 'ja', to: 'zh-Hans' },
    { id: 'need-undated', itemId: 'undated', from: 'ja', to: 'zh-Hans' },
  ],
  assignments: [
    { id: 'job', requirementId: 'need', interpreterId: 'li', status: 'confirmed', leavesMinutes: 90 },
    { id: 'undated-job', requirementId: 'need-undated', interpreterId: 'li' },
  ],
})

describe('setting when an interpreter comes in and leaves', () => {
  test.each([
    ['a part in the middle', 15, 90, 15, 90],
    ['up to the end', 30, 120, 30, null],
    ['from before the start to after the end, which is the whole', -10, 200, null, null],
  ])('%s', (_what, comesInMinutes, leavesMinutes, comesIn, leaves) => {
    const after = missionAfter(mission, setAssignmentPart, { assignmentId: 'job', comesInMinutes, leavesMinutes })
    expect(after.tables.assignments.job).toEqual({
      ...mission.tables.assignments.job,
      comesInMinutes: comesIn,
      leavesMinutes: leaves,
    })
  })

  test('the journal names the person and the item', () => {
    const change = setAssignmentPart.run(mission, { assignmentId: 'job', comesInMinutes: 0, leavesMinutes: 60 }, aContext())
    expect(change.ok && change.value.refs).toEqual([
      { table: 'persons', id: 'person-li' },
      { table: 'items', id: 'talk' },
    ])
  })

  test.each([
    ['leaving before coming in', 'job', 60, 60, { code: 'input-invalid', field: 'leavesMinutes' }],
    ['leaving before the start', 'job', -30, 0, { code: 'input-invalid', field: 'leavesMinutes' }],
    ['coming in between minutes', 'job', 0.5, 60, { code: 'input-invalid', field: 'comesInMinutes' }],
    ['leaving between minutes', 'job', 0, 60.5, { code: 'input-invalid', field: 'leavesMinutes' }],
    ['what is so already', 'job', 0, 90, { code: 'nothing-changes' }],
    ['a part of what has no time', 'undated-job', 0, 90, { code: 'input-invalid', field: 'assignmentId' }],
    ['what is not there', 'no', 0, 90, { code: 'row-unknown', ref: { table: 'assignments', id: 'no' } }],
  ])('%s is refused', (_what, assignmentId, comesInMinutes, leavesMinutes, error) => {
    expect(runCommand(mission, setAssignmentPart, { assignmentId, comesInMinutes, leavesMinutes })).toEqual({ ok: false, error })
  })
})
